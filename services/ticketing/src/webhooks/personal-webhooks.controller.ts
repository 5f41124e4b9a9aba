import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  CreatePersonalWebhookRequest,
  DeletePersonalWebhookRequest,
  ListPersonalWebhookDeliveriesRequest,
  RedeliverPersonalWebhookRequest,
  RotatePersonalWebhookSecretRequest,
  UpdatePersonalWebhookRequest,
} from '@shouwen/contracts';
import type {
  ListWebhookDeliveriesResponse,
  PersonalWebhook,
  PersonalWebhookSecret,
  WebhookDelivery,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../staff/staff-access.js';
import { WebhookSecrets } from './webhook-secrets.js';
import type { WebhookEndpoint } from './webhook.entity.js';
import { deliveryStatusFromProto, deliveryToProto, personalToProto } from './webhook.mapper.js';
import { WebhookQueries } from './webhook.queries.js';
import { WebhooksService } from './webhooks.service.js';
import type { EndpointTarget } from './webhooks.service.js';

const SERVICE = 'WebhookService';

/** The gRPC edge of webhooks of one's own: each member of staff reads and changes what is theirs. */
@Controller()
export class PersonalWebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly queries: WebhookQueries,
    private readonly secrets: WebhookSecrets,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getPersonalWebhook(
    @Payload() _request: unknown,
    @Context() { caller }: RequestContext,
  ): Promise<PersonalWebhook> {
    return personalToProto(await this.queries.endpointOf(caller.id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async createPersonalWebhook(
    @Payload() request: CreatePersonalWebhookRequest,
    @Context() context: RequestContext,
  ): Promise<PersonalWebhookSecret> {
    const encoded = CreatePersonalWebhookRequest.encode(request);
    const call = idempotentCallOf('webhook.create_personal', request.options, encoded);
    const wanted = { url: request.url, eventTypes: [], ownerId: context.caller.id };
    return this.withSecret(await this.webhooks.create(context, wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async updatePersonalWebhook(
    @Payload() request: UpdatePersonalWebhookRequest,
    @Context() context: RequestContext,
  ): Promise<PersonalWebhook> {
    const encoded = UpdatePersonalWebhookRequest.encode(request);
    const call = idempotentCallOf('webhook.update_personal', request.options, encoded);
    const { url, active } = request;
    const wanted = { url, eventTypes: [], active };
    const target = targetOf(context, request);
    return personalToProto(await this.webhooks.update(context, target, wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async deletePersonalWebhook(
    @Payload() request: DeletePersonalWebhookRequest,
    @Context() context: RequestContext,
  ): Promise<PersonalWebhook> {
    const encoded = DeletePersonalWebhookRequest.encode(request);
    const call = idempotentCallOf('webhook.delete_personal', request.options, encoded);
    const target = targetOf(context, request);
    return personalToProto(await this.webhooks.delete(context, target, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async rotatePersonalWebhookSecret(
    @Payload() request: RotatePersonalWebhookSecretRequest,
    @Context() context: RequestContext,
  ): Promise<PersonalWebhookSecret> {
    const encoded = RotatePersonalWebhookSecretRequest.encode(request);
    const call = idempotentCallOf('webhook.rotate_personal', request.options, encoded);
    const target = targetOf(context, request);
    return this.withSecret(await this.webhooks.rotate(context, target, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listPersonalWebhookDeliveries(
    @Payload() request: ListPersonalWebhookDeliveriesRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListWebhookDeliveriesResponse> {
    const { id } = await this.queries.endpointOf(caller.id);
    const status = deliveryStatusFromProto(request.status);
    const wanted = { endpointId: id, ownerId: caller.id, status };
    const { items, next } = await this.queries.deliveries(wanted, pageFrom(request.page));
    return { deliveries: items.map(deliveryToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async redeliverPersonalWebhook(
    @Payload() request: RedeliverPersonalWebhookRequest,
    @Context() context: RequestContext,
  ): Promise<WebhookDelivery> {
    const encoded = RedeliverPersonalWebhookRequest.encode(request);
    const call = idempotentCallOf('webhook.redeliver_personal', request.options, encoded);
    const target = { deliveryId: request.deliveryId, ownerId: context.caller.id };
    const deliveryId = await this.webhooks.redeliver(context, target, call);
    return deliveryToProto(await this.queries.delivery(deliveryId));
  }

  private withSecret(endpoint: WebhookEndpoint): PersonalWebhookSecret {
    const secret = this.secrets.open(endpoint.id, endpoint.secret);
    return { webhook: personalToProto(endpoint), secret };
  }
}

function targetOf(
  { caller }: RequestContext,
  { options }: { options?: WriteOptions },
): EndpointTarget {
  return { ownerId: caller.id, expectedVersion: options?.expectedVersion ?? 0 };
}

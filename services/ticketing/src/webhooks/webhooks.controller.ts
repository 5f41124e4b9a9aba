import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  CreateWebhookEndpointRequest,
  DeleteWebhookEndpointRequest,
  ListWebhookDeliveriesRequest,
  ListWebhookEndpointsRequest,
  RedeliverWebhookRequest,
  RotateWebhookSecretRequest,
  UpdateWebhookEndpointRequest,
} from '@shouwen/contracts';
import type {
  ListWebhookDeliveriesResponse,
  ListWebhookEndpointsResponse,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointSecret,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { deliveryStatusFromProto, deliveryToProto, endpointToProto } from './webhook.mapper.js';
import type { WebhookEndpoint as StoredEndpoint } from './webhook.entity.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookQueries } from './webhook.queries.js';
import { WebhooksService } from './webhooks.service.js';
import type { EndpointTarget } from './webhooks.service.js';

const SERVICE = 'WebhookService';

/** The gRPC edge of webhooks, for who looks after integrations. */
@Controller()
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly queries: WebhookQueries,
    private readonly secrets: WebhookSecrets,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async listWebhookEndpoints(
    @Payload() request: ListWebhookEndpointsRequest,
  ): Promise<ListWebhookEndpointsResponse> {
    const page = await this.queries.endpoints(pageFrom(request.page));
    return { endpoints: page.items.map(endpointToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async createWebhookEndpoint(
    @Payload() request: CreateWebhookEndpointRequest,
    @Context() context: RequestContext,
  ): Promise<WebhookEndpointSecret> {
    const encoded = CreateWebhookEndpointRequest.encode(request);
    const call = idempotentCallOf('webhook.create', request.options, encoded);
    const { url, eventTypes } = request;
    const wanted = { url, eventTypes, ownerId: null };
    const endpoint = await this.webhooks.create(context, wanted, call);
    return this.withSecret(endpoint);
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async updateWebhookEndpoint(
    @Payload() request: UpdateWebhookEndpointRequest,
    @Context() context: RequestContext,
  ): Promise<WebhookEndpoint> {
    const encoded = UpdateWebhookEndpointRequest.encode(request);
    const call = idempotentCallOf('webhook.update', request.options, encoded);
    const { url, eventTypes, active } = request;
    const wanted = { url, eventTypes, active };
    return endpointToProto(await this.webhooks.update(context, targetOf(request), wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async deleteWebhookEndpoint(
    @Payload() request: DeleteWebhookEndpointRequest,
    @Context() context: RequestContext,
  ): Promise<WebhookEndpoint> {
    const encoded = DeleteWebhookEndpointRequest.encode(request);
    const call = idempotentCallOf('webhook.delete', request.options, encoded);
    return endpointToProto(await this.webhooks.delete(context, targetOf(request), call));
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async rotateWebhookSecret(
    @Payload() request: RotateWebhookSecretRequest,
    @Context() context: RequestContext,
  ): Promise<WebhookEndpointSecret> {
    const encoded = RotateWebhookSecretRequest.encode(request);
    const call = idempotentCallOf('webhook.rotate', request.options, encoded);
    const endpoint = await this.webhooks.rotate(context, targetOf(request), call);
    return this.withSecret(endpoint);
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async listWebhookDeliveries(
    @Payload() request: ListWebhookDeliveriesRequest,
  ): Promise<ListWebhookDeliveriesResponse> {
    const status = deliveryStatusFromProto(request.status);
    const page = pageFrom(request.page);
    const wanted = { endpointId: request.endpointId, ownerId: null, status };
    const { items, next } = await this.queries.deliveries(wanted, page);
    return { deliveries: items.map(deliveryToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async redeliverWebhook(
    @Payload() request: RedeliverWebhookRequest,
    @Context() context: RequestContext,
  ): Promise<WebhookDelivery> {
    const encoded = RedeliverWebhookRequest.encode(request);
    const call = idempotentCallOf('webhook.redeliver', request.options, encoded);
    const target = { deliveryId: request.deliveryId, ownerId: null };
    const deliveryId = await this.webhooks.redeliver(context, target, call);
    return deliveryToProto(await this.queries.delivery(deliveryId));
  }

  private withSecret(endpoint: StoredEndpoint): WebhookEndpointSecret {
    const secret = this.secrets.open(endpoint.id, endpoint.secret);
    return { endpoint: endpointToProto(endpoint), secret };
  }
}

function targetOf(request: { endpointId: string; options?: WriteOptions }): EndpointTarget {
  return {
    endpointId: request.endpointId,
    expectedVersion: request.options?.expectedVersion ?? 0,
  };
}

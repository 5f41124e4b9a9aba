import { Injectable } from '@nestjs/common';
import { WebhookDeliveryStatus, WebhookServiceClient } from '@shouwen/contracts';
import type {
  WebhookDelivery as DeliveryMessage,
  WebhookEndpoint as EndpointMessage,
  WebhookEndpointSecret,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toDelivery, toEndpoint } from './webhook.mapper.js';

const endpointItems = { tokenAfter: ({ id }: EndpointMessage) => id, toNode: toEndpoint };
const deliveryItems = { tokenAfter: ({ id }: DeliveryMessage) => id, toNode: toDelivery };

/** Answers and changes where events are sent to. */
@Injectable()
export class WebhooksResolver {
  readonly resolvers: Resolvers = {
    Query: {
      webhookEndpoints: async (_root, args, { request }) => {
        const asked = { page: pageRequestOf(args) };
        const { client } = this;
        const list = await callGrpc(client, client.listWebhookEndpoints, asked, request);
        return connectionOf(list.endpoints, list.nextPageToken, args, endpointItems);
      },
      webhookDeliveries: async (_root, args, { request }) => {
        const status = args.status ?? WebhookDeliveryStatus.UNSPECIFIED;
        const asked = { endpointId: args.endpointId, page: pageRequestOf(args), status };
        const { client } = this;
        const list = await callGrpc(client, client.listWebhookDeliveries, asked, request);
        return connectionOf(list.deliveries, list.nextPageToken, args, deliveryItems);
      },
    },
    Mutation: {
      createWebhookEndpoint: async (_root, { input }, context) => {
        const { url, eventTypes } = input;
        const wanted = { url, eventTypes: eventTypes ?? [] };
        const { createWebhookEndpoint } = this.client;
        return withSecret(await this.write(createWebhookEndpoint, input, wanted, context));
      },
      updateWebhookEndpoint: async (_root, { input }, context) => {
        const { endpointId, url, eventTypes, active } = input;
        const wanted = { endpointId, url, eventTypes: eventTypes ?? [], active };
        const { updateWebhookEndpoint } = this.client;
        const written = await this.write(updateWebhookEndpoint, input, wanted, context);
        const { answer, userErrors } = written;
        return { endpoint: answer === null ? null : toEndpoint(answer), userErrors };
      },
      deleteWebhookEndpoint: async (_root, { input }, context) => {
        const { deleteWebhookEndpoint } = this.client;
        const target = { endpointId: input.endpointId };
        const written = await this.write(deleteWebhookEndpoint, input, target, context);
        return { deletedEndpointId: written.answer?.id ?? null, userErrors: written.userErrors };
      },
      rotateWebhookSecret: async (_root, { input }, context) => {
        const { rotateWebhookSecret } = this.client;
        const target = { endpointId: input.endpointId };
        return withSecret(await this.write(rotateWebhookSecret, input, target, context));
      },
      redeliverWebhook: async (_root, { input }, context) => {
        const { redeliverWebhook } = this.client;
        const target = { deliveryId: input.deliveryId };
        const { answer, userErrors } = await this.write(redeliverWebhook, input, target, context);
        return { delivery: answer === null ? null : toDelivery(answer), userErrors };
      },
    },
  };

  constructor(private readonly client: WebhookServiceClient) {}

  private write<Fields, Answer>(
    method: UnaryMethod<
      Fields & { options: ReturnType<typeof writeOptionsOf> | undefined },
      Answer
    >,
    input: WriteInput,
    fields: Fields,
    { request, locale }: GraphqlContext,
  ) {
    return carryOut(locale, () =>
      callGrpc(this.client, method, { ...fields, options: writeOptionsOf(input) }, request),
    );
  }
}

type Written = Awaited<ReturnType<typeof carryOut<WebhookEndpointSecret>>>;

function withSecret({ answer, userErrors }: Written) {
  const endpoint = answer?.endpoint === undefined ? null : toEndpoint(answer.endpoint);
  return { endpoint, secret: answer?.secret ?? null, userErrors };
}

import { Injectable } from '@nestjs/common';
import { WebhookDeliveryStatus, WebhookServiceClient } from '@shouwen/contracts';
import type {
  PersonalWebhook as PersonalWebhookMessage,
  PersonalWebhookSecret,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { nullWhenMissing } from '../graphql/null-when-missing.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toDelivery, toPersonalWebhook } from './webhook.mapper.js';

const deliveryItems = { tokenAfter: ({ id }: { id: string }) => id, toNode: toDelivery };

/** Answers and changes where somebody's own notifications are sent to. */
@Injectable()
export class PersonalWebhookResolver {
  readonly resolvers: Resolvers = {
    Query: {
      myWebhook: async (_root, _args, { request }) => {
        const { client } = this;
        const reading = callGrpc(client, client.getPersonalWebhook, {}, request);
        const webhook = await nullWhenMissing(reading);
        return webhook === null ? null : toPersonalWebhook(webhook);
      },
      myWebhookDeliveries: async (_root, args, { request }) => {
        const status = args.status ?? WebhookDeliveryStatus.UNSPECIFIED;
        const asked = { page: pageRequestOf(args), status };
        const { client } = this;
        const list = await callGrpc(client, client.listPersonalWebhookDeliveries, asked, request);
        return connectionOf(list.deliveries, list.nextPageToken, args, deliveryItems);
      },
    },
    Mutation: {
      createMyWebhook: async (_root, { input }, context) => {
        const wanted = { url: input.url, options: writeOptionsOf(input) };
        return withSecret(await this.write(this.client.createPersonalWebhook, wanted, context));
      },
      updateMyWebhook: async (_root, { input }, context) => {
        const { url, active } = input;
        const wanted = { url, active, options: writeOptionsOf(input) };
        const { updatePersonalWebhook } = this.client;
        const { answer, userErrors } = await this.write(updatePersonalWebhook, wanted, context);
        return { webhook: nodeOf(answer ?? undefined), userErrors };
      },
      deleteMyWebhook: async (_root, { input }, context) => {
        const wanted = { options: writeOptionsOf(input) };
        const { deletePersonalWebhook } = this.client;
        const { answer, userErrors } = await this.write(deletePersonalWebhook, wanted, context);
        return { deletedWebhookId: answer?.id ?? null, userErrors };
      },
      rotateMyWebhookSecret: async (_root, { input }, context) => {
        const wanted = { options: writeOptionsOf(input) };
        const { rotatePersonalWebhookSecret } = this.client;
        return withSecret(await this.write(rotatePersonalWebhookSecret, wanted, context));
      },
      redeliverToMyWebhook: async (_root, { input }, context) => {
        const wanted = { deliveryId: input.deliveryId, options: writeOptionsOf(input) };
        const { redeliverPersonalWebhook } = this.client;
        const { answer, userErrors } = await this.write(redeliverPersonalWebhook, wanted, context);
        return { delivery: answer === null ? null : toDelivery(answer), userErrors };
      },
    },
  };

  constructor(private readonly client: WebhookServiceClient) {}

  private write<Request, Answer>(
    method: UnaryMethod<Request, Answer>,
    wanted: Request,
    { request, locale }: GraphqlContext,
  ) {
    return carryOut(locale, () => callGrpc(this.client, method, wanted, request));
  }
}

type Written = Awaited<ReturnType<typeof carryOut<PersonalWebhookSecret>>>;

function withSecret({ answer, userErrors }: Written) {
  return { webhook: nodeOf(answer?.webhook), secret: answer?.secret ?? null, userErrors };
}

function nodeOf(webhook: PersonalWebhookMessage | undefined) {
  return webhook === undefined ? null : toPersonalWebhook(webhook);
}

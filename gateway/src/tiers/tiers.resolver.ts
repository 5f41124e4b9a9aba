import { Injectable } from '@nestjs/common';
import { OrderServiceClient, TierServiceClient } from '@shouwen/contracts';
import type { CustomerStanding as StandingMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { StandingsLoader } from './standings.loader.js';
import {
  toExplanation,
  toOrder,
  toSpendingTotal,
  toStanding,
  toTierChange,
} from './tier.mapper.js';

const changeItems = {
  tokenAfter: ({ version }: { version: number }) => String(version),
  toNode: toTierChange,
};
const orderItems = { tokenAfter: ({ id }: { id: string }) => id, toNode: toOrder };

/** Answers how customers stand, why, and what they ordered; changes what people decide about it. */
@Injectable()
export class TiersResolver {
  readonly resolvers: Resolvers = {
    CustomerRecord: {
      standing: ({ uuid }, _args, { request }) => this.standings.standing(uuid, request),
      tierExplanation: ({ uuid }, _args, context) => this.explain(uuid, context),
      tierHistory: ({ uuid }, page, context) => this.history(uuid, page, context),
      orders: ({ uuid }, page, context) => this.listOrders(uuid, page, context),
      spending: ({ uuid }, _args, context) => this.spending(uuid, context),
    },
    Mutation: {
      overrideTier: (_root, { input }, context) =>
        this.change(this.client.overrideTier, input, context, (target) => ({
          ...target,
          tier: input.tier,
          until: input.until,
        })),
      endTierOverride: (_root, { input }, context) =>
        this.change(this.client.endTierOverride, input, context, (target) => target),
      setDedicatedAgent: (_root, { input }, context) =>
        this.change(this.client.setDedicatedAgent, input, context, (target) => ({
          ...target,
          agentId: input.agentId ?? '',
        })),
    },
  };

  constructor(
    private readonly client: TierServiceClient,
    private readonly orders: OrderServiceClient,
    private readonly standings: StandingsLoader,
  ) {}

  private async explain(customerId: string, { request }: GraphqlContext) {
    const { client } = this;
    return toExplanation(await callGrpc(client, client.explainTier, { customerId }, request));
  }

  private async history(customerId: string, args: PageArguments, { request }: GraphqlContext) {
    const { client } = this;
    const wanted = { customerId, page: pageRequestOf(args) };
    const page = await callGrpc(client, client.listTierHistory, wanted, request);
    return connectionOf(page.changes, page.nextPageToken, args, changeItems);
  }

  private async listOrders(customerId: string, args: PageArguments, { request }: GraphqlContext) {
    const { orders } = this;
    const wanted = { customerId, page: pageRequestOf(args) };
    const page = await callGrpc(orders, orders.listCustomerOrders, wanted, request);
    return connectionOf(page.orders, page.nextPageToken, args, orderItems);
  }

  private async spending(customerId: string, { request }: GraphqlContext) {
    const { orders } = this;
    const { totals } = await callGrpc(orders, orders.getSpending, { customerId }, request);
    return totals.map(toSpendingTotal);
  }

  private async change<Request>(
    method: UnaryMethod<Request, StandingMessage>,
    input: WriteInput & { customerId: string; reason: string },
    { request, locale }: GraphqlContext,
    requestOf: (target: ReturnType<typeof targetOf>) => Request,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(targetOf(input)), request),
    );
    return { standing: answer === null ? null : toStanding(answer), userErrors };
  }
}

function targetOf(input: WriteInput & { customerId: string; reason: string }) {
  const customerId = uuidOf('CustomerRecord', input.customerId);
  return { customerId, reason: input.reason, options: writeOptionsOf(input) };
}

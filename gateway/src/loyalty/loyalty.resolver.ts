import { Injectable } from '@nestjs/common';
import { LoyaltyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { CustomersLoader } from '../customers/customers.loader.js';
import type {
  PutLoyaltyPolicyInput,
  QueryChurnRisksArgs,
  QueryLoyaltyPoliciesArgs,
  QueryMovedCustomersArgs,
  RequireFields,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { ChurnRisksLoader } from './churn-risks.loader.js';
import {
  toChurnRisk,
  toLoyaltyPolicy,
  toMovedCustomer,
  toRepurchaseRate,
  toTierMovements,
} from './loyalty.mapper.js';

const policyItems = {
  tokenAfter: ({ version }: { version: number }) => String(version),
  toNode: toLoyaltyPolicy,
};

/** Answers how loyal customers are and which may be lost, and changes how it is measured. */
@Injectable()
export class LoyaltyResolver {
  readonly resolvers: Resolvers = {
    CustomerRecord: {
      churnRisk: ({ uuid }, _args, { request }) => this.risks.risk(uuid, request),
    },
    ChurnRisk: {
      customer: ({ customerUuid }, _args, { request }) =>
        this.customers.byId(customerUuid, request),
    },
    MovedCustomer: {
      customer: ({ customerUuid }, _args, { request }) =>
        this.customers.byId(customerUuid, request),
    },
    Query: {
      churnRisks: (_root, args, context) => this.listRisks(args, context),
      churnRiskCounts: async (_root, _args, { request }) => {
        const { client } = this;
        return (await callGrpc(client, client.countChurnRisks, {}, request)).levels;
      },
      repurchaseRate: async (_root, { from, to }, { request }) => {
        const { client } = this;
        return toRepurchaseRate(
          await callGrpc(client, client.getRepurchaseRate, { from, to }, request),
        );
      },
      tierMovements: async (_root, { from, to }, { request }) => {
        const { client } = this;
        return toTierMovements(
          await callGrpc(client, client.getTierMovements, { from, to }, request),
        );
      },
      movedCustomers: (_root, args, context) => this.listMoved(args, context),
      loyaltyPolicies: (_root, args, context) => this.listPolicies(args, context),
    },
    Mutation: {
      putLoyaltyPolicy: (_root, { input }, context) => this.putPolicy(input, context),
    },
  };

  constructor(
    private readonly client: LoyaltyServiceClient,
    private readonly risks: ChurnRisksLoader,
    private readonly customers: CustomersLoader,
  ) {}

  private async listRisks(
    args: RequireFields<QueryChurnRisksArgs, 'first' | 'level'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = { level: args.level, page: pageRequestOf(args) };
    const page = await callGrpc(client, client.listChurnRisks, wanted, request);
    const items = page.risks.map((risk, index) => ({ risk, token: page.pageTokens[index] ?? '' }));
    return connectionOf(items, page.nextPageToken, args, {
      tokenAfter: ({ token }) => token,
      toNode: ({ risk }) => toChurnRisk(risk),
    });
  }

  private async listMoved(
    args: RequireFields<QueryMovedCustomersArgs, 'first' | 'from' | 'to' | 'toTier'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const { from, to, fromTier, toTier } = args;
    const wanted = { from, to, fromTier: fromTier ?? '', toTier, page: pageRequestOf(args) };
    const page = await callGrpc(client, client.listMovedCustomers, wanted, request);
    const items = page.customers.map((moved, index) => ({
      moved,
      token: page.pageTokens[index] ?? '',
    }));
    return connectionOf(items, page.nextPageToken, args, {
      tokenAfter: ({ token }) => token,
      toNode: ({ moved }) => toMovedCustomer(moved),
    });
  }

  private async listPolicies(
    args: RequireFields<QueryLoyaltyPoliciesArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = { page: pageRequestOf(args) };
    const page = await callGrpc(client, client.listLoyaltyPolicies, wanted, request);
    return connectionOf(page.policies, page.nextPageToken, args, policyItems);
  }

  private async putPolicy(input: PutLoyaltyPolicyInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const { reason, rules } = input;
      const options = writeOptionsOf(input);
      const orderDelaySeconds = rules.orderDelaySeconds ?? undefined;
      const wanted = {
        reason,
        rules: { ...rules, signs: [...rules.signs], orderDelaySeconds },
        options,
      };
      return callGrpc(client, client.putLoyaltyPolicy, wanted, request);
    });
    return { policy: answer && toLoyaltyPolicy(answer), userErrors };
  }
}

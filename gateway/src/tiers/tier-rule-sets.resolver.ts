import { Injectable } from '@nestjs/common';
import { TierServiceClient } from '@shouwen/contracts';
import type { TierRuleSet as RuleSetMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import { CustomersLoader } from '../customers/customers.loader.js';
import type {
  PutTieringPolicyInput,
  QueryTierRuleSetsArgs,
  RequireFields,
  Resolvers,
  SimulateTierRulesInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { rulesRequestOf, toRuleSet, toSimulation, toTieringPolicy } from './tier.mapper.js';

const ruleSetItems = {
  tokenAfter: ({ number }: { number: number }) => String(number),
  toNode: toRuleSet,
};

/** Answers and changes the rules of tiers. */
@Injectable()
export class TierRuleSetsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      tierRuleSets: (_root, args, context) => this.list(args, context),
      tierSimulation: async (_root, { uuid }, { request }) => {
        const { client } = this;
        return toSimulation(
          await callGrpc(client, client.getTierSimulation, { id: uuid }, request),
        );
      },
      tieringPolicy: async (_root, _args, { request }) =>
        toTieringPolicy(await callGrpc(this.client, this.client.getTieringPolicy, {}, request)),
    },
    TierMoveSample: {
      customer: ({ customerUuid }, _args, { request }) =>
        this.customers.byId(customerUuid, request),
    },
    Mutation: {
      putTierRules: (_root, { input }, context) =>
        this.change(
          this.client.putTierRules,
          () => ({
            rules: rulesRequestOf(input.rules),
            reason: input.reason,
            options: writeOptionsOf(input),
          }),
          context,
        ),
      simulateTierRules: (_root, { input }, context) => this.simulate(input, context),
      putTieringPolicy: (_root, { input }, context) => this.putPolicy(input, context),
      publishTierRules: (_root, { input }, context) =>
        this.change(
          this.client.publishTierRules,
          () => ({
            ruleSetId: input.ruleSetUuid,
            reason: input.reason,
            options: writeOptionsOf(input),
          }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: TierServiceClient,
    private readonly customers: CustomersLoader,
  ) {}

  private async list(
    args: RequireFields<QueryTierRuleSetsArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = { page: pageRequestOf(args) };
    const page = await callGrpc(client, client.listTierRuleSets, wanted, request);
    return connectionOf(page.ruleSets, page.nextPageToken, args, ruleSetItems);
  }

  private async simulate(input: SimulateTierRulesInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const wanted = { ruleSetId: input.ruleSetUuid, options: writeOptionsOf(input) };
      return callGrpc(client, client.simulateTierRules, wanted, request);
    });
    return { simulation: answer === null ? null : toSimulation(answer), userErrors };
  }

  private async putPolicy(input: PutTieringPolicyInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const { nightAt, timeZone, batchRows, sampleRows, reason } = input;
      const schedule = { nightAt, timeZone, batchRows, sampleRows };
      const wanted = { schedule, reason, options: writeOptionsOf(input) };
      return callGrpc(client, client.putTieringPolicy, wanted, request);
    });
    return { tieringPolicy: answer === null ? null : toTieringPolicy(answer), userErrors };
  }

  private async change<Request>(
    method: UnaryMethod<Request, RuleSetMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { ruleSet: answer === null ? null : toRuleSet(answer), userErrors };
  }
}

import { Injectable } from '@nestjs/common';
import { SlaServiceClient } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { PutSlaPolicyInput, Resolvers } from '../gen/graphql.js';
import { pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { definitionOf } from './calendar.mapper.js';
import { ruleOf, toPolicy, toSimulation } from './sla-policy.mapper.js';

/** Answers queries about the policy of clocks, tries changes, and makes them. */
@Injectable()
export class SlaPolicyResolver {
  readonly resolvers: Resolvers = {
    Query: {
      slaPolicy: (_root, { version }, context) => this.get(version ?? 0, context),
      slaPolicySimulation: async (_root, args, { request }) => {
        const asked = { rules: args.rules.map(ruleOf), page: pageRequestOf(args) };
        const { client } = this;
        return toSimulation(await callGrpc(client, client.simulatePolicyChange, asked, request));
      },
      businessCalendarSimulation: async (_root, args, { request }) => {
        const asked = {
          calendarId: uuidOf('BusinessCalendar', args.id),
          definition: definitionOf(args.definition),
          page: pageRequestOf(args),
        };
        const { client } = this;
        return toSimulation(await callGrpc(client, client.simulateCalendarChange, asked, request));
      },
    },
    Mutation: { putSlaPolicy: (_root, { input }, context) => this.put(input, context) },
  };

  constructor(private readonly client: SlaServiceClient) {}

  private async get(version: number, { request }: GraphqlContext) {
    try {
      return toPolicy(await callGrpc(this.client, this.client.getSlaPolicy, { version }, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }

  private async put(input: PutSlaPolicyInput, { request, locale }: GraphqlContext) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(
        this.client,
        this.client.putSlaPolicy,
        {
          rules: input.rules.map(ruleOf),
          reason: input.reason,
          recompute: input.recompute ?? false,
          options: writeOptionsOf(input),
        },
        request,
      ),
    );
    return { policy: answer && toPolicy(answer), userErrors };
  }
}

import { Injectable } from '@nestjs/common';
import { RoutingServiceClient, RoutingStrategy, ShiftPolicy } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type {
  AssignTicketInput,
  QueryRoutingRulesArgs,
  RequireFields,
  Resolvers,
  SaveRoutingRuleInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { TeamsLoader } from '../staff/teams.loader.js';
import { toTicketNode } from '../tickets/ticket.mapper.js';
import { ReceiptsLoader } from './receipts.loader.js';
import { toRoutingRuleNode } from './routing.mapper.js';

const ruleItems = { tokenAfter: (rule: { id: string }) => rule.id, toNode: toRoutingRuleNode };

/** Answers and changes who gets a ticket, and why. */
@Injectable()
export class RoutingResolver {
  readonly resolvers: Resolvers = {
    Query: { routingRules: (_root, args, context) => this.list(args, context) },
    Mutation: {
      saveRoutingRule: (_root, { input }, context) => this.save(input, context),
      assignTicket: (_root, { input }, context) => this.assign(input, context),
    },
    Ticket: {
      routingReceipts: ({ uuid }, { limit }, { request }) =>
        this.receipts.receipts(uuid, limit, request),
    },
    RoutingRule: { team: ({ teamUuid }, _args, { request }) => this.teams.team(teamUuid, request) },
    OverflowStep: {
      team: ({ teamUuid }, _args, { request }) => this.teams.team(teamUuid, request),
    },
    RoutingReceipt: {
      team: ({ teamUuid }, _args, { request }) => this.teams.team(teamUuid, request),
    },
  };

  constructor(
    private readonly client: RoutingServiceClient,
    private readonly teams: TeamsLoader,
    private readonly receipts: ReceiptsLoader,
  ) {}

  private async list(
    args: RequireFields<QueryRoutingRulesArgs, 'first' | 'includeInactive'>,
    { request }: GraphqlContext,
  ) {
    const { rules, nextPageToken } = await callGrpc(
      this.client,
      this.client.listRoutingRules,
      { page: pageRequestOf(args), includeInactive: args.includeInactive },
      request,
    );
    return connectionOf(rules, nextPageToken, args, ruleItems);
  }

  private async save(input: SaveRoutingRuleInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(client, client.saveRoutingRule, ruleRequestOf(input), request),
    );
    return { rule: answer === null ? null : toRoutingRuleNode(answer), userErrors };
  }

  private async assign(input: AssignTicketInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const { memberId, reason } = input;
      const ticketId = uuidOf('Ticket', input.ticketId);
      const wanted = { ticketId, memberId, reason, options: writeOptionsOf(input) };
      return callGrpc(client, client.assignTicket, wanted, request);
    });
    return { ticket: answer === null ? null : toTicketNode(answer), userErrors };
  }
}

function ruleRequestOf(input: SaveRoutingRuleInput) {
  return {
    ruleId: input.ruleId == null ? '' : uuidOf('RoutingRule', input.ruleId),
    name: input.name,
    position: input.position,
    active: input.active ?? true,
    channels: [...(input.channels ?? [])],
    grades: [...(input.grades ?? [])],
    tiers: [...(input.tiers ?? [])],
    teamId: uuidOf('Team', input.teamId),
    strategy: input.strategy ?? RoutingStrategy.ROUND_ROBIN,
    skills: [...(input.skills ?? [])],
    relaxes: [...(input.relaxes ?? [])],
    overflows: (input.overflows ?? []).map(({ afterSeconds, teamId }) => ({
      afterSeconds,
      teamId: uuidOf('Team', teamId),
    })),
    shiftPolicy: input.shiftPolicy ?? ShiftPolicy.WHEN_ASSIGNED,
    shiftRelaxes: [...(input.shiftRelaxes ?? [])],
    options: writeOptionsOf(input),
  };
}

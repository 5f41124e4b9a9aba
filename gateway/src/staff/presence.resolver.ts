import { Injectable } from '@nestjs/common';
import { PresenceServiceClient } from '@shouwen/contracts';
import type { PresenceInterval, TeamBoardMember } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type {
  QueryPresenceIntervalsArgs,
  QueryTeamBoardArgs,
  QueryWorkedTimeArgs,
  RequireFields,
  Resolvers,
  SetPresenceInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toPresence, toPresenceInterval, toTeamBoardMember } from './presence.mapper.js';

const boardItems = {
  tokenAfter: (member: TeamBoardMember) => member.presence?.memberId ?? '',
  toNode: toTeamBoardMember,
};
const intervalItems = {
  tokenAfter: (interval: PresenceInterval) => interval.id,
  toNode: toPresenceInterval,
};

/** Answers and changes who is at work. */
@Injectable()
export class PresenceResolver {
  readonly resolvers: Resolvers = {
    Query: {
      myPresence: async (_root, _args, { request }) =>
        toPresence(await callGrpc(this.client, this.client.getMyPresence, {}, request)),
      teamBoard: (_root, args, context) => this.board(args, context),
      presenceIntervals: (_root, args, context) => this.intervals(args, context),
      workedTime: (_root, args, context) => this.worked(args, context),
    },
    Mutation: { setPresence: (_root, { input }, context) => this.say(input, context) },
  };

  constructor(private readonly client: PresenceServiceClient) {}

  private async board(
    args: RequireFields<QueryTeamBoardArgs, 'teamId' | 'first'>,
    { request }: GraphqlContext,
  ) {
    const { members, nextPageToken, queuedTickets } = await callGrpc(
      this.client,
      this.client.getTeamBoard,
      { teamId: uuidOf('Team', args.teamId), page: pageRequestOf(args) },
      request,
    );
    return { ...connectionOf(members, nextPageToken, args, boardItems), queuedTickets };
  }

  private async intervals(
    args: RequireFields<QueryPresenceIntervalsArgs, 'memberId' | 'first'>,
    { request }: GraphqlContext,
  ) {
    const { intervals, nextPageToken } = await callGrpc(
      this.client,
      this.client.listPresenceIntervals,
      { memberId: args.memberId, page: pageRequestOf(args) },
      request,
    );
    return connectionOf(intervals, nextPageToken, args, intervalItems);
  }

  private worked({ memberId, from, to }: QueryWorkedTimeArgs, { request }: GraphqlContext) {
    const { client } = this;
    return callGrpc(client, client.getWorkedTime, { memberId, from, to }, request);
  }

  private async say(input: SetPresenceInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const wanted = { state: input.state, options: writeOptionsOf(input) };
      return callGrpc(client, client.setPresence, wanted, request);
    });
    return { presence: answer === null ? null : toPresence(answer), userErrors };
  }
}

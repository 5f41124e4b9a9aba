import { Injectable } from '@nestjs/common';
import { Channel, GradingServiceClient } from '@shouwen/contracts';
import type { GradingMatrix as MatrixMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type { GradingMatrix, Resolvers, TicketQueueFilter } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toTicketNode } from '../tickets/ticket.mapper.js';
import { ticketTargetOf } from '../together/ticket-target.js';
import { queueItems } from './queue-items.js';

/** Grades tickets, keeps the matrix, and answers what the queues hold. */
@Injectable()
export class GradingResolver {
  readonly resolvers: Resolvers = {
    Query: {
      gradingMatrix: async (_root, _args, { request }) =>
        toGradingMatrix(await callGrpc(this.client, this.client.getGradingMatrix, {}, request)),
      ticketQueue: async (_root, args, { request }) => {
        const asked = { page: pageRequestOf(args), ...filterOf(args.filter) };
        const answer = await callGrpc(this.client, this.client.listQueue, asked, request);
        return connectionOf(answer.tickets, answer.nextPageToken, args, queueItems);
      },
      queueCounters: (_root, { filter }, { request }) =>
        callGrpc(this.client, this.client.getQueueCounters, filterOf(filter), request),
    },
    Mutation: {
      gradeTicket: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const { urgency, complexity, reason } = input;
          const grade = { ...ticketTargetOf(input), urgency, complexity, reason: reason ?? '' };
          return callGrpc(this.client, this.client.gradeTicket, grade, request);
        });
        return { ticket: answer === null ? null : toTicketNode(answer), userErrors };
      },
      putGradingMatrix: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const { cells, reason } = input;
          const put = { cells: [...cells], reason, options: writeOptionsOf(input) };
          return callGrpc(this.client, this.client.putGradingMatrix, put, request);
        });
        return { gradingMatrix: answer === null ? null : toGradingMatrix(answer), userErrors };
      },
    },
  };

  constructor(private readonly client: GradingServiceClient) {}
}

function filterOf(filter: TicketQueueFilter | null | undefined) {
  return {
    teamId: filter?.teamId == null ? '' : uuidOf('Team', filter.teamId),
    channel: filter?.channel ?? Channel.UNSPECIFIED,
  };
}

function toGradingMatrix({ version, cells, updatedAt }: MatrixMessage): GradingMatrix {
  return { version, cells, updatedAt: present(updatedAt, 'updated_at') };
}

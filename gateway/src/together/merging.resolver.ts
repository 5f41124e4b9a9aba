import { Injectable } from '@nestjs/common';
import { MergingServiceClient } from '@shouwen/contracts';
import type { MergeTicketsResponse } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type { Resolvers, SplitTicketInput, UserError } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toTicketNode } from '../tickets/ticket.mapper.js';
import type { TicketNode } from '../tickets/ticket.mapper.js';
import { ticketTargetOf } from './ticket-target.js';

const ticketItems = { tokenAfter: (ticket: { id: string }) => ticket.id, toNode: toTicketNode };

interface MergePayload {
  source: TicketNode | null;
  target: TicketNode | null;
  userErrors: UserError[];
}

/** Brings tickets together and takes them apart. */
@Injectable()
export class MergingResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      mergeTickets: (_root, { input }, context) =>
        this.merge(context, () => {
          const request = {
            sourceId: uuidOf('Ticket', input.ticketId),
            targetId: uuidOf('Ticket', input.targetId),
            reason: input.reason,
            options: writeOptionsOf(input),
          };
          return callGrpc(this.client, this.client.mergeTickets, request, context.request);
        }),
      unmergeTicket: (_root, { input }, context) =>
        this.merge(context, () => {
          const request = { ...ticketTargetOf(input), reason: input.reason };
          return callGrpc(this.client, this.client.unmergeTicket, request, context.request);
        }),
      splitTicket: (_root, { input }, context) => this.split(input, context),
    },
    Ticket: {
      mergedInto: ({ mergedIntoUuid }, _args, { tickets }) =>
        mergedIntoUuid === null ? null : tickets.ticket(mergedIntoUuid),
      mergedTickets: (ticket, page, context) => this.merged(ticket, page, context),
    },
  };

  constructor(private readonly client: MergingServiceClient) {}

  private async merge(
    { locale }: GraphqlContext,
    write: () => Promise<MergeTicketsResponse>,
  ): Promise<MergePayload> {
    const { answer, userErrors } = await carryOut(locale, write);
    if (answer === null) return { source: null, target: null, userErrors };
    const source = toTicketNode(present(answer.source, 'source'));
    const target = toTicketNode(present(answer.target, 'target'));
    return { source, target, userErrors };
  }

  private async split(input: SplitTicketInput, { locale, request }: GraphqlContext) {
    const { entryIds, subject, reason } = input;
    const { answer, userErrors } = await carryOut(locale, () => {
      const split = { ...ticketTargetOf(input), entryIds: [...entryIds], subject, reason };
      return callGrpc(this.client, this.client.splitTicket, split, request);
    });
    return { ticket: answer === null ? null : toTicketNode(answer), userErrors };
  }

  private async merged({ uuid }: TicketNode, args: PageArguments, { request }: GraphqlContext) {
    const asked = { ticketId: uuid, page: pageRequestOf(args) };
    const { tickets, nextPageToken } = await callGrpc(
      this.client,
      this.client.listMergedTickets,
      asked,
      request,
    );
    return connectionOf(tickets, nextPageToken, args, ticketItems);
  }
}

import { Injectable } from '@nestjs/common';
import {
  Channel,
  Grade,
  TicketServiceClient,
  type GetTicketRequest,
  type TimelineEntry as TimelineEntryMessage,
} from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { QueryTicketsArgs, RequireFields, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { Connection, PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { toTicketNode, toTimelineEntry } from './ticket.mapper.js';
import type { TicketNode, TimelineEntryNode } from './ticket.mapper.js';

const timelineItems = {
  tokenAfter: ({ ticketId, sequence, originNumber }: TimelineEntryMessage) =>
    originNumber === '' ? String(sequence) : `${ticketId}:${sequence}`,
  toNode: toTimelineEntry,
};
const ticketItems = { tokenAfter: (ticket: { id: string }) => ticket.id, toNode: toTicketNode };

/** Answers queries about tickets. */
@Injectable()
export class TicketsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      ticket: (_root, { id }, context) =>
        this.ticket({ $case: 'id', value: uuidOf('Ticket', id) }, context),
      ticketByNumber: (_root, { number }, context) =>
        this.ticket({ $case: 'number', value: number }, context),
      tickets: (_root, page, context) => this.list(page, context),
    },
    Ticket: { timeline: (ticket, page, context) => this.timeline(ticket, page, context) },
  };

  constructor(
    private readonly client: TicketServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('Ticket', (uuid, context) => context.tickets.ticket(uuid));
  }

  private async ticket(
    by: GetTicketRequest['by'],
    { request }: GraphqlContext,
  ): Promise<TicketNode | null> {
    try {
      return toTicketNode(await callGrpc(this.client, this.client.getTicket, { by }, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }

  private async list(args: RequireFields<QueryTicketsArgs, 'first'>, { request }: GraphqlContext) {
    const { filter } = args;
    const { tickets, nextPageToken } = await callGrpc(
      this.client,
      this.client.listTickets,
      {
        page: pageRequestOf(args),
        statuses: filter?.statuses ?? [],
        grade: filter?.grade ?? Grade.UNSPECIFIED,
        channel: filter?.channel ?? Channel.UNSPECIFIED,
        ownerId: filter?.ownerId ?? '',
        customerId: filter?.customerId ?? '',
        customerIds: [],
        includeSnoozed: filter?.includeSnoozed ?? false,
        teamId: filter?.teamId == null ? '' : uuidOf('Team', filter.teamId),
      },
      request,
    );
    return connectionOf(tickets, nextPageToken, args, ticketItems);
  }

  private async timeline(
    { uuid }: TicketNode,
    args: PageArguments,
    { request, tickets }: GraphqlContext,
  ): Promise<Connection<TimelineEntryNode> | null> {
    const page = pageRequestOf(args);
    const timeline =
      page.pageToken === ''
        ? await tickets.timeline(uuid, page.pageSize)
        : await callGrpc(this.client, this.client.listTimeline, { ticketId: uuid, page }, request);
    if (timeline === null) return null;
    return connectionOf(timeline.entries, timeline.nextPageToken, args, timelineItems);
  }
}

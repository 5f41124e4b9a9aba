import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { HighlightField, SearchOrder } from '@shouwen/contracts';
import type { SearchTicketsRequest, SearchTicketsResponse } from '@shouwen/contracts';
import { Allow, Context, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers } from '../tickets/ticket-access.js';
import {
  channelFromProto,
  gradeFromProto,
  statusFromProto,
  ticketToProto,
} from '../tickets/ticket.mapper.js';
import { HighlightsQueries } from './highlights.queries.js';
import type { HighlightedField } from './highlights.queries.js';
import { SearchQueries } from './search.queries.js';
import type { SearchCommand } from './search.queries.js';

const fieldNames: Record<HighlightedField, HighlightField> = {
  subject: HighlightField.SUBJECT,
  customer: HighlightField.CUSTOMER,
  message: HighlightField.MESSAGE,
  note: HighlightField.NOTE,
};

/** The gRPC edge of the search. */
@Controller()
export class SearchController {
  constructor(
    private readonly queries: SearchQueries,
    private readonly highlights: HighlightsQueries,
  ) {}

  @GrpcMethod('TicketSearchService')
  @Allow(...readers)
  async searchTickets(
    @Payload() request: SearchTicketsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<SearchTicketsResponse> {
    const { page, terms } = await this.queries.search(
      caller,
      commandOf(request),
      pageFrom(request.page),
    );
    const tickets = page.items.map(({ ticket }) => ticket);
    const highlights = await this.highlights.highlightsOf(caller, tickets, terms);
    return {
      hits: page.items.map(({ ticket, token }, index) => ({
        ticket: ticketToProto(ticket),
        highlights: (highlights[index] ?? []).map((highlight) => ({
          ...highlight,
          field: fieldNames[highlight.field],
        })),
        pageToken: token,
      })),
      nextPageToken: page.next,
    };
  }
}

function commandOf(request: SearchTicketsRequest): SearchCommand {
  return {
    query: request.query,
    order: request.order === SearchOrder.RELEVANCE ? 'relevance' : 'newest',
    filter: {
      statuses: request.statuses.map(statusFromProto).filter((status) => status !== undefined),
      grade: gradeFromProto(request.grade),
      channel: channelFromProto(request.channel),
      ownerId: request.ownerId || undefined,
      teamId: request.teamId || undefined,
      customerIds: request.customerId === '' ? undefined : [request.customerId],
      openedFrom: request.openedFrom,
      openedTo: request.openedTo,
    },
  };
}

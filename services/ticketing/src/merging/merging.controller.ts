import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  ListMergedTicketsRequest,
  MergeTicketsRequest,
  SplitTicketRequest,
  UnmergeTicketRequest,
} from '@shouwen/contracts';
import type { ListMergedTicketsResponse, MergeTicketsResponse, Ticket } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers, workers } from '../tickets/ticket-access.js';
import { ticketToProto } from '../tickets/ticket.mapper.js';
import { MergingQueries } from './merging.queries.js';
import { MergingService } from './merging.service.js';
import type { MergedTickets } from './merging.service.js';

const SERVICE = 'MergingService';

/** The gRPC edge of merging and splitting. */
@Controller()
export class MergingController {
  constructor(
    private readonly merging: MergingService,
    private readonly queries: MergingQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async mergeTickets(
    @Payload() request: MergeTicketsRequest,
    @Context() context: RequestContext,
  ): Promise<MergeTicketsResponse> {
    const { sourceId, options } = request;
    const source = { ticketId: sourceId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf('ticket.merge', options, MergeTicketsRequest.encode(request));
    return toProto(await this.merging.merge(context, source, request, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async unmergeTicket(
    @Payload() request: UnmergeTicketRequest,
    @Context() context: RequestContext,
  ): Promise<MergeTicketsResponse> {
    const { ticketId, reason, options } = request;
    const source = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf('ticket.unmerge', options, UnmergeTicketRequest.encode(request));
    return toProto(await this.merging.unmerge(context, source, reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async splitTicket(
    @Payload() request: SplitTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const { ticketId, options } = request;
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf('ticket.split', options, SplitTicketRequest.encode(request));
    return ticketToProto(await this.merging.split(context, target, request, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listMergedTickets(
    @Payload() request: ListMergedTicketsRequest,
    @Context() context: RequestContext,
  ): Promise<ListMergedTicketsResponse> {
    const page = await this.queries.merged(
      context.caller,
      request.ticketId,
      pageFrom(request.page),
    );
    return { tickets: page.items.map(ticketToProto), nextPageToken: page.next };
  }
}

function toProto({ source, target }: MergedTickets): MergeTicketsResponse {
  return { source: ticketToProto(source), target: ticketToProto(target) };
}

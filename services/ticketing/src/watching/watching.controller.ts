import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  ListMentionsRequest,
  ListViewersRequest,
  ListWatchersRequest,
  TouchTicketRequest,
  UnwatchTicketRequest,
  ViewerActivity,
  WatchTicketRequest,
} from '@shouwen/contracts';
import type {
  ListMentionsResponse,
  ListWatchersResponse,
  TicketViewers,
  WatchTicketResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../tickets/ticket-access.js';
import { Viewers } from '../viewing/viewers.js';
import type { ViewerRow } from '../viewing/viewers.js';
import { WatchingQueries } from './watching.queries.js';
import { WatchingService } from './watching.service.js';

const SERVICE = 'WatchingService';

/** The gRPC edge of following tickets, of mentions, and of who has a ticket before them. */
@Controller()
export class WatchingController {
  constructor(
    private readonly watching: WatchingService,
    private readonly queries: WatchingQueries,
    private readonly viewers: Viewers,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async watchTicket(
    @Payload() request: WatchTicketRequest,
    @Context() context: RequestContext,
  ): Promise<WatchTicketResponse> {
    const { ticketId, options } = request;
    const call = idempotentCallOf('ticket.watch', options, WatchTicketRequest.encode(request));
    return { ticketId, watching: await this.watching.watch(context, ticketId, call) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async unwatchTicket(
    @Payload() request: UnwatchTicketRequest,
    @Context() context: RequestContext,
  ): Promise<WatchTicketResponse> {
    const { ticketId, options } = request;
    const call = idempotentCallOf('ticket.unwatch', options, UnwatchTicketRequest.encode(request));
    return { ticketId, watching: await this.watching.unwatch(context, ticketId, call) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listWatchers(
    @Payload() request: ListWatchersRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListWatchersResponse> {
    return { watchers: await this.queries.watchers(caller, request.ticketId) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listMentions(
    @Payload() request: ListMentionsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListMentionsResponse> {
    const page = await this.queries.mentions(caller.id, pageFrom(request.page));
    return {
      mentions: page.items.map(({ ticketId, number, ...mention }) => ({
        ...mention,
        ticket: { id: ticketId, number },
      })),
      nextPageToken: page.next,
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async touchTicket(
    @Payload() request: TouchTicketRequest,
    @Context() { caller }: RequestContext,
  ): Promise<TicketViewers> {
    const activity = request.activity === ViewerActivity.TYPING ? 'typing' : 'viewing';
    return toProto(await this.viewers.touch(caller, request.ticketId, activity));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listViewers(
    @Payload() request: ListViewersRequest,
    @Context() { caller }: RequestContext,
  ): Promise<TicketViewers> {
    return toProto(await this.viewers.list(caller, request.ticketId));
  }
}

function toProto(viewers: ViewerRow[]): TicketViewers {
  return {
    viewers: viewers.map((viewer) => ({
      ...viewer,
      activity: viewer.activity === 'typing' ? ViewerActivity.TYPING : ViewerActivity.VIEWING,
    })),
  };
}

import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetFanOutReplyRequest,
  LinkTicketsRequest,
  ListLinksRequest,
  ReplyToChildrenRequest,
  UnlinkTicketsRequest,
} from '@shouwen/contracts';
import type {
  FanOutReply,
  ListLinksResponse,
  TicketLink,
  UnlinkTicketsResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff, workers } from '../tickets/ticket-access.js';
import { linkKindFromProto, linkKindToProto } from '../tickets/ticket-collaboration.events.js';
import { ticketToProto } from '../tickets/ticket.mapper.js';
import { FanOutQueries } from './fan-out.queries.js';
import { FanOutService } from './fan-out.service.js';
import { LinksQueries } from './links.queries.js';
import { LinksService } from './links.service.js';
import type { TicketLinkRow } from './links.store.js';

const SERVICE = 'LinkService';

/** The gRPC edge of links. */
@Controller()
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly queries: LinksQueries,
    private readonly fanOut: FanOutService,
    private readonly fanOuts: FanOutQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async linkTickets(
    @Payload() request: LinkTicketsRequest,
    @Context() context: RequestContext,
  ): Promise<TicketLink> {
    const { ticketId, otherId, options } = request;
    const kind = linkKindFromProto(request.kind);
    if (kind === undefined) throw new Error('the contract let a kind through that we do not know');
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf('ticket.link', options, LinkTicketsRequest.encode(request));
    return linkToProto(await this.links.link(context, target, { otherId, kind }, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async unlinkTickets(
    @Payload() request: UnlinkTicketsRequest,
    @Context() context: RequestContext,
  ): Promise<UnlinkTicketsResponse> {
    const { linkId, options } = request;
    const call = idempotentCallOf('ticket.unlink', options, UnlinkTicketsRequest.encode(request));
    const expectedVersion = options?.expectedVersion ?? 0;
    const ticket = await this.links.unlink(context, linkId, expectedVersion, call);
    return { ticket: ticketToProto(ticket) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listLinks(
    @Payload() request: ListLinksRequest,
    @Context() context: RequestContext,
  ): Promise<ListLinksResponse> {
    const { ticketId, page } = request;
    const links = await this.queries.list(context.caller, ticketId, pageFrom(page));
    return { links: links.items.map(linkToProto), nextPageToken: links.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  replyToChildren(
    @Payload() request: ReplyToChildrenRequest,
    @Context() context: RequestContext,
  ): Promise<FanOutReply> {
    const { ticketId, body, options } = request;
    const call = idempotentCallOf(
      'ticket.reply_to_children',
      options,
      ReplyToChildrenRequest.encode(request),
    );
    return this.fanOut.replyToAll(context, ticketId, body, call);
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  getFanOutReply(@Payload() request: GetFanOutReplyRequest): Promise<FanOutReply> {
    return this.fanOuts.read(request.id);
  }
}

function linkToProto({ kind, ...link }: TicketLinkRow): TicketLink {
  return { ...link, kind: linkKindToProto(kind) };
}

import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AddNoteRequest,
  BatchGetTicketsRequest,
  BatchListTimelinesRequest,
  ChangeGradeRequest,
  ClaimTicketRequest,
  GetTicketRequest,
  HandBackTicketRequest,
  ListTicketsRequest,
  ListTimelineRequest,
  OpenTicketRequest,
  ReopenTicketRequest,
  ReplyToTicketRequest,
  ResolveTicketRequest,
} from '@shouwen/contracts';
import type {
  BatchGetTicketsResponse,
  BatchListTimelinesResponse,
  ListTicketsResponse,
  ListTimelineResponse,
  Ticket,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers, workers } from './ticket-access.js';
import {
  channelFromProto,
  complexityFromProto,
  entryToProto,
  gradeFromProto,
  statusFromProto,
  ticketToProto,
  urgencyFromProto,
} from './ticket.mapper.js';
import { TicketsQueries } from './tickets.queries.js';
import { TicketsService } from './tickets.service.js';
import type { TicketTarget } from './tickets.service.js';

const SERVICE = 'TicketService';

/** The gRPC edge of tickets: maps requests to use cases and answers back, nothing more. */
@Controller()
export class TicketsController {
  constructor(
    private readonly tickets: TicketsService,
    private readonly queries: TicketsQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('customer', ...workers)
  async openTicket(
    @Payload() request: OpenTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const command = {
      subject: request.subject,
      body: request.body,
      grade: gradeFromProto(request.grade),
      urgency: urgencyFromProto(request.urgency),
      complexity: complexityFromProto(request.complexity),
      channel: channelFromProto(request.channel),
      customer: request.customer,
    };
    const call = idempotentCallOf(
      'ticket.open',
      request.options,
      OpenTicketRequest.encode(request),
    );
    return ticketToProto(await this.tickets.open(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async getTicket(
    @Payload() request: GetTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const by =
      request.by?.$case === 'number'
        ? { number: request.by.value }
        : { id: request.by?.value ?? '' };
    return ticketToProto(await this.queries.get(context.caller, by));
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchGetTickets(
    @Payload() request: BatchGetTicketsRequest,
    @Context() context: RequestContext,
  ): Promise<BatchGetTicketsResponse> {
    const tickets = await this.queries.getMany(context.caller, request.ids);
    return { tickets: tickets.map(ticketToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listTickets(
    @Payload() request: ListTicketsRequest,
    @Context() context: RequestContext,
  ): Promise<ListTicketsResponse> {
    const filter = {
      statuses: request.statuses.map(statusFromProto).filter((status) => status !== undefined),
      grade: gradeFromProto(request.grade),
      channel: channelFromProto(request.channel),
      ownerId: request.ownerId || undefined,
      customerId: request.customerId || undefined,
      customerIds: request.customerIds.length > 0 ? request.customerIds : undefined,
      teamId: request.teamId || undefined,
      includeSnoozed: request.includeSnoozed,
    };
    const page = await this.queries.list(context.caller, filter, pageFrom(request.page));
    return { tickets: page.items.map(ticketToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('customer', ...workers)
  async replyToTicket(
    @Payload() request: ReplyToTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const call = idempotentCallOf(
      'ticket.reply',
      request.options,
      ReplyToTicketRequest.encode(request),
    );
    return ticketToProto(await this.tickets.reply(context, targetOf(request), request, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('department', ...workers)
  async addNote(
    @Payload() request: AddNoteRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const call = idempotentCallOf(
      'ticket.add_note',
      request.options,
      AddNoteRequest.encode(request),
    );
    return ticketToProto(await this.tickets.addNote(context, targetOf(request), request, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async claimTicket(
    @Payload() request: ClaimTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const call = idempotentCallOf(
      'ticket.claim',
      request.options,
      ClaimTicketRequest.encode(request),
    );
    return ticketToProto(await this.tickets.claim(context, targetOf(request), call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async handBackTicket(
    @Payload() request: HandBackTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const call = idempotentCallOf(
      'ticket.hand_back',
      request.options,
      HandBackTicketRequest.encode(request),
    );
    return ticketToProto(
      await this.tickets.handBack(context, targetOf(request), request.reason, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async changeGrade(
    @Payload() request: ChangeGradeRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const grade = gradeFromProto(request.grade);
    if (grade === undefined)
      throw new Error('the contract let a grade through that we do not know');
    const call = idempotentCallOf(
      'ticket.change_grade',
      request.options,
      ChangeGradeRequest.encode(request),
    );
    const wanted = { grade, reason: request.reason };
    return ticketToProto(await this.tickets.changeGrade(context, targetOf(request), wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async resolveTicket(
    @Payload() request: ResolveTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const call = idempotentCallOf(
      'ticket.resolve',
      request.options,
      ResolveTicketRequest.encode(request),
    );
    return ticketToProto(
      await this.tickets.resolve(context, targetOf(request), request.resolution, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow('customer', ...workers)
  async reopenTicket(
    @Payload() request: ReopenTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const call = idempotentCallOf(
      'ticket.reopen',
      request.options,
      ReopenTicketRequest.encode(request),
    );
    return ticketToProto(
      await this.tickets.reopen(context, targetOf(request), request.reason, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listTimeline(
    @Payload() request: ListTimelineRequest,
    @Context() context: RequestContext,
  ): Promise<ListTimelineResponse> {
    const page = await this.queries.timeline(
      context.caller,
      request.ticketId,
      pageFrom(request.page),
    );
    return { entries: page.items.map(entryToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchListTimelines(
    @Payload() request: BatchListTimelinesRequest,
    @Context() context: RequestContext,
  ): Promise<BatchListTimelinesResponse> {
    const timelines = await this.queries.timelines(
      context.caller,
      request.ticketIds,
      request.pageSize,
    );
    return {
      timelines: [...timelines].map(([ticketId, page]) => ({
        ticketId,
        entries: page.items.map(entryToProto),
        nextPageToken: page.next,
      })),
    };
  }
}

function targetOf(request: { ticketId: string; options?: WriteOptions }): TicketTarget {
  return { ticketId: request.ticketId, expectedVersion: request.options?.expectedVersion ?? 0 };
}

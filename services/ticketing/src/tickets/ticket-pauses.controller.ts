import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { PauseTicketRequest, ResumeTicketRequest } from '@shouwen/contracts';
import type { Ticket } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { workers } from './ticket-access.js';
import { TicketPausesService } from './ticket-pauses.service.js';
import { ticketToProto, waitingReasonFromProto } from './ticket.mapper.js';

const SERVICE = 'TicketService';

/** The gRPC edge of waiting tickets. */
@Controller()
export class TicketPausesController {
  constructor(private readonly pauses: TicketPausesService) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async pauseTicket(
    @Payload() request: PauseTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const { ticketId, options, note, until = null } = request;
    const reason = waitingReasonFromProto(request.reason);
    if (reason === undefined)
      throw new Error('the contract let a reason through that we do not know');
    const call = idempotentCallOf('ticket.pause', options, PauseTicketRequest.encode(request));
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    return ticketToProto(await this.pauses.pause(context, target, { reason, until, note }, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async resumeTicket(
    @Payload() request: ResumeTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const { ticketId, options, note } = request;
    const call = idempotentCallOf('ticket.resume', options, ResumeTicketRequest.encode(request));
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    return ticketToProto(await this.pauses.resume(context, target, note, call));
  }
}

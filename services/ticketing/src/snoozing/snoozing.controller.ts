import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { SnoozeTicketRequest, WakeTicketRequest } from '@shouwen/contracts';
import type { Ticket } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { workers } from '../tickets/ticket-access.js';
import { ticketToProto } from '../tickets/ticket.mapper.js';
import { SnoozingService } from './snoozing.service.js';

const SERVICE = 'SnoozeService';

/** The gRPC edge of putting tickets aside. */
@Controller()
export class SnoozingController {
  constructor(private readonly snoozing: SnoozingService) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async snoozeTicket(
    @Payload() request: SnoozeTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const { ticketId, until, reason, options } = request;
    if (until === undefined) throw new Error('the contract let a snooze without a time through');
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf('ticket.snooze', options, SnoozeTicketRequest.encode(request));
    return ticketToProto(await this.snoozing.snooze(context, target, { until, reason }, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async wakeTicket(
    @Payload() request: WakeTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const { ticketId, options } = request;
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf('ticket.wake', options, WakeTicketRequest.encode(request));
    return ticketToProto(await this.snoozing.wake(context, target, call));
  }
}

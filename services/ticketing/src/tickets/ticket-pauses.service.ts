import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker, Timers, UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { Pause } from './ticket-pause.rules.js';
import { pauseTicket, resumeAtTime, resumeTicket } from './ticket-pause.rules.js';
import type { TicketEntity } from './ticket.entity.js';
import type { TicketChange } from './ticket.rules.js';
import { TicketObservers } from './ticket-observers.js';
import type { TicketObserver } from './ticket-observers.js';
import { TicketsService } from './tickets.service.js';
import type { TicketTarget } from './tickets.service.js';

const RESUME = 'ticket.resume';

/** Lets work on tickets rest and go on: on request, when the customer writes, or when the time has come. */
@Injectable()
export class TicketPausesService implements OnModuleInit, TicketObserver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly observers: TicketObservers,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
    this.worker.handle(RESUME, async (tx, { subject }, context) => {
      const target = { ticketId: subject, expectedVersion: 0 };
      await this.tickets.changeIn(tx, context, target, resumeAtTime);
      return { kind: 'done' };
    });
  }

  /** Lets work on a ticket rest. */
  pause(
    context: RequestContext,
    target: TicketTarget,
    wanted: Pause,
    call: IdempotentCall,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      (tx) =>
        this.tickets.changeIn(tx, context, target, (ticket, now) =>
          pauseTicket(ticket, wanted, context.caller, now),
        ),
      call,
    );
  }

  /** Goes on with a ticket that waits. */
  resume(
    context: RequestContext,
    target: TicketTarget,
    note: string,
    call: IdempotentCall,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      (tx) =>
        this.tickets.changeIn(tx, context, target, (ticket, now) =>
          resumeTicket(ticket, note, context.caller, now),
        ),
      call,
    );
  }

  /** Keeps the timer of a ticket in step with what it waits for. */
  async ticketChanged(
    tx: Transaction,
    _context: RequestContext,
    { ticket, happening }: TicketChange,
  ): Promise<void> {
    if (happening.kind === 'paused' && happening.until !== null) {
      this.timers.set(tx, { kind: RESUME, subject: ticket.id, dueAt: happening.until });
      return;
    }
    // The timer that resumes a ticket ends by itself.
    const ends = happening.kind === 'resumed' && happening.cause !== 'time_reached';
    if (ends || happening.kind === 'resolved') this.timers.cancel(tx, RESUME, ticket.id);
  }
}

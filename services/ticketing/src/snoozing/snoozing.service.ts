import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker, Timers, UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { TicketTarget } from '../tickets/tickets.service.js';
import { snoozeTicket, wakeAtItsTime, wakeTicket } from './snoozing.rules.js';

const TIMER = 'ticketing.snooze';

/** Puts tickets aside and brings them back at their time (T6). */
@Injectable()
export class SnoozingService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly limits: CollaborationLimits,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
  ) {}

  onModuleInit(): void {
    this.worker.handle(TIMER, async (tx, { subject, dueAt }, context) => {
      const target = { ticketId: subject, expectedVersion: 0 };
      await this.tickets.changeIn(tx, context, target, (ticket, now) =>
        wakeAtItsTime(ticket, dueAt, now),
      );
      return { kind: 'done' };
    });
  }

  /** Keeps a ticket out of its owner's list until a time, or until the customer writes. */
  snooze(
    context: RequestContext,
    target: TicketTarget,
    { until, reason }: { until: Date; reason: string },
    call: IdempotentCall,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const snooze = { until, reason, maxDays: await this.limits.of(tx, 'snooze_days') };
        const ticket = await this.tickets.changeIn(tx, context, target, (before, now) =>
          snoozeTicket(before, snooze, context.caller, now),
        );
        this.timers.set(tx, { kind: TIMER, subject: ticket.id, dueAt: until });
        return ticket;
      },
      call,
    );
  }

  /** Brings a ticket back before its time; its timer then finds nothing to do. */
  wake(context: RequestContext, target: TicketTarget, call: IdempotentCall): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      (tx) =>
        this.tickets.changeIn(tx, context, target, (ticket, now) =>
          wakeTicket(ticket, context.caller, now),
        ),
      call,
    );
  }
}

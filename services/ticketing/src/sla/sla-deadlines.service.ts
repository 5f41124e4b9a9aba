import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { TicketsService } from '../tickets/tickets.service.js';
import type { SlaCycle } from './sla-clock.entity.js';
import { SlaClockStore } from './sla-clock.store.js';
import { SlaClocksService, calendarKeyOf } from './sla-clocks.service.js';
import { moveCycleDeadline, tellDeadlineMoved } from './sla-moved-deadline.rules.js';
import { SlaPoliciesService } from './sla-policies.service.js';
import { slaErrors } from './sla.errors.js';

/** Which cycle's deadline is moved, where and why. */
export interface MoveCommand {
  clockId: string;
  expectedVersion: number;
  to: Date;
  reason: string;
}

/** Moves deadlines by hand (调整截止时间). */
@Injectable()
export class SlaDeadlinesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly store: SlaClockStore,
    private readonly clocks: SlaClocksService,
    private readonly policies: SlaPoliciesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves the deadline of one cycle, and tells of it in the timeline of its ticket. Throws what {@link moveCycleDeadline} does, `ticketing.clock_not_found` and
   * `platform.version_conflict`.
   */
  move(context: RequestContext, command: MoveCommand, call: IdempotentCall): Promise<SlaCycle> {
    return this.unitOfWork.run(context, (tx) => this.moveIn(tx, context, command), call);
  }

  private async moveIn(
    tx: Transaction,
    context: RequestContext,
    { clockId, expectedVersion, to, reason }: MoveCommand,
  ): Promise<SlaCycle> {
    const cycle = await this.lock(tx, context, clockId);
    if (expectedVersion !== 0 && expectedVersion !== cycle.version) {
      const changedBy = cycle.clock.targets.at(-1)?.cause.by;
      throw platformErrors.version_conflict({
        current: String(cycle.version),
        changedBy: changedBy || '-',
        changedAt: cycle.updatedAt.toISOString(),
        change: `sla_clock.${cycle.state}`,
      });
    }
    const calendar = await this.policies.calendarOf(tx, calendarKeyOf(cycle.term));
    const now = this.clock.now();
    const by = actorOf(context.caller).id;
    const change = moveCycleDeadline(cycle, { to, reason, by }, calendar, now);
    this.store.save(tx, [change.cycle]);
    this.clocks.record(tx, context, [change]);
    tx.audit({
      operation: 'sla_clock.moved',
      aggregateType: 'sla_clock',
      aggregateId: cycle.id,
      changes: [
        {
          field: 'dueAt',
          from: cycle.dueAt?.toISOString(),
          to: change.cycle.dueAt?.toISOString(),
        },
      ],
      reason,
      at: now,
    });
    const moved = { to: change.cycle.dueAt ?? to, reason };
    const target = { ticketId: cycle.ticketId, expectedVersion: 0 };
    await this.tickets.changeIn(tx, context, target, (ticket) =>
      tellDeadlineMoved(ticket, cycle, moved, now),
    );
    return change.cycle;
  }

  /** The ticket first, as everybody does. */
  private async lock(tx: Transaction, context: RequestContext, id: string): Promise<SlaCycle> {
    const ticketId = await this.store.ticketOf(tx, id);
    if (ticketId === undefined) throw slaErrors.clock_not_found();
    await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    const cycle = await this.store.lock(tx, id);
    if (cycle === undefined) throw slaErrors.clock_not_found();
    return cycle;
  }
}

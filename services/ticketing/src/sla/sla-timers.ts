import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, TimerWorker } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { CalendarBook, nameOf } from '../calendars/calendar-book.js';
import type { SlaCycle } from './sla-clock.entity.js';
import { CLOCK_TIMER, SlaClockStore } from './sla-clock.store.js';
import { SlaClocksService, calendarKeyOf } from './sla-clocks.service.js';
import { SlaNotifications } from './sla-notifications.js';
import { fireCycle, nextLook } from './sla-cycle.rules.js';
import type { CycleChange } from './sla-cycle.rules.js';

/** Warns and breaches clocks at their time, once, in any number of replicas. */
@Injectable()
export class SlaTimers implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
    private readonly store: SlaClockStore,
    private readonly calendars: CalendarBook,
    private readonly clocks: SlaClocksService,
    private readonly notifications: SlaNotifications,
  ) {}

  onModuleInit(): void {
    this.worker.handle(CLOCK_TIMER, (tx, timer, context) => this.fire(tx, timer, context));
  }

  /** Warns or breaches cycles that are locked and past their time; a cycle that is not stays as it is. */
  async fireAll(
    tx: Transaction,
    context: RequestContext,
    cycles: readonly SlaCycle[],
  ): Promise<void> {
    const now = this.clock.now();
    const changes: CycleChange[] = [];
    for (const cycle of cycles) {
      const change = await this.changeOf(tx, cycle, now);
      if (change !== undefined) changes.push(change);
    }
    await this.store.save(
      tx,
      changes.map(({ cycle }) => cycle),
    );
    await this.record(tx, context, changes);
  }

  private async fire(
    tx: Transaction,
    { subject, dueAt }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const cycle = await this.store.lock(tx, subject);
    if (cycle === undefined) return { kind: 'done' };
    // The timer goes by the database's clock; what this process measured of it may be a moment behind.
    const told = this.clock.now();
    const change = await this.changeOf(tx, cycle, told < dueAt ? dueAt : told);
    if (change !== undefined) {
      await this.store.saveFromTimer(tx, change.cycle);
      await this.record(tx, context, [change]);
    }
    const next = nextLook(change?.cycle ?? cycle);
    return next === null ? { kind: 'done' } : { kind: 'at', dueAt: next };
  }

  private async changeOf(
    tx: Transaction,
    cycle: SlaCycle,
    now: Date,
  ): Promise<CycleChange | undefined> {
    const key = calendarKeyOf(cycle.term);
    const calendar = (await this.calendars.get(tx, [key])).get(nameOf(key));
    return calendar && fireCycle(cycle, calendar, now);
  }

  /** What nobody asked for has a record of its own in the audit trail. */
  private async record(
    tx: Transaction,
    context: RequestContext,
    changes: readonly CycleChange[],
  ): Promise<void> {
    this.clocks.record(tx, context, changes);
    const told = changes.flatMap(({ steps }) => steps);
    for (const { happening, cycle } of told) {
      tx.audit({
        operation: `sla_clock.${happening}`,
        aggregateType: 'sla_clock',
        aggregateId: cycle.id,
        changes: [],
        at: cycle.updatedAt,
      });
    }
    await this.notifications.tell(tx, told);
  }
}

import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, TimerWorker } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { CLOCK_TIMER, SlaClockStore } from './sla-clock.store.js';
import { SlaClocksService } from './sla-clocks.service.js';
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
    private readonly clocks: SlaClocksService,
    private readonly notifications: SlaNotifications,
  ) {}

  onModuleInit(): void {
    this.worker.handle(CLOCK_TIMER, (tx, timer, context) => this.fire(tx, timer, context));
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
    const change = fireCycle(cycle, told < dueAt ? dueAt : told);
    if (change !== undefined) {
      this.store.saveFromTimer(tx, change.cycle);
      await this.record(tx, context, change);
    }
    const next = nextLook(change?.cycle ?? cycle);
    return next === null ? { kind: 'done' } : { kind: 'at', dueAt: next };
  }

  /** What nobody asked for has a record of its own in the audit trail. */
  private async record(
    tx: Transaction,
    context: RequestContext,
    change: CycleChange,
  ): Promise<void> {
    this.clocks.record(tx, context, [change]);
    for (const { happening, cycle } of change.steps) {
      tx.audit({
        operation: `sla_clock.${happening}`,
        aggregateType: 'sla_clock',
        aggregateId: cycle.id,
        changes: [],
        at: cycle.updatedAt,
      });
    }
    await this.notifications.tell(tx, change.steps);
  }
}

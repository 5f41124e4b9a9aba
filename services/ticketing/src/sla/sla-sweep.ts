import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database, TimerWorker, Timers } from '@shouwen/platform';
import type { RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { SlaClockStore } from './sla-clock.store.js';
import { SlaTimers } from './sla-timers.js';
import { SlaMetrics } from './sla.metrics.js';

const KIND = 'sla.sweep';
const EVERY_MS = 60_000;
/** Between two batches while there is more. */
const SOON_MS = 1_000;
const BATCH = 500;
/** A timer that is only late is not missed. */
const GRACE_SECONDS = 10;

/** Shows that no clock was missed: finds those past their limit that have lost their timer, counts and breaches them. */
@Injectable()
export class SlaSweep implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly store: SlaClockStore,
    private readonly clocks: SlaTimers,
    private readonly metrics: SlaMetrics,
  ) {}

  async onModuleInit(): Promise<void> {
    this.worker.handle(KIND, (tx, _timer, context) => this.sweep(tx, context));
    await this.timers.keep(this.database, KIND);
  }

  private async sweep(tx: Transaction, context: RequestContext): Promise<TimerOutcome> {
    const cycles = await this.store.unguarded(tx, GRACE_SECONDS, BATCH);
    await this.clocks.fireAll(tx, context, cycles);
    tx.afterCommit(() => this.metrics.found(cycles.length));
    return { kind: 'again', afterMs: cycles.length === BATCH ? SOON_MS : EVERY_MS };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database, LOGGER, TimerWorker, Timers } from '@shouwen/platform';
import type { DueTimer, Logger, TimerOutcome, Transaction } from '@shouwen/platform';
import { SlaClockStore } from './sla-clock.store.js';
import { SlaMetrics } from './sla.metrics.js';

const KIND = 'sla.sweep';
const EVERY_MS = 60_000;
/** Between two batches while there is more. */
const SOON_MS = 1_000;
const BATCH = 500;
/** A timer that is only late is not missed. */
const GRACE_SECONDS = 10;
/** A timer that failed no more often may still be as good as in time. */
const FAILURES = 2;

/**
 * Shows that no clock was missed: finds those that should have been warned or breached and were not. Who has lost its timer
 * gets one again; whose timer keeps failing is counted and named in the log, while the timer goes on trying.
 */
@Injectable()
export class SlaSweep implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly store: SlaClockStore,
    private readonly metrics: SlaMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    this.worker.handle(KIND, (tx, timer) => this.sweep(tx, timer));
    await this.timers.keep(this.database, KIND);
  }

  private async sweep(tx: Transaction, { payload }: DueTimer): Promise<TimerOutcome> {
    const { after = '' } = (payload ?? {}) as { after?: string };
    const wanted = { after, graceSeconds: GRACE_SECONDS, failures: FAILURES, size: BATCH };
    const late = await this.store.late(tx, wanted);
    const lost = late.filter(({ attempts }) => attempts === null);
    const failing = late.filter(({ attempts }) => attempts !== null);
    this.store.guard(tx, lost);
    tx.afterCommit(() => {
      this.metrics.found(lost.length, failing.length);
      for (const { id, ticketId, attempts } of failing) {
        const about = { clock: id, ticket: ticketId, attempts };
        this.logger.error(about, 'a clock is late because its timer keeps failing');
      }
    });
    const last = late.length === BATCH ? late.at(-1) : undefined;
    if (last === undefined) return { kind: 'again', afterMs: EVERY_MS, payload: {} };
    return { kind: 'again', afterMs: SOON_MS, payload: { after: last.id } };
  }
}

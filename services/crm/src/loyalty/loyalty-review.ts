import { Inject, Injectable } from '@nestjs/common';
import { Clock, LOGGER } from '@shouwen/platform';
import type { DueTimer, Logger, TimerOutcome, Transaction } from '@shouwen/platform';
import { StandingStore } from '../tiers/standing.store.js';
import { TieringPolicy } from '../tiers/tiering-policy.js';
import { ChurnSettling } from './churn-settling.js';
import { LoyaltyMetrics } from './loyalty.metrics.js';

/** How far a review has come; nothing of it is there before it begins. */
interface Progress {
  after?: string | undefined;
  examined?: number;
  moved?: number;
  startedAt?: string;
}

/**
 * Computes the risk of every customer at night, a batch a firing, because risk grows while nothing happens (R10). How far
 * it has come is in its timer: one replica works at a time, and any goes on where one was stopped.
 */
@Injectable()
export class LoyaltyReview {
  constructor(
    private readonly settling: ChurnSettling,
    private readonly standings: StandingStore,
    private readonly nights: TieringPolicy,
    private readonly metrics: LoyaltyMetrics,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Computes the risks of the customers that are next, and is due again at once, or at night after the last. */
  async step(tx: Transaction, { payload }: DueTimer): Promise<TimerOutcome> {
    const { batchRows } = await this.nights.get(tx);
    const before = payload as Progress;
    const ids = await this.standings.customersAfter(tx, before.after ?? null, batchRows);
    const moved = await this.settling.settleIn(tx, ids);
    const progress: Progress = {
      after: ids.at(-1),
      examined: (before.examined ?? 0) + ids.length,
      moved: (before.moved ?? 0) + moved,
      startedAt: before.startedAt ?? this.clock.now().toISOString(),
    };
    tx.afterCommit(() => this.metrics.countReviewed(ids.length));
    if (ids.length === batchRows) return { kind: 'again', afterMs: 0, payload: progress };
    tx.afterCommit(() => this.logger.info(progress, 'the risks of all customers were computed'));
    return { kind: 'again', afterMs: await this.nights.untilNight(tx), payload: {} };
  }
}

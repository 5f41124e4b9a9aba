import { Inject, Injectable } from '@nestjs/common';
import { Clock, LOGGER } from '@shouwen/platform';
import type {
  DueTimer,
  Logger,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { StandingStore } from './standing.store.js';
import { TieringPolicy } from './tiering-policy.js';
import { TierMetrics } from './tier.metrics.js';
import { TierSettling } from './tier-settling.js';

/** How far a review has come; nothing of it is there before it begins. */
interface Progress {
  after?: string | undefined;
  examined?: number;
  moved?: number;
  startedAt?: string;
}

/**
 * Looks at every customer at night, a batch a firing, because time passes also for who buys nothing (R2). How far it has
 * come is in its timer: one replica works at a time, and any goes on where one was stopped.
 */
@Injectable()
export class TierReview {
  constructor(
    private readonly settling: TierSettling,
    private readonly standings: StandingStore,
    private readonly policy: TieringPolicy,
    private readonly metrics: TierMetrics,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Looks at the customers that are next, and is due again at once, or at night after the last. */
  async step(
    tx: Transaction,
    { payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { batchRows } = await this.policy.get(tx);
    const before = payload as Progress;
    const ids = await this.standings.customersAfter(tx, before.after ?? null, batchRows);
    // Only those are locked who move: most don't.
    const unsettled = await this.settling.unsettled(tx, context, ids);
    const moved =
      unsettled.length === 0 ? 0 : await this.settling.settleIn(tx, context, unsettled, 'review');
    const progress: Progress = {
      after: ids.at(-1),
      examined: (before.examined ?? 0) + ids.length,
      moved: (before.moved ?? 0) + moved,
      startedAt: before.startedAt ?? this.clock.now().toISOString(),
    };
    tx.afterCommit(() => this.metrics.countReviewed(ids.length));
    if (ids.length === batchRows) return { kind: 'again', afterMs: 0, payload: progress };
    tx.afterCommit(() => this.logger.info(progress, 'the tiers of all customers were reviewed'));
    return { kind: 'again', afterMs: await this.policy.untilNight(tx), payload: {} };
  }
}

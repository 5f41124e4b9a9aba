import { Inject, Injectable } from '@nestjs/common';
import { Clock, LOGGER } from '@shouwen/platform';
import type { DueTimer, Logger, TimerOutcome, Transaction } from '@shouwen/platform';
import { CustomerStore } from '../customers/customer.store.js';
import { TieringPolicy } from './tiering-policy.js';

/** How far a review has come; nothing of it is there before it begins. */
interface Progress {
  after?: string | undefined;
  examined?: number;
  moved?: number;
  startedAt?: string;
}

/** What a review does with the customers that are next, and what it says. */
export interface ReviewWork {
  /** Looks at customers; answers how many of them moved. */
  examine: (customerIds: readonly string[]) => Promise<number>;
  /** Counts the customers looked at, once that is committed. */
  count: (customers: number) => void;
  /** Said once all were looked at. */
  over: string;
}

/**
 * Looks at every customer at night, a batch a firing. How far a review has come is in its timer: one replica works at a time,
 * and any goes on where one was stopped.
 */
@Injectable()
export class CustomerReview {
  constructor(
    private readonly customers: CustomerStore,
    private readonly policy: TieringPolicy,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Looks at the customers that are next, and is due again at once, or at night after the last. */
  async step(
    tx: Transaction,
    { payload }: DueTimer,
    { examine, count, over }: ReviewWork,
  ): Promise<TimerOutcome> {
    const { batchRows } = await this.policy.get(tx);
    const before = payload as Progress;
    const ids = await this.customers.after(tx, before.after ?? null, batchRows);
    const moved = await examine(ids);
    const progress: Progress = {
      after: ids.at(-1),
      examined: (before.examined ?? 0) + ids.length,
      moved: (before.moved ?? 0) + moved,
      startedAt: before.startedAt ?? this.clock.now().toISOString(),
    };
    tx.afterCommit(() => count(ids.length));
    if (ids.length === batchRows) return { kind: 'again', afterMs: 0, payload: progress };
    tx.afterCommit(() => this.logger.info(progress, over));
    return { kind: 'again', afterMs: await this.policy.untilNight(tx), payload: {} };
  }
}

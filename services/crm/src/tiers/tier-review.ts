import { Injectable } from '@nestjs/common';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { CustomerReview } from './customer-review.js';
import { TierMetrics } from './tier.metrics.js';
import { TierSettling } from './tier-settling.js';

/** Settles every customer anew at night, because time passes also for who buys nothing (R2). */
@Injectable()
export class TierReview {
  constructor(
    private readonly reviews: CustomerReview,
    private readonly settling: TierSettling,
    private readonly metrics: TierMetrics,
  ) {}

  /** Settles the customers that are next, and is due again at once, or at night after the last. */
  step(tx: Transaction, timer: DueTimer, context: RequestContext): Promise<TimerOutcome> {
    return this.reviews.step(tx, timer, {
      examine: (customerIds) => this.settleIn(tx, context, customerIds),
      count: (customers) => this.metrics.countReviewed(customers),
      over: 'the tiers of all customers were reviewed',
    });
  }

  /** Only those are locked who move: most don't. */
  private async settleIn(
    tx: Transaction,
    context: RequestContext,
    customerIds: readonly string[],
  ): Promise<number> {
    const unsettled = await this.settling.unsettled(tx, context, customerIds);
    if (unsettled.length === 0) return 0;
    return this.settling.settleIn(tx, context, unsettled, 'review');
  }
}

import { Injectable } from '@nestjs/common';
import type { DueTimer, TimerOutcome, Transaction } from '@shouwen/platform';
import { CustomerReview } from '../tiers/customer-review.js';
import { ChurnSettling } from './churn-settling.js';
import { LoyaltyMetrics } from './loyalty.metrics.js';

/** Computes the risk of every customer at night, because risk grows while nothing happens (R10). */
@Injectable()
export class LoyaltyReview {
  constructor(
    private readonly reviews: CustomerReview,
    private readonly settling: ChurnSettling,
    private readonly metrics: LoyaltyMetrics,
  ) {}

  /** Computes the risks of the customers that are next, and is due again at once, or at night after the last. */
  step(tx: Transaction, timer: DueTimer): Promise<TimerOutcome> {
    return this.reviews.step(tx, timer, {
      examine: (customerIds) => this.settling.settleIn(tx, customerIds),
      count: (customers) => this.metrics.countReviewed(customers),
      over: 'the risks of all customers were computed',
    });
  }
}

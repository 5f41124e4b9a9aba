import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database, TimerWorker, Timers } from '@shouwen/platform';
import { LoyaltyOrders } from './loyalty-orders.js';
import { LoyaltyReview } from './loyalty-review.js';
import { LOYALTY_ORDER_TIMER, LOYALTY_REVIEW_TIMER } from './loyalty-timer-kinds.js';

/** What happens to loyalty by itself as time passes. */
@Injectable()
export class LoyaltyTimers implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly review: LoyaltyReview,
    private readonly orders: LoyaltyOrders,
  ) {}

  async onModuleInit(): Promise<void> {
    this.worker.handle(LOYALTY_REVIEW_TIMER, (tx, timer) => this.review.step(tx, timer));
    this.worker.handle(LOYALTY_ORDER_TIMER, (tx, timer) => this.orders.settle(tx, timer));
    await this.timers.keep(this.database, LOYALTY_REVIEW_TIMER);
  }
}

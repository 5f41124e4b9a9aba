import { Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { Database, TimerWorker, Timers } from '@shouwen/platform';
import { CustomerObservers } from '../customers/customer-observers.js';
import { ChurnFactsQueries } from './churn-facts.queries.js';
import { ChurnRiskStore } from './churn-risk.store.js';
import { ChurnRisksQueries } from './churn-risks.queries.js';
import { ChurnSettling } from './churn-settling.js';
import { LoyaltyController } from './loyalty.controller.js';
import { LoyaltyMerges } from './loyalty-merges.js';
import { LoyaltyMetrics } from './loyalty.metrics.js';
import { LoyaltyPoliciesService } from './loyalty-policies.service.js';
import { LoyaltyPolicyStore } from './loyalty-policy.store.js';
import { LoyaltyReportsQueries } from './loyalty-reports.queries.js';
import { LoyaltyReview } from './loyalty-review.js';
import { LOYALTY_REVIEW_TIMER } from './loyalty-timers.js';

/** How loyal customers are, and which may be lost (R10). */
@Module({
  controllers: [LoyaltyController],
  providers: [
    ChurnFactsQueries,
    ChurnRiskStore,
    ChurnRisksQueries,
    ChurnSettling,
    LoyaltyMerges,
    LoyaltyMetrics,
    LoyaltyPoliciesService,
    LoyaltyPolicyStore,
    LoyaltyReportsQueries,
    LoyaltyReview,
  ],
})
export class LoyaltyModule implements OnModuleInit {
  /** `imports`: the modules of the archive and of the tiers of customers. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: LoyaltyModule, imports };
  }

  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly customers: CustomerObservers,
    private readonly merges: LoyaltyMerges,
    private readonly review: LoyaltyReview,
  ) {}

  async onModuleInit(): Promise<void> {
    this.customers.add(this.merges);
    this.worker.handle(LOYALTY_REVIEW_TIMER, (tx, timer) => this.review.step(tx, timer));
    await this.timers.keep(this.database, LOYALTY_REVIEW_TIMER);
  }
}

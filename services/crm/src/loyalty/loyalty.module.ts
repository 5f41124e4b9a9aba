import { Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { CustomerObservers } from '../customers/customer-observers.js';
import { OrderObservers } from '../orders/order-observers.js';
import { ChurnFactsQueries } from './churn-facts.queries.js';
import { ChurnRiskStore } from './churn-risk.store.js';
import { ChurnRisksQueries } from './churn-risks.queries.js';
import { ChurnSettling } from './churn-settling.js';
import { LoyaltyController } from './loyalty.controller.js';
import { LoyaltyMerges } from './loyalty-merges.js';
import { LoyaltyMetrics } from './loyalty.metrics.js';
import { LoyaltyOrders } from './loyalty-orders.js';
import { LoyaltyPeriods } from './loyalty-periods.js';
import { LoyaltyPoliciesService } from './loyalty-policies.service.js';
import { LoyaltyPolicyStore } from './loyalty-policy.store.js';
import { LoyaltyReportsQueries } from './loyalty-reports.queries.js';
import { LoyaltyReview } from './loyalty-review.js';
import { LoyaltyTimers } from './loyalty-timers.js';
import { MovedCustomersQueries } from './moved-customers.queries.js';

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
    LoyaltyOrders,
    LoyaltyPeriods,
    LoyaltyPoliciesService,
    LoyaltyPolicyStore,
    LoyaltyReportsQueries,
    LoyaltyReview,
    LoyaltyTimers,
    MovedCustomersQueries,
  ],
})
export class LoyaltyModule implements OnModuleInit {
  /** `imports`: the modules of the archive, of the orders and of the tiers of customers. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: LoyaltyModule, imports };
  }

  constructor(
    private readonly customers: CustomerObservers,
    private readonly merges: LoyaltyMerges,
    private readonly orders: OrderObservers,
    private readonly loyaltyOrders: LoyaltyOrders,
  ) {}

  onModuleInit(): void {
    this.customers.add(this.merges);
    this.orders.add(this.loyaltyOrders);
  }
}

import { Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { CustomerObservers } from '../customers/customer-observers.js';
import type { CustomerHappening, CustomerRecord } from '../customers/customer.rules.js';
import { OrderObservers } from '../orders/order-observers.js';
import { CustomerReview } from './customer-review.js';
import { StandingStore } from './standing.store.js';
import { StandingsService } from './standings.service.js';
import { TierEvaluations } from './tier-evaluations.js';
import { TierMetrics } from './tier.metrics.js';
import { TierReview } from './tier-review.js';
import { TierRuleSetStore } from './tier-rule-set.store.js';
import { TierRuleSetsController } from './tier-rule-sets.controller.js';
import { TierRuleSetsService } from './tier-rule-sets.service.js';
import { TierSettling } from './tier-settling.js';
import { TierSimulationStore } from './tier-simulation.store.js';
import { TierSimulator } from './tier-simulator.js';
import { TierTimers } from './tier-timers.js';
import { TieringPolicyController } from './tiering-policy.controller.js';
import { TieringPolicyService } from './tiering-policy.service.js';
import { TieringPolicy } from './tiering-policy.js';
import { TiersController } from './tiers.controller.js';
import { TierSimulationsQueries, TiersQueries } from './tiers.queries.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { tiersPersonalData } from './tiers.personal-data.js';

/** Tiers of customers, and the rules that give them (R2). */
@Module({
  controllers: [TiersController, TierRuleSetsController, TieringPolicyController],
  providers: [
    CustomerReview,
    StandingsService,
    StandingStore,
    TierEvaluations,
    TierMetrics,
    TierReview,
    TierRuleSetStore,
    TierRuleSetsService,
    TierSettling,
    TierSimulationStore,
    TierSimulationsQueries,
    TierSimulator,
    TierTimers,
    TieringPolicy,
    TieringPolicyService,
    TiersQueries,
  ],
  exports: [CustomerReview, TierRuleSetStore, TiersQueries],
})
export class TiersModule implements OnModuleInit {
  /** `imports`: the modules of the archive, of the orders and of the care of customers. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: TiersModule, imports };
  }

  constructor(
    private readonly personalData: PersonalDataRegistry,
    private readonly orders: OrderObservers,
    private readonly customers: CustomerObservers,
    private readonly settling: TierSettling,
  ) {}

  onModuleInit(): void {
    this.personalData.add(tiersPersonalData);
    this.orders.add({
      orderChanged: async (tx, context, { ownerId }) => {
        await this.settling.settleIn(tx, context, [ownerId], 'transaction');
      },
    });
    this.customers.add({
      customerChanged: async (tx, context, { customer, happening }) => {
        const settled = whoseOrdersChanged(customer, happening);
        if (settled.length > 0) await this.settling.settleIn(tx, context, settled, 'merge');
      },
    });
  }
}

/** The records whose orders are others once records were merged or taken apart. */
function whoseOrdersChanged(
  { id, mergedIntoId }: CustomerRecord,
  happening: CustomerHappening,
): string[] {
  switch (happening.kind) {
    case 'merged':
      return mergedIntoId === null ? [] : [mergedIntoId];
    case 'unmerged':
      return [id, happening.previousTargetId];
    case 'created':
    case 'changed':
      return [];
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { ChurnFactsQueries } from './churn-facts.queries.js';
import { churnRisk } from './churn-risk.rules.js';
import { ChurnRiskStore } from './churn-risk.store.js';
import { isOfAnotherLevel, settledRisk } from './churn-settlement.rules.js';
import type { ChurnRiskEntity, LoyaltyPolicyEntity } from './loyalty.entity.js';
import { recordRiskChange } from './loyalty.events.js';
import { LoyaltyMetrics } from './loyalty.metrics.js';
import { LoyaltyPolicyStore } from './loyalty-policy.store.js';

interface Trial {
  risk: ChurnRiskEntity;
  isOfAnotherLevel: boolean;
}

/** Computes the risk of losing customers by the policy in force, and says whose is of another level (R10). */
@Injectable()
export class ChurnSettling {
  constructor(
    private readonly facts: ChurnFactsQueries,
    private readonly store: ChurnRiskStore,
    private readonly policies: LoyaltyPolicyStore,
    private readonly metrics: LoyaltyMetrics,
    private readonly clock: Clock,
  ) {}

  /** Settles customers anew; answers how many came to another level. Only those are locked: most don't. */
  async settleIn(tx: Transaction, customerIds: readonly string[]): Promise<number> {
    if (customerIds.length === 0) return 0;
    const policy = await this.policies.inForce(tx);
    const trials = await this.tryOn(tx, policy, customerIds);
    const [moving, staying] = [true, false].map((moves) =>
      trials.filter((trial) => trial.isOfAnotherLevel === moves).map(({ risk }) => risk),
    ) as [ChurnRiskEntity[], ChurnRiskEntity[]];
    this.store.refresh(tx, staying);
    if (moving.length === 0) return 0;
    const wanted = moving.map(({ customerId }) => customerId);
    const locked = await this.facts.lock(tx, wanted);
    const moved = (await this.tryOn(tx, policy, locked))
      .filter((trial) => trial.isOfAnotherLevel)
      .map(({ risk }) => risk);
    this.store.save(tx, moved);
    for (const risk of moved) {
      recordRiskChange(tx, risk);
      tx.afterCommit(() => this.metrics.count(risk.level));
    }
    return moved.length;
  }

  private async tryOn(
    tx: Transaction,
    { rules, version }: LoyaltyPolicyEntity,
    customerIds: readonly string[],
  ): Promise<Trial[]> {
    const now = this.clock.now();
    const known = await this.facts.of(tx, customerIds, rules, now);
    const stored = await this.store.read(tx, customerIds);
    const before = new Map(stored.map((risk) => [risk.customerId, risk]));
    return known.map(({ customerId, facts }) => {
      const risk = churnRisk(facts, rules, now);
      const last = before.get(customerId);
      return {
        risk: settledRisk(last, { customerId, risk }, version, now),
        isOfAnotherLevel: isOfAnotherLevel(last, risk),
      };
    });
  }
}

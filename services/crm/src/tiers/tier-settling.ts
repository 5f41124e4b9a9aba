import { Injectable } from '@nestjs/common';
import { Clock, actorOf } from '@shouwen/platform';
import type { Reads, RequestContext, Transaction } from '@shouwen/platform';
import { CareTiers } from '../care/care-tiers.js';
import type { TierEntry } from '../care/care-tiers.js';
import { settle } from './standing.rules.js';
import type { Settlement, StandingChange } from './standing.rules.js';
import { StandingStore } from './standing.store.js';
import type {
  CustomerStanding,
  TierCause,
  TierEvaluation,
  TierRuleSet,
  TierRules,
} from './tier.entity.js';
import { recordTierChange } from './tier.events.js';
import { TierEvaluations } from './tier-evaluations.js';
import { TierMetrics } from './tier.metrics.js';
import { TierRuleSetStore } from './tier-rule-set.store.js';

/** What differs from settling a customer by the rules alone. */
export type SettlementPatch = Pick<Settlement, 'cause'> &
  Partial<Pick<Settlement, 'override' | 'reason'>>;

interface Trial {
  ruleSet: TierRuleSet;
  now: Date;
  evaluationOf: (customerId: string) => TierEvaluation;
}

/** Gives customers the tiers that the rules in force, or somebody in their place, give them. */
@Injectable()
export class TierSettling {
  constructor(
    private readonly store: StandingStore,
    private readonly ruleSets: TierRuleSetStore,
    private readonly evaluations: TierEvaluations,
    private readonly care: CareTiers,
    private readonly metrics: TierMetrics,
    private readonly clock: Clock,
  ) {}

  /** Settles customers anew; answers whose tier changed. */
  async settleIn(
    tx: Transaction,
    context: RequestContext,
    customerIds: readonly string[],
    cause: TierCause,
  ): Promise<number> {
    const standings = await this.store.lock(tx, customerIds);
    const trial = await this.trial(tx, customerIds);
    const changes = standings
      .map((standing) => outcomeOf(standing, trial, context, { cause }))
      .filter((change) => change !== undefined);
    return this.saveIn(tx, changes);
  }

  /** Settles one customer, locked before, with what somebody gave or ended; answers how they stand then. */
  async settleOneIn(
    tx: Transaction,
    context: RequestContext,
    standing: CustomerStanding,
    patch: SettlementPatch,
  ): Promise<CustomerStanding> {
    const trial = await this.trial(tx, [standing.customerId]);
    const change = outcomeOf(standing, trial, context, patch);
    if (change === undefined) return standing;
    this.saveIn(tx, [change]);
    return change.standing;
  }

  /** Of customers, those whose standing would change if they were settled now. */
  async unsettled(
    reads: Reads,
    context: RequestContext,
    customerIds: readonly string[],
  ): Promise<string[]> {
    const standings = await this.store.read(reads, customerIds);
    const trial = await this.trial(reads, customerIds);
    return standings
      .filter((standing) => outcomeOf(standing, trial, context, { cause: 'review' }) !== undefined)
      .map(({ customerId }) => customerId);
  }

  /** The rules in force. */
  async rulesInForce(reads: Reads): Promise<TierRules> {
    return (await this.ruleSets.inForce(reads)).rules;
  }

  private async trial(reads: Reads, customerIds: readonly string[]): Promise<Trial> {
    const now = this.clock.now();
    const ruleSet = await this.ruleSets.inForce(reads);
    const evaluationOf = await this.evaluations.of(reads, ruleSet.rules, customerIds, now);
    return { ruleSet, now, evaluationOf };
  }

  private saveIn(tx: Transaction, changes: readonly StandingChange[]): number {
    this.store.save(tx, changes);
    const entries: TierEntry[] = [];
    for (const { standing, change } of changes) {
      if (change === undefined) continue;
      recordTierChange(tx, standing, change);
      tx.afterCommit(() => this.metrics.count(change));
      if (change.fromTier === change.toTier) continue;
      entries.push({ customerId: standing.customerId, tier: change.toTier, at: change.at });
    }
    this.care.entered(tx, entries);
    return entries.length;
  }
}

function outcomeOf(
  standing: CustomerStanding,
  { ruleSet, now, evaluationOf }: Trial,
  { caller }: RequestContext,
  { cause, override = standing.override, reason = '' }: SettlementPatch,
): StandingChange | undefined {
  const evaluation = evaluationOf(standing.customerId);
  const actor = actorOf(caller);
  return settle(standing, { ruleSet, evaluation, override, cause, actor, reason }, now);
}

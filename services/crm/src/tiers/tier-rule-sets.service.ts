import { Injectable } from '@nestjs/common';
import {
  Clock,
  Ids,
  Timers,
  UnitOfWork,
  actorOf,
  platformErrors,
  requireKnownVersion,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { TierRuleSet, TierRules, TierSimulation } from './tier.entity.js';
import { tierErrors } from './tier.errors.js';
import { recordRuleSetChange } from './tier.events.js';
import { violationsOf } from './tier-rules-check.rules.js';
import { TierRuleSetStore } from './tier-rule-set.store.js';
import { TierSimulationStore } from './tier-simulation.store.js';
import { REVIEW_TIMER, SIMULATION_TIMER } from './tier-timer-kinds.js';

/** Which draft an operation is about, and which version of it the caller has seen; 0 means any. */
export interface DraftTarget {
  ruleSetId: string;
  expectedVersion: number;
}

/** Keeps the rules of tiers: drafted, simulated, and only then put in force (R2). */
@Injectable()
export class TierRuleSetsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: TierRuleSetStore,
    private readonly simulations: TierSimulationStore,
    private readonly timers: Timers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Drafts rules, or changes the draft. Throws `platform.invalid_request` naming each field that does not fit,
   * `crm.tier_rules_not_draft` for a version where there is no draft, and `platform.version_conflict`.
   */
  put(
    context: RequestContext,
    {
      rules,
      reason,
      expectedVersion,
    }: { rules: TierRules; reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<TierRuleSet> {
    const violations = violationsOf(rules);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await this.store.lock(tx);
        const before = await this.store.draft(tx);
        if (before === undefined && expectedVersion !== 0) throw tierErrors.tier_rules_not_draft();
        if (before !== undefined) await requireKnownVersion(tx, before, expectedVersion);
        const ruleSet: TierRuleSet = {
          id: before?.id ?? this.ids.next(),
          number: before?.number ?? (await this.store.nextNumber(tx)),
          version: (before?.version ?? 0) + 1,
          status: 'draft',
          rules,
          reason,
          changedAt: this.clock.now(),
          changedBy: actorOf(context.caller),
          publishedAt: null,
        };
        await this.save(tx, context, before, ruleSet);
        return ruleSet;
      },
      call,
    );
  }

  /**
   * Begins to simulate a draft. Throws `crm.tier_rules_not_found`, `crm.tier_rules_not_draft` and
   * `platform.version_conflict`.
   */
  simulate(
    context: RequestContext,
    target: DraftTarget,
    call: IdempotentCall,
  ): Promise<TierSimulation> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { id: ruleSetId, version, rules } = await this.lockDraft(tx, target);
        const simulation: TierSimulation = {
          id: this.ids.next(),
          ruleSetId,
          ruleSetVersion: version,
          rules,
          after: null,
          examined: 0,
          unmoved: 0,
          moves: [],
          startedAt: this.clock.now(),
          startedBy: actorOf(context.caller),
          finishedAt: null,
        };
        await this.simulations.add(tx, simulation);
        const { id: subject, startedAt: dueAt } = simulation;
        this.timers.set(tx, { kind: SIMULATION_TIMER, subject, dueAt });
        tx.audit({
          operation: 'tier_simulation.started',
          aggregateType: 'tier_rule_set',
          aggregateId: ruleSetId,
          changes: [],
          at: simulation.startedAt,
        });
        return simulation;
      },
      call,
    );
  }

  /**
   * Puts a draft in force in place of the rules before, and has every customer looked at anew. Throws
   * `crm.tier_rules_not_simulated` and what simulating throws.
   */
  publish(
    context: RequestContext,
    target: DraftTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<TierRuleSet> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const draft = await this.lockDraft(tx, target);
        if (!(await this.simulations.isFinished(tx, draft.id, draft.version))) {
          throw tierErrors.tier_rules_not_simulated({ version: String(draft.version) });
        }
        const now = this.clock.now();
        const by = { reason, changedAt: now, changedBy: actorOf(context.caller) };
        const before = await this.store.inForce(tx);
        const version = before.version + 1;
        await this.save(tx, context, before, { ...before, ...by, version, status: 'retired' });
        const published: TierRuleSet = {
          ...draft,
          ...by,
          version: draft.version + 1,
          status: 'published',
          publishedAt: now,
        };
        await this.save(tx, context, draft, published);
        this.timers.set(tx, { kind: REVIEW_TIMER, subject: '', dueAt: now });
        return published;
      },
      call,
    );
  }

  private async lockDraft(
    tx: Transaction,
    { ruleSetId, expectedVersion }: DraftTarget,
  ): Promise<TierRuleSet> {
    await this.store.lock(tx);
    const ruleSet = await this.store.get(tx, ruleSetId);
    if (ruleSet === undefined) throw tierErrors.tier_rules_not_found();
    if (ruleSet.status !== 'draft') throw tierErrors.tier_rules_not_draft();
    await requireKnownVersion(tx, ruleSet, expectedVersion);
    return ruleSet;
  }

  private async save(
    tx: Transaction,
    { caller }: RequestContext,
    before: TierRuleSet | undefined,
    ruleSet: TierRuleSet,
  ): Promise<void> {
    await this.store.save(tx, ruleSet);
    recordRuleSetChange(tx, before, ruleSet, actorOf(caller));
  }
}

import type { Actor } from '@shouwen/contracts';
import type {
  CustomerStanding,
  TierCause,
  TierChange,
  TierEvaluation,
  TierOverride,
  TierRuleSet,
  TierRules,
} from './tier.entity.js';
import { tierErrors } from './tier.errors.js';
import { tierOf } from './tier.rules.js';

const LONGEST_OVERRIDE_MS = 3_660 * 24 * 3_600_000;

/** How a customer stands after something, and the change of the tier, unless only the rules' own opinion changed. */
export interface StandingChange {
  standing: CustomerStanding;
  change: TierChange | undefined;
}

/** What is to be settled: the rules, what they make of the orders, what somebody gave in their place, and why now. */
export interface Settlement {
  ruleSet: Pick<TierRuleSet, 'number' | 'rules'>;
  evaluation: TierEvaluation;
  override: TierOverride | null;
  cause: TierCause;
  actor: Actor;
  reason: string;
}

/** Before anything is known of a customer. */
export function blankStanding(customerId: string): CustomerStanding {
  return {
    customerId,
    version: 0,
    tier: null,
    calculatedTier: null,
    since: null,
    override: null,
    dedicatedAgentId: null,
  };
}

/** How a customer stands once it is settled; undefined when nothing differs (R2). */
export function settle(
  before: CustomerStanding,
  { ruleSet, evaluation, override, cause, actor, reason }: Settlement,
  now: Date,
): StandingChange | undefined {
  const calculatedTier = tierOf(ruleSet.rules, evaluation.score, before.calculatedTier);
  const tier = override?.tier ?? calculatedTier;
  if (tier === before.tier && override === before.override) {
    if (calculatedTier === before.calculatedTier) return undefined;
    return { standing: { ...before, calculatedTier }, change: undefined };
  }
  const version = before.version + 1;
  const since = tier === before.tier ? before.since : now;
  return {
    standing: { ...before, version, tier, calculatedTier, since, override },
    change: {
      customerId: before.customerId,
      version,
      at: now,
      fromTier: before.tier,
      toTier: tier,
      cause,
      ruleSetNumber: ruleSet.number,
      evaluation,
      actor,
      reason,
    },
  };
}

/** A tier given in place of the rules. Throws `crm.tier_unknown` and `crm.tier_override_time`. */
export function overrideOf(
  { tier, reason, until, by }: Omit<TierOverride, 'at'>,
  rules: TierRules,
  now: Date,
): TierOverride {
  const codes = rules.tiers.map(({ code }) => code);
  if (!codes.includes(tier)) throw tierErrors.tier_unknown({ tiers: codes.join(', ') });
  const ahead = until.getTime() - now.getTime();
  if (!(ahead > 0 && ahead <= LONGEST_OVERRIDE_MS)) throw tierErrors.tier_override_time();
  return { tier, reason, until, by, at: now };
}

/** How a customer stands with another agent; undefined when it is the same one. */
export function withDedicatedAgent(
  before: CustomerStanding,
  dedicatedAgentId: string | null,
): CustomerStanding | undefined {
  if (before.dedicatedAgentId === dedicatedAgentId) return undefined;
  return { ...before, version: before.version + 1, dedicatedAgentId };
}

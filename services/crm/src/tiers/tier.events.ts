import { topicMessages } from '@shouwen/contracts';
import type { Actor, StandingFacts } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { CustomerStanding, TierChange, TierRuleSet } from './tier.entity.js';
import { causeToProto, rulesToProto, statusToProto } from './tier.mapper.js';

/** Records that a customer has another tier, or has it for another reason. */
export function recordTierChange(
  tx: Transaction,
  standing: CustomerStanding,
  { at, fromTier, toTier, cause, ruleSetNumber, actor, reason }: TierChange,
): void {
  tx.record({
    message: topicMessages.CustomerTierChanged,
    aggregateId: standing.customerId,
    sequence: standing.version,
    at,
    payload: {
      standing: factsOf(standing, actor, at),
      fromTier: fromTier ?? '',
      cause: causeToProto(cause),
      ruleSetNumber,
    },
  });
  tx.audit({
    operation: `customer_tier.${cause}`,
    aggregateType: 'customer_standing',
    aggregateId: standing.customerId,
    changes: [{ field: 'tier', from: fromTier ?? undefined, to: toTier }],
    reason,
    at,
  });
}

/** Records that another agent, or nobody, is there for a customer. */
export function recordAgentChange(
  tx: Transaction,
  before: CustomerStanding,
  standing: CustomerStanding,
  { actor, at, reason }: { actor: Actor; at: Date; reason: string },
): void {
  tx.record({
    message: topicMessages.CustomerDedicatedAgentChanged,
    aggregateId: standing.customerId,
    sequence: standing.version,
    at,
    payload: {
      standing: factsOf(standing, actor, at),
      fromAgentId: before.dedicatedAgentId ?? '',
    },
  });
  tx.audit({
    operation: 'customer_dedicated_agent.changed',
    aggregateType: 'customer_standing',
    aggregateId: standing.customerId,
    changes: [
      {
        field: 'dedicated_agent_id',
        from: before.dedicatedAgentId ?? undefined,
        to: standing.dedicatedAgentId ?? undefined,
      },
    ],
    reason,
    at,
  });
}

/** Records that a set of rules was drafted, changed, published or retired. */
export function recordRuleSetChange(
  tx: Transaction,
  before: TierRuleSet | undefined,
  ruleSet: TierRuleSet,
  actor: Actor,
): void {
  tx.record({
    message: topicMessages.TierRuleSetChanged,
    aggregateId: ruleSet.id,
    sequence: ruleSet.version,
    at: ruleSet.changedAt,
    payload: {
      ruleSetId: ruleSet.id,
      number: ruleSet.number,
      status: statusToProto(ruleSet.status),
      rules: rulesToProto(ruleSet.rules),
      at: ruleSet.changedAt,
      actor: withoutName(actor),
    },
  });
  const facts = (one: TierRuleSet | undefined): Record<string, string | undefined> => ({
    status: one?.status,
    rules: one && JSON.stringify(one.rules),
  });
  const [from, to] = [facts(before), facts(ruleSet)];
  tx.audit({
    operation: before === undefined ? 'tier_rules.drafted' : 'tier_rules.changed',
    aggregateType: 'tier_rule_set',
    aggregateId: ruleSet.id,
    changes: Object.keys(to)
      .filter((field) => from[field] !== to[field])
      .map((field) => ({ field, from: from[field], to: to[field] })),
    reason: ruleSet.reason,
    at: ruleSet.changedAt,
  });
}

function factsOf(standing: CustomerStanding, actor: Actor, at: Date): StandingFacts {
  return {
    customerId: standing.customerId,
    tier: standing.tier ?? '',
    since: standing.since ?? undefined,
    overriddenUntil: standing.override?.until,
    dedicatedAgentId: standing.dedicatedAgentId ?? '',
    at,
    actor: withoutName(actor),
  };
}

function withoutName({ kind, id }: Actor): Actor {
  return { kind, id, name: '' };
}

import { topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { ChurnRiskEntity, LoyaltyPolicyEntity } from './loyalty.entity.js';
import { contributionToProto, levelToProto, rulesToProto } from './loyalty.mapper.js';

/** Records that the risk of losing a customer is of another level; consumers are not told of one that was never at risk. */
export function recordRiskChange(tx: Transaction, risk: ChurnRiskEntity): void {
  const { customerId, version, level, previousLevel, score, contributions, policyVersion } = risk;
  if (version > 0) {
    tx.record({
      message: topicMessages.CustomerRiskChanged,
      aggregateId: customerId,
      sequence: version,
      at: risk.since,
      payload: {
        customerId,
        fromLevel: levelToProto(previousLevel),
        level: levelToProto(level),
        score: score ?? undefined,
        contributions: contributions.map(contributionToProto),
        policyVersion,
        at: risk.since,
      },
    });
  }
  tx.audit({
    operation: 'customer_risk.changed',
    aggregateType: 'customer_risk',
    aggregateId: customerId,
    changes: [{ field: 'level', from: previousLevel ?? undefined, to: level }],
    at: risk.since,
  });
}

/** Records that loyalty and risk are measured in another way. */
export function recordPolicyChange(
  tx: Transaction,
  before: LoyaltyPolicyEntity,
  policy: LoyaltyPolicyEntity & { changedBy: Actor },
): void {
  const { id, version, rules, changedAt: at, changedBy, reason } = policy;
  tx.record({
    message: topicMessages.LoyaltyPolicyChanged,
    aggregateId: id,
    sequence: version,
    at,
    payload: {
      policyId: id,
      version,
      rules: rulesToProto(rules),
      at,
      actor: { ...changedBy, name: '' },
    },
  });
  tx.audit({
    operation: 'loyalty_policy.changed',
    aggregateType: 'loyalty_policy',
    aggregateId: id,
    changes: [{ field: 'rules', from: JSON.stringify(before.rules), to: JSON.stringify(rules) }],
    reason,
    at,
  });
}

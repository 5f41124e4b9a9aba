import { ChurnLevel } from '@shouwen/contracts';
import type {
  ChurnRisk as RiskMessage,
  GetRepurchaseRateResponse,
  GetTierMovementsResponse,
  LoyaltyPolicy as PolicyMessage,
  LoyaltyRules as RulesMessage,
  MovedCustomer as MovedMessage,
  RepurchaseShare as ShareMessage,
} from '@shouwen/contracts';
import { toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import { toTierChange } from '../tiers/tier.mapper.js';
import type {
  ChurnRisk,
  LoyaltyPolicy,
  LoyaltyRules,
  MovedCustomer,
  RepurchaseRate,
  RepurchaseShare,
  TierMovements,
} from '../gen/graphql.js';

/** A risk as the schema shows it, but for the customer, who has to be asked for. */
export type ChurnRiskNode = Omit<ChurnRisk, 'customer'> & { customerUuid: string };

/** A customer who moved as the schema shows it, but for the record, which has to be asked for. */
export type MovedCustomerNode = Omit<MovedCustomer, 'customer'> & { customerUuid: string };

/** A risk of the contract as the schema shows it. */
export function toChurnRisk(risk: RiskMessage): ChurnRiskNode {
  const { customerId: customerUuid, version, level, previousLevel, policyVersion } = risk;
  return {
    customerUuid,
    version,
    level,
    score: risk.score ?? null,
    previousLevel: previousLevel === ChurnLevel.UNSPECIFIED ? null : previousLevel,
    since: present(risk.since, 'since'),
    contributions: risk.contributions,
    unknownSigns: risk.unknownSigns,
    policyVersion,
    computedAt: present(risk.computedAt, 'computed_at'),
  };
}

/** A version of the policy as the schema shows it. */
export function toLoyaltyPolicy(policy: PolicyMessage): LoyaltyPolicy {
  return {
    version: policy.version,
    rules: toRules(present(policy.rules, 'rules')),
    reason: policy.reason || null,
    changedAt: present(policy.changedAt, 'changed_at'),
    changedBy: toOptionalActor(policy.changedBy),
  };
}

/** Who came back, as the schema shows it. */
export function toRepurchaseRate(report: GetRepurchaseRateResponse): RepurchaseRate {
  return {
    total: toShare(present(report.total, 'total')),
    byTier: report.byTier.map(toShare),
    byRegion: report.byRegion.map(toShare),
  };
}

/** Who moved between tiers, as the schema shows it. */
export function toTierMovements(report: GetTierMovementsResponse): TierMovements {
  const movements = report.movements.map((one) => ({ ...one, fromTier: one.fromTier || null }));
  return { ...report, movements };
}

/** A customer who moved between tiers, as the schema shows it. */
export function toMovedCustomer({ customerId, change, changes }: MovedMessage): MovedCustomerNode {
  return {
    customerUuid: customerId,
    change: toTierChange(present(change, 'change')),
    changes,
  };
}

function toRules(rules: RulesMessage): LoyaltyRules {
  return { ...rules, orderDelaySeconds: rules.orderDelaySeconds ?? null };
}

function toShare({ key, buyers, repeaters, rate }: ShareMessage): RepurchaseShare {
  return { key: key || null, buyers, repeaters, rate: rate ?? null };
}

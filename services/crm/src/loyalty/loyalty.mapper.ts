import { ChurnLevel as ProtoLevel, ChurnSign as ProtoSign } from '@shouwen/contracts';
import type {
  ChurnContribution as ContributionMessage,
  ChurnRisk as RiskMessage,
  GetRepurchaseRateResponse,
  LoyaltyPolicy as PolicyMessage,
  LoyaltyRules as RulesMessage,
  MovedCustomer as MovedMessage,
  RepurchaseShare as ShareMessage,
} from '@shouwen/contracts';
import { inverse } from '@shouwen/platform';
import { tierChangeToProto } from '../tiers/tier.mapper.js';
import type { ChurnLevel, ChurnSign, SignContribution } from './churn-risk.rules.js';
import type { ChurnRiskEntity, LoyaltyPolicyEntity, LoyaltyRules } from './loyalty.entity.js';
import type { RepurchaseReport } from './loyalty-reports.queries.js';
import { repurchaseRate } from './loyalty.rules.js';
import type { RepurchaseShare } from './loyalty.rules.js';
import type { MovedCustomer } from './moved-customers.queries.js';

const signs: Record<ChurnSign, ProtoSign> = {
  overdue_purchase: ProtoSign.OVERDUE_PURCHASE,
  fewer_purchases: ProtoSign.FEWER_PURCHASES,
  returns: ProtoSign.RETURNS,
  low_satisfaction: ProtoSign.LOW_SATISFACTION,
  complaints: ProtoSign.COMPLAINTS,
  declined_demands: ProtoSign.DECLINED_DEMANDS,
};

const levels: Record<ChurnLevel, ProtoLevel> = {
  low: ProtoLevel.LOW,
  medium: ProtoLevel.MEDIUM,
  high: ProtoLevel.HIGH,
  unknown: ProtoLevel.UNKNOWN,
};

const signOf = inverse(signs);
const levelOf = inverse(levels);

/** A level as the contract names it; null is none. */
export function levelToProto(level: ChurnLevel | null): ProtoLevel {
  return level === null ? ProtoLevel.UNSPECIFIED : levels[level];
}

/** A level of the contract as ours. */
export function levelFromProto(level: ProtoLevel): ChurnLevel {
  // Requests that name no level are refused before.
  return levelOf(level) ?? 'unknown';
}

/** Rules as the contract shows them. */
export function rulesToProto(rules: LoyaltyRules): RulesMessage {
  return { ...rules, signs: rules.signs.map((one) => ({ ...one, sign: signs[one.sign] })) };
}

/** Rules of the contract as ours. */
export function rulesFromProto(rules: RulesMessage | undefined): LoyaltyRules {
  return {
    windowDays: rules?.windowDays ?? 0,
    lookBackDays: rules?.lookBackDays ?? 0,
    reportDays: rules?.reportDays ?? 0,
    signs: (rules?.signs ?? []).map(({ sign, weight, from, to }) => ({
      sign: signFromProto(sign),
      weight,
      from,
      to,
    })),
    medium: rules?.medium ?? 0,
    high: rules?.high ?? 0,
    ...(rules?.orderDelaySeconds !== undefined && { orderDelaySeconds: rules.orderDelaySeconds }),
  };
}

/** A version of the policy as the contract shows it. */
export function policyToProto(policy: LoyaltyPolicyEntity): PolicyMessage {
  const { id, version, rules, reason, changedAt, changedBy } = policy;
  return {
    id,
    version,
    rules: rulesToProto(rules),
    reason,
    changedAt,
    changedBy: changedBy ?? undefined,
  };
}

/** How a sign counted, as the contract shows it. */
export function contributionToProto(contribution: SignContribution): ContributionMessage {
  const { sign, value, points, weight, from, to } = contribution;
  return { sign: signs[sign], value, points, weight, from, to };
}

/** A risk as the contract shows it. */
export function riskToProto(risk: ChurnRiskEntity): RiskMessage {
  const { customerId, version, level, previousLevel, score, since, policyVersion } = risk;
  return {
    customerId,
    version,
    level: levelToProto(level),
    score: score ?? undefined,
    previousLevel: levelToProto(previousLevel),
    since,
    contributions: risk.contributions.map(contributionToProto),
    unknownSigns: risk.unknownSigns.map((sign) => signs[sign]),
    policyVersion,
    computedAt: risk.computedAt,
  };
}

/** A customer who moved between tiers, as the contract shows it. */
export function movedToProto({ customerId, changes, ...change }: MovedCustomer): MovedMessage {
  return { customerId, change: tierChangeToProto({ customerId, ...change }), changes };
}

/** Who came back, as the contract shows it. */
export function repurchaseToProto(report: RepurchaseReport): GetRepurchaseRateResponse {
  return {
    total: shareToProto(report.total),
    byTier: report.byTier.map(shareToProto),
    byRegion: report.byRegion.map(shareToProto),
  };
}

function shareToProto(share: RepurchaseShare): ShareMessage {
  return { ...share, rate: repurchaseRate(share) };
}

function signFromProto(sign: ProtoSign): ChurnSign {
  // Requests that name no sign are refused before.
  return signOf(sign) ?? 'complaints';
}

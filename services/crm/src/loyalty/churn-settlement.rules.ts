import type { ChurnRisk } from './churn-risk.rules.js';
import type { ChurnRiskEntity } from './loyalty.entity.js';

/** True when a risk is of another level than the one that was stored, or none was. */
export function isOfAnotherLevel(before: ChurnRiskEntity | undefined, risk: ChurnRisk): boolean {
  return before === undefined || before.merged || before.level !== risk.level;
}

/**
 * True when a level is told on the topic: once it is medium or high for the first time, and each one after that. Whoever was
 * never told of is not at risk, so that the first review of a large archive does not tell of everybody.
 */
export function isTold(before: ChurnRiskEntity | undefined, { level }: ChurnRisk): boolean {
  return (before?.version ?? 0) > 0 || level === 'medium' || level === 'high';
}

/** The risk of a customer to store in place of the one before. */
export function settledRisk(
  before: ChurnRiskEntity | undefined,
  { customerId, risk }: { customerId: string; risk: ChurnRisk },
  policyVersion: number,
  now: Date,
): ChurnRiskEntity {
  const computed = {
    customerId,
    level: risk.level,
    score: risk.score ?? null,
    contributions: risk.contributions,
    unknownSigns: risk.unknown,
    policyVersion,
    computedAt: now,
    merged: false,
  };
  if (before !== undefined && !isOfAnotherLevel(before, risk)) {
    const { version, previousLevel, since } = before;
    return { ...computed, version, previousLevel, since };
  }
  return {
    ...computed,
    version: isTold(before, risk) ? (before?.version ?? 0) + 1 : 0,
    previousLevel: before?.level ?? null,
    since: now,
  };
}

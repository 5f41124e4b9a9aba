import type { ChurnRisk } from './churn-risk.rules.js';
import type { ChurnRiskEntity } from './loyalty.entity.js';

/** True when a risk is of another level than the one that was stored, or none was. */
export function isOfAnotherLevel(before: ChurnRiskEntity | undefined, risk: ChurnRisk): boolean {
  return before === undefined || before.merged || before.level !== risk.level;
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
    version: (before?.version ?? 0) + 1,
    previousLevel: before?.level ?? null,
    since: now,
  };
}

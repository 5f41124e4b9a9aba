const DAY_MS = 24 * 3_600_000;

/** What a risk of losing a customer is told by. */
export const churnSigns = [
  'overdue_purchase',
  'fewer_purchases',
  'returns',
  'low_satisfaction',
  'complaints',
  'declined_demands',
] as const;

export type ChurnSign = (typeof churnSigns)[number];

/** What is known of a customer; what is undefined is not known and counts neither way. */
export interface ChurnFacts {
  /** When they bought, in any order; orders of one day are one purchase. */
  purchases: readonly Date[];
  /** Their orders, and those of them of which goods came back. */
  orders: number;
  returned: number;
  /** Their latest satisfaction, 1 to 10. */
  satisfaction?: number;
  /** Complaints in the window. */
  complaints?: number;
  /** Demands of theirs that were declined in the window. */
  declinedDemands?: number;
}

/** How a sign counts: nothing up to `from`, fully from `to` on, evenly between; `to` below `from` turns it round. */
export interface SignWeight {
  weight: number;
  from: number;
  to: number;
}

/** How churn risk is scored; data, changed by administrators. */
export interface ChurnPolicy {
  /** Days that the latest purchases are compared with as many days before. */
  windowDays: number;
  /** One for each sign. */
  signs: readonly ({ sign: ChurnSign } & SignWeight)[];
  /** Scores from which a risk is medium, and high. */
  medium: number;
  high: number;
}

/** How great a risk is; data says from which scores on. */
export type ChurnLevel = 'low' | 'medium' | 'high' | 'unknown';

/** How a sign contributed to a score. */
export interface SignContribution extends SignWeight {
  sign: ChurnSign;
  /** The measured value, in the unit of the policy's `from` and `to`. */
  value: number;
  /** Points of the score. */
  points: number;
}

/** A score of churn risk 流失风险 and why it is what it is. */
export interface ChurnRisk {
  /** 0 to 100; undefined when nothing is known. */
  score: number | undefined;
  level: ChurnLevel;
  /** What counted, the most points first. */
  contributions: SignContribution[];
  /** Signs that nothing is known of. */
  unknown: ChurnSign[];
}

/**
 * Scores the risk of losing a customer (R10): the weighted mean of the signs that are known, each from 0 to 1, times 100.
 * The points of the contributions add up to the score, so that each can be named and argued with.
 */
export function churnRisk(facts: ChurnFacts, policy: ChurnPolicy, now: Date): ChurnRisk {
  const values = signValues(facts, policy, now);
  const known = policy.signs.flatMap((weighing) => {
    const value = values[weighing.sign];
    return value === undefined ? [] : [{ ...weighing, value }];
  });
  const unknown = churnSigns.filter((sign) => values[sign] === undefined);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { score: undefined, level: 'unknown', contributions: [], unknown };
  const contributions = known
    .map((one) => ({
      ...one,
      points: (100 * one.weight * between(one.value, one.from, one.to)) / weights,
    }))
    .toSorted((one, two) => two.points - one.points);
  const score = contributions.reduce((sum, { points }) => sum + points, 0);
  return { score, level: levelOf(score, policy), contributions, unknown };
}

function signValues(
  { purchases, orders, returned, satisfaction, complaints, declinedDemands }: ChurnFacts,
  { windowDays }: ChurnPolicy,
  now: Date,
): Record<ChurnSign, number | undefined> {
  const days = purchases
    .map((at) => (now.getTime() - at.getTime()) / DAY_MS)
    .filter((age) => age >= 0)
    .toSorted((one, two) => one - two);
  const lately = days.filter((age) => age < windowDays).length;
  const before = days.filter((age) => age >= windowDays && age < 2 * windowDays).length;
  const rhythm = medianGap(days);
  return {
    // In rhythms of their own: 2 means that they are away twice as long as they usually are.
    overdue_purchase: rhythm === undefined ? undefined : (days[0] ?? 0) / rhythm,
    // Share of the purchases of the window before: 0.5 means half as many.
    fewer_purchases: before === 0 ? undefined : lately / before,
    returns: orders === 0 ? undefined : returned / orders,
    low_satisfaction: satisfaction,
    complaints,
    declined_demands: declinedDemands,
  };
}

/** The usual time between purchases, in days; undefined before there are two that are apart. */
function medianGap(ages: readonly number[]): number | undefined {
  const gaps = ages
    .slice(1)
    .map((age, index) => age - (ages[index] ?? age))
    .filter((gap) => gap > 0)
    .toSorted((one, two) => one - two);
  const middle = gaps[Math.floor(gaps.length / 2)];
  if (middle === undefined) return undefined;
  return gaps.length % 2 === 1 ? middle : (middle + (gaps[gaps.length / 2 - 1] ?? middle)) / 2;
}

function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function levelOf(score: number, { medium, high }: ChurnPolicy): 'low' | 'medium' | 'high' {
  if (score >= high) return 'high';
  return score >= medium ? 'medium' : 'low';
}

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
  /** When they bought, in any order. */
  purchases: readonly Date[];
  /** How many of these were returned. */
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
  signs: Readonly<Record<ChurnSign, SignWeight>>;
  /** Scores from which a risk is medium, and high. */
  medium: number;
  high: number;
}

/** How a sign contributed to a score. */
export interface SignContribution {
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
  level: 'low' | 'medium' | 'high' | 'unknown';
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
  const known = churnSigns.flatMap((sign) => {
    const value = values[sign];
    return value === undefined ? [] : [{ sign, value, ...policy.signs[sign] }];
  });
  const unknown = churnSigns.filter((sign) => values[sign] === undefined);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { score: undefined, level: 'unknown', contributions: [], unknown };
  const contributions = known
    .map(({ sign, value, weight, from, to }) => ({
      sign,
      value,
      points: (100 * weight * between(value, from, to)) / weights,
    }))
    .toSorted((one, two) => two.points - one.points);
  const score = contributions.reduce((sum, { points }) => sum + points, 0);
  return { score, level: levelOf(score, policy), contributions, unknown };
}

/** Throws an `Error` naming what makes no sense in a policy. */
export function checkChurnPolicy({ windowDays, signs, medium, high }: ChurnPolicy): void {
  const problems = [
    ...(windowDays > 0 ? [] : ['windowDays must be more than 0']),
    ...(medium < high && medium >= 0 && high <= 100
      ? []
      : ['medium must be below high, both 0 to 100']),
    ...churnSigns
      .filter((sign) => signs[sign].weight < 0 || signs[sign].from === signs[sign].to)
      .map((sign) => `${sign} needs a weight of 0 or more and two different ends`),
  ];
  if (problems.length > 0) throw new Error(problems.join('; '));
}

function signValues(
  { purchases, returned, satisfaction, complaints, declinedDemands }: ChurnFacts,
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
    returns: purchases.length === 0 ? undefined : returned / purchases.length,
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

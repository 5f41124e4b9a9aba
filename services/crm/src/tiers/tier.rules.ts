import { decimalsOf } from '../orders/money.rules.js';
import type { TierEvaluation, TierInput, TierMeasure, TierRules } from './tier.entity.js';

const DAY_MS = 24 * 3_600_000;

/** What a customer spent in a currency within the windows of the rules; `firstAt` and `lastAt` are of all time. */
export interface CountedSpending {
  currency: string;
  /** In the smallest unit of the currency. */
  spent: number;
  orders: number;
  firstAt: Date;
  lastAt: Date;
}

/** From when on spending and orders count by some rules. */
export function windowsOf(rules: TierRules, now: Date): { amountSince: Date; ordersSince: Date } {
  const since = (kind: TierMeasure['kind']) => {
    const days = rules.measures.find((measure) => measure.kind === kind)?.windowDays ?? 0;
    return new Date(now.getTime() - days * DAY_MS);
  };
  return { amountSince: since('amount'), ordersSince: since('frequency') };
}

/** What rules make of a customer's orders (R2): points for each measure, and their mean by weight. */
export function evaluate(
  rules: TierRules,
  spending: readonly CountedSpending[],
  now: Date,
): TierEvaluation {
  const inputs = rules.measures.map((measure): TierInput => {
    const value = valueOf(measure, rules, spending, now);
    const { kind, weight, windowDays } = measure;
    return { kind, value, points: pointsOf(measure, value), weight, windowDays };
  });
  const weights = inputs.reduce((sum, { weight }) => sum + weight, 0);
  const points = inputs.reduce((sum, input) => sum + input.points * input.weight, 0);
  const uncounted = spending
    .filter(({ currency, spent }) => spent > 0 && rateOf(rules, currency) === undefined)
    .map(({ currency }) => currency);
  return { score: rounded(points / weights, 1), inputs, uncounted: uncounted.toSorted() };
}

/**
 * The tier of a score for a customer who has `current`: the best that they reach or, of theirs and those below it, don't
 * fall out of. The last one takes everybody.
 */
export function tierOf(rules: TierRules, score: number, current: string | null): string {
  const held = rules.tiers.findIndex(({ code }) => code === current);
  const fitting = rules.tiers.find(({ enterAt, leaveBelow }, index) =>
    held !== -1 && index >= held ? score >= leaveBelow : score >= enterAt,
  );
  // Rules without a tier are not accepted.
  return (fitting ?? rules.tiers.at(-1))?.code ?? '';
}

function valueOf(
  { kind }: TierMeasure,
  rules: TierRules,
  spending: readonly CountedSpending[],
  now: Date,
): number | null {
  switch (kind) {
    case 'amount': {
      const amount = spending.reduce((sum, { currency, spent }) => {
        return sum + (spent / 10 ** decimalsOf(currency)) * (rateOf(rules, currency) ?? 0);
      }, 0);
      return rounded(amount, 2);
    }
    case 'frequency':
      return spending.reduce((sum, { orders }) => sum + orders, 0);
    case 'tenure':
      return daysSince(Math.min(...spending.map(({ firstAt }) => firstAt.getTime())), now);
    case 'recency':
      return daysSince(Math.max(...spending.map(({ lastAt }) => lastAt.getTime())), now);
  }
}

function pointsOf({ steps }: TierMeasure, value: number | null): number {
  if (value === null) return 0;
  return steps.findLast(({ from }) => value >= from)?.points ?? 0;
}

function rateOf({ currency: ours, rates }: TierRules, currency: string): number | undefined {
  return currency === ours ? 1 : rates.find((rate) => rate.currency === currency)?.rate;
}

function daysSince(instant: number, now: Date): number | null {
  if (!Number.isFinite(instant)) return null;
  return Math.max(0, Math.floor((now.getTime() - instant) / DAY_MS));
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

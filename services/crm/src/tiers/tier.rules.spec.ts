import type { TierRules } from './tier.entity.js';
import { evaluate, tierOf, windowsOf } from './tier.rules.js';
import type { CountedSpending } from './tier.rules.js';

const now = new Date('2026-03-31T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);

const rules: TierRules = {
  currency: 'CNY',
  rates: [{ currency: 'USD', rate: 7 }],
  measures: [
    {
      kind: 'amount',
      weight: 50,
      windowDays: 365,
      steps: [
        { from: 0, points: 0 },
        { from: 1_000, points: 50 },
        { from: 10_000, points: 100 },
      ],
    },
    {
      kind: 'frequency',
      weight: 20,
      windowDays: 180,
      steps: [
        { from: 0, points: 0 },
        { from: 2, points: 100 },
      ],
    },
    {
      kind: 'tenure',
      weight: 10,
      windowDays: 0,
      steps: [
        { from: 0, points: 0 },
        { from: 365, points: 100 },
      ],
    },
    {
      kind: 'recency',
      weight: 20,
      windowDays: 0,
      steps: [
        { from: 0, points: 100 },
        { from: 31, points: 0 },
      ],
    },
  ],
  tiers: [
    { code: 'vip', name: 'VIP', nameZh: '贵宾', enterAt: 70, leaveBelow: 60 },
    { code: 'regular', name: 'Regular', nameZh: '普通', enterAt: 30, leaveBelow: 20 },
    { code: 'potential', name: 'Potential', nameZh: '潜在', enterAt: 0, leaveBelow: 0 },
  ],
};

const spending = (patch: Partial<CountedSpending>): CountedSpending => ({
  currency: 'CNY',
  spent: 0,
  orders: 1,
  firstAt: daysAgo(40),
  lastAt: daysAgo(40),
  ...patch,
});

describe('the score of a customer', () => {
  it.each<[string, CountedSpending[], number]>([
    ['is nothing without orders', [], 0],
    ['counts spending in the units of the currency', [spending({ spent: 100_000 })], 25],
    ['does not round a fen up to a step', [spending({ spent: 99_999 })], 0],
    ['adds other currencies by their rates', [spending({ currency: 'USD', spent: 15_000 })], 25],
    ['leaves a currency without a rate out', [spending({ currency: 'EUR', spent: 9_000_000 })], 0],
    ['counts orders of all currencies', [spending({}), spending({ currency: 'EUR' })], 20],
    ['counts from the first order', [spending({ firstAt: daysAgo(365) })], 10],
    ['does not count a year before it is over', [spending({ firstAt: daysAgo(364.9) })], 0],
    ['counts until the last order is too long ago', [spending({ lastAt: daysAgo(30.9) })], 20],
    [
      'is 100 at most',
      [spending({ spent: 9e9, orders: 9, firstAt: daysAgo(999), lastAt: now })],
      100,
    ],
  ])('%s', (_name, spent, score) => {
    expect(evaluate(rules, spent, now).score).toBe(score);
  });

  it('comes with each thing that was measured', () => {
    const spent = [
      spending({ spent: 123_456, firstAt: daysAgo(400) }),
      spending({ currency: 'EUR', spent: 1 }),
    ];
    expect(evaluate(rules, spent, now)).toEqual({
      score: 55,
      inputs: [
        { kind: 'amount', value: 1_234.56, points: 50, weight: 50, windowDays: 365 },
        { kind: 'frequency', value: 2, points: 100, weight: 20, windowDays: 180 },
        { kind: 'tenure', value: 400, points: 100, weight: 10, windowDays: 0 },
        { kind: 'recency', value: 40, points: 0, weight: 20, windowDays: 0 },
      ],
      uncounted: ['EUR'],
    });
    expect(evaluate(rules, [], now).inputs.map(({ value }) => value)).toEqual([0, 0, null, null]);
  });

  it('looks back as far as each measure says', () => {
    expect(windowsOf(rules, now)).toEqual({ amountSince: daysAgo(365), ordersSince: daysAgo(180) });
  });
});

describe('the tier of a score', () => {
  it.each<[number, string | null, string]>([
    [70, null, 'vip'],
    [69.9, null, 'regular'],
    [0, null, 'potential'],
    [70, 'regular', 'vip'],
    [69.9, 'regular', 'regular'],
    [60, 'vip', 'vip'],
    [59.9, 'vip', 'regular'],
    [20, 'vip', 'regular'],
    [19.9, 'vip', 'potential'],
    [25, 'regular', 'regular'],
    [25, 'potential', 'potential'],
    [65, 'no longer there', 'regular'],
  ])('%d is for who has %s: %s', (score, current, tier) => {
    expect(tierOf(rules, score, current)).toBe(tier);
  });

  it('does not flap around a threshold', () => {
    const seen: string[] = [];
    let current: string | null = null;
    for (const score of [69, 71, 69, 71, 65, 59, 61, 69, 70]) {
      current = tierOf(rules, score, current);
      seen.push(current);
    }
    expect(seen.join(' ')).toBe('regular vip vip vip vip regular regular regular vip');
  });
});

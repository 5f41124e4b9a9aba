import { churnRisk } from './churn-risk.rules.js';
import type { ChurnFacts, ChurnPolicy } from './churn-risk.rules.js';

const now = new Date('2026-06-30T00:00:00Z');
const daysAgo = (...ages: number[]) =>
  ages.map((age) => new Date(now.getTime() - age * 86_400_000));

const policy: ChurnPolicy = {
  windowDays: 90,
  signs: [
    { sign: 'overdue_purchase', weight: 40, from: 1, to: 3 },
    { sign: 'fewer_purchases', weight: 20, from: 1, to: 0 },
    { sign: 'returns', weight: 10, from: 0, to: 0.5 },
    { sign: 'low_satisfaction', weight: 15, from: 8, to: 4 },
    { sign: 'complaints', weight: 10, from: 0, to: 2 },
    { sign: 'declined_demands', weight: 5, from: 0, to: 2 },
  ],
  medium: 35,
  high: 65,
};

const loyal: ChurnFacts = {
  purchases: daysAgo(10, 40, 70, 100, 130, 160),
  orders: 6,
  returned: 0,
  satisfaction: 9,
  complaints: 0,
  declinedDemands: 0,
};

describe('the risk of losing a customer', () => {
  it.each<[string, Partial<ChurnFacts>, number, string]>([
    ['who buys as ever is none', {}, 0, 'low'],
    [
      'who is away twice as long as usual',
      { purchases: daysAgo(60, 90, 120, 150) },
      20 + 20 * (2 / 3),
      'low',
    ],
    [
      'who is away three times as long and unhappy',
      { purchases: daysAgo(95, 125, 155), satisfaction: 4 },
      75,
      'high',
    ],
    ['who returned half and complained twice', { returned: 3, complaints: 2 }, 20, 'low'],
    ['whose demands are declined', { declinedDemands: 9 }, 5, 'low'],
  ])('%s', (_who, patch, score, level) => {
    const risk = churnRisk({ ...loyal, ...patch }, policy, now);
    expect(risk.score).toBeCloseTo(score);
    expect(risk.level).toBe(level);
  });

  it('is explained by points that add up to it, the most first', () => {
    const facts = { ...loyal, purchases: daysAgo(95, 125, 155), complaints: 1 };
    const { score, contributions } = churnRisk(facts, policy, now);
    const points = contributions.map((contribution) => contribution.points);
    expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score ?? Number.NaN);
    expect(points).toEqual(points.toSorted((one, two) => two - one));
    expect(contributions[0]?.sign).toBe('overdue_purchase');
  });

  it('counts only what is known, and says what is not', () => {
    const risk = churnRisk({ purchases: [], orders: 0, returned: 0, satisfaction: 4 }, policy, now);
    expect(risk).toMatchObject({ score: 100, level: 'high' });
    expect(risk.unknown).toEqual([
      'overdue_purchase',
      'fewer_purchases',
      'returns',
      'complaints',
      'declined_demands',
    ]);
    const nothing = churnRisk({ purchases: [], orders: 0, returned: 0 }, policy, now);
    expect(nothing).toMatchObject({ score: undefined, level: 'unknown', contributions: [] });
  });
});

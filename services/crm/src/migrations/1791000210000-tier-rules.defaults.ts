const steps = (...pairs: [from: number, points: number][]) =>
  pairs.map(([from, points]) => ({ from, points }));

/** The rules of tiers that an installation begins with. */
export const defaultTierRules = {
  currency: 'CNY',
  rates: [],
  measures: [
    {
      kind: 'amount',
      weight: 60,
      windowDays: 365,
      steps: steps([0, 0], [500, 20], [2_000, 40], [5_000, 60], [20_000, 85], [50_000, 100]),
    },
    {
      kind: 'frequency',
      weight: 15,
      windowDays: 365,
      steps: steps([0, 0], [1, 20], [3, 50], [6, 80], [12, 100]),
    },
    {
      kind: 'tenure',
      weight: 10,
      windowDays: 0,
      steps: steps([0, 0], [180, 40], [365, 70], [1_095, 100]),
    },
    {
      kind: 'recency',
      weight: 15,
      windowDays: 0,
      steps: steps([0, 100], [31, 70], [91, 40], [181, 20], [366, 0]),
    },
  ],
  tiers: [
    { code: 'vip', name: 'VIP', nameZh: '贵宾客户', enterAt: 70, leaveBelow: 60 },
    { code: 'regular', name: 'Regular', nameZh: '普通客户', enterAt: 30, leaveBelow: 20 },
    { code: 'potential', name: 'Potential', nameZh: '潜在客户', enterAt: 0, leaveBelow: 0 },
  ],
};

import type { TierRules } from './tier.entity.js';
import { violationsOf } from './tier-rules-check.rules.js';

const steps = [
  { from: 0, points: 0 },
  { from: 10, points: 100 },
];
const rules: TierRules = {
  currency: 'CNY',
  rates: [{ currency: 'USD', rate: 7.1 }],
  measures: [
    { kind: 'amount', weight: 1, windowDays: 365, steps },
    { kind: 'recency', weight: 1, windowDays: 0, steps },
  ],
  tiers: [
    { code: 'vip', name: 'VIP', nameZh: '贵宾', enterAt: 70, leaveBelow: 60 },
    { code: 'rest', name: 'Rest', nameZh: '其他', enterAt: 0, leaveBelow: 0 },
  ],
};

describe('rules of tiers', () => {
  it('are accepted when every customer gets a tier by them', () => {
    expect(violationsOf(rules)).toEqual([]);
  });

  it.each<[string, (changed: TierRules) => void, string]>([
    ['a currency that is none', (r) => (r.currency = 'XXQ'), 'rules.currency'],
    [
      'a rate of their own currency',
      (r) => (r.rates[0]!.currency = 'CNY'),
      'rules.rates.0.currency',
    ],
    ['a rate of nothing', (r) => (r.rates[0]!.rate = 0), 'rules.rates.0.rate'],
    ['a rate that is no number', (r) => (r.rates[0]!.rate = Number.NaN), 'rules.rates.0.rate'],
    ['a thing measured twice', (r) => r.measures.push(r.measures[1]!), 'rules.measures.2.kind'],
    ['an amount of no days', (r) => (r.measures[0]!.windowDays = 0), 'rules.measures.0.windowDays'],
    ['recency within days', (r) => (r.measures[1]!.windowDays = 9), 'rules.measures.1.windowDays'],
    ['steps from 5 on', (r) => (r.measures[0]!.steps[0]!.from = 5), 'rules.measures.0.steps'],
    ['steps that fall', (r) => (r.measures[0]!.steps[1]!.from = 0), 'rules.measures.0.steps'],
    ['a tier twice', (r) => (r.tiers[1]!.code = 'vip'), 'rules.tiers.1.code'],
    ['a lower tier that is harder', (r) => (r.tiers[0]!.enterAt = 0), 'rules.tiers.1.enterAt'],
    ['a fall above the rise', (r) => (r.tiers[0]!.leaveBelow = 71), 'rules.tiers.0.leaveBelow'],
    ['nobody taking the rest', (r) => (r.tiers[1]!.enterAt = 1), 'rules.tiers.1.leaveBelow'],
  ])('are refused with %s', (_name, change, field) => {
    const changed = structuredClone(rules);
    change(changed);
    expect(violationsOf(changed).map((violation) => violation.field)).toContain(field);
  });
});

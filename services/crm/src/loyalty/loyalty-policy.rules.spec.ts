import type { LoyaltyRules } from './loyalty.entity.js';
import { loyaltyProblems } from './loyalty-policy.rules.js';

const rules: LoyaltyRules = {
  windowDays: 90,
  lookBackDays: 730,
  reportDays: 366,
  signs: [
    { sign: 'overdue_purchase', weight: 40, from: 1, to: 3 },
    { sign: 'returns', weight: 10, from: 0, to: 0.5 },
  ],
  medium: 35,
  high: 65,
  orderDelaySeconds: 60,
};
const [overdue, returns] = rules.signs as [
  LoyaltyRules['signs'][number],
  LoyaltyRules['signs'][number],
];

describe('rules of loyalty', () => {
  it.each<[string, Partial<LoyaltyRules>, string[]]>([
    ['may be these', {}, []],
    ['look back over two windows', { lookBackDays: 179 }, ['rules.look_back_days']],
    ['name each sign once', { signs: [overdue, overdue] }, ['rules.signs.1.sign']],
    [
      'let each sign begin and end somewhere else',
      { signs: [overdue, { ...returns, to: 0 }] },
      ['rules.signs.1.to'],
    ],
    [
      'take numbers only',
      {
        signs: [
          { ...overdue, from: Number.NaN },
          { ...returns, to: Infinity },
        ],
      },
      ['rules.signs.0.from', 'rules.signs.1.to'],
    ],
    [
      'weigh something',
      {
        signs: [
          { ...overdue, weight: 0 },
          { ...returns, weight: 0 },
        ],
      },
      ['rules.signs'],
    ],
    ['begin to be medium above nothing', { medium: 0 }, ['rules.medium']],
    ['are high after they are medium', { high: 35 }, ['rules.high']],
    ['are high at a score that there is', { high: 101 }, ['rules.high']],
    ['have levels that are numbers', { high: Number.NaN }, ['rules.high']],
  ])('%s', (_what, patch, fields) => {
    expect(loyaltyProblems({ ...rules, ...patch }).map(({ field }) => field)).toEqual(fields);
  });
});

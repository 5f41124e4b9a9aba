import { landingRateOf, totalOf } from './demand-report.rules.js';

const counts = {
  departmentId: null,
  raised: 8,
  accepted: 5,
  declined: 1,
  delivered: 2,
  told: 1,
  overdue: 1,
};

describe('the landing rate', () => {
  it.each([
    [8, 2, 0.25],
    [3, 3, 1],
    [3, 0, 0],
    [0, 0, undefined],
  ])('of %i raised and %i delivered is %s', (raised, delivered, rate) => {
    expect(landingRateOf({ raised, delivered })).toBe(rate);
  });
});

it('counts all departments together', () => {
  expect(totalOf([counts, { ...counts, departmentId: 'a' }])).toEqual({
    ...{
      departmentId: null,
      raised: 16,
      accepted: 10,
      declined: 2,
      delivered: 4,
      told: 2,
      overdue: 2,
    },
  });
});

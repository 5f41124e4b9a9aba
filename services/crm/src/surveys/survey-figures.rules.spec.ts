import { numberFigures, responseRate } from './survey-figures.rules.js';
import type { ValueCount } from './survey-figures.rules.js';

const counts = (...pairs: [number, number][]): ValueCount[] =>
  pairs.map(([value, count]) => ({ value: String(value), count }));

describe('the NPS', () => {
  it.each<[string, ValueCount[], number]>([
    ['is 100 when all are promoters', counts([9, 1], [10, 3]), 100],
    ['is -100 when all are detractors', counts([0, 1], [6, 3]), -100],
    ['is 0 when all are passive', counts([7, 2], [8, 2]), 0],
    ['is promoters less detractors, of all', counts([10, 5], [8, 3], [6, 2]), 30],
  ])('%s', (_rule, given, nps) => {
    expect(numberFigures('nps', given).nps).toBeCloseTo(nps, 10);
  });

  it('is none without an answer', () => {
    expect(numberFigures('nps', [])).toEqual({});
  });
});

describe('the mean', () => {
  it('weighs each number by how often it was answered', () => {
    expect(numberFigures('scale', counts([10, 3], [2, 1]))).toEqual({ mean: 8 });
  });

  it('is none of choices and words', () => {
    expect(numberFigures('single', [{ value: 'a', count: 1 }])).toEqual({});
    expect(numberFigures('text', [])).toEqual({});
  });
});

it.each([
  [0, 0, 0],
  [4, 1, 0.25],
  [4, 4, 1],
])('of %i asked, %i who answered are a rate of %d', (invited, answered, rate) => {
  expect(responseRate(invited, answered)).toBe(rate);
});

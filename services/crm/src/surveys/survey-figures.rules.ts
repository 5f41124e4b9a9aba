import type { QuestionKind } from './survey.entity.js';

/** How often a value was answered: the code of a choice, or a number. */
export interface ValueCount {
  value: string;
  count: number;
}

/** What numbers add up to; absent where there are none. */
export interface NumberFigures {
  mean?: number;
  nps?: number;
}

const PROMOTERS_FROM = 9;
const DETRACTORS_TO = 6;

/** Mean of numbers and, of NPS, the share of 9 and 10 less that of 0 to 6, from -100 to 100 (R7). */
export function numberFigures(kind: QuestionKind, counts: readonly ValueCount[]): NumberFigures {
  if (kind !== 'scale' && kind !== 'nps') return {};
  const total = sum(counts.map(({ count }) => count));
  if (total === 0) return {};
  const mean = sum(counts.map(({ value, count }) => Number(value) * count)) / total;
  if (kind === 'scale') return { mean };
  const share = (test: (value: number) => boolean) =>
    sum(counts.filter(({ value }) => test(Number(value))).map(({ count }) => count)) / total;
  const nps = share((value) => value >= PROMOTERS_FROM) - share((value) => value <= DETRACTORS_TO);
  return { mean, nps: 100 * nps };
}

/** Answered of asked, 0 to 1; 0 when nobody was asked. */
export function responseRate(invited: number, answered: number): number {
  return invited === 0 ? 0 : answered / invited;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

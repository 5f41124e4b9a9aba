import { platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import type { CreditAnswer, CreditFormDefinition, CreditGrade } from './credit.entity.js';

/** What follows from the answers to a form. */
export interface CreditScore {
  answers: CreditAnswer[];
  score: number;
  grade: CreditGrade;
}

const CURRENCY = /^[A-Z]{3}$/;

/** What is wrong with a form: a code twice, two grades from the same score on, a currency that is none. */
export function formProblems({
  questions,
  grades,
  currency,
}: CreditFormDefinition): FieldViolation[] {
  const problems: FieldViolation[] = [];
  const requireOnce = (field: string, values: readonly (string | number)[], last: string) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) return;
      problems.push({
        field: `definition.${field}.${index}.${last}`,
        description: 'must be there once',
        descriptionZh: '不能重复',
      });
    });
  };
  const codes = (items: readonly { code: string }[]) => items.map(({ code }) => code);
  requireOnce('questions', codes(questions), 'code');
  questions.forEach(({ options }, index) => {
    requireOnce(`questions.${index}.options`, codes(options), 'code');
  });
  requireOnce('grades', codes(grades), 'code');
  requireOnce(
    'grades',
    grades.map(({ minimumScore }) => minimumScore),
    'minimum_score',
  );
  if (!CURRENCY.test(currency)) {
    problems.push({
      field: 'definition.currency',
      description: 'must be three capital letters of ISO 4217, such as CNY',
      descriptionZh: '应为 ISO 4217 的三位大写字母，例如 CNY',
    });
  }
  return problems;
}

/**
 * The score and grade that answers come to (R4): the highest grade whose fewest points are reached, or else the lowest.
 * Throws `platform.invalid_request` naming each question that is unknown, twice or not answered, and each unknown answer.
 */
export function scoreOf(
  { questions, grades }: CreditFormDefinition,
  given: readonly Pick<CreditAnswer, 'question' | 'option'>[],
): CreditScore {
  const problems: FieldViolation[] = [];
  const refuse = (field: string, description: string, descriptionZh: string) =>
    problems.push({ field, description, descriptionZh });
  const answers: CreditAnswer[] = [];
  given.forEach(({ question: code, option }, index) => {
    const question = questions.find((one) => one.code === code);
    const chosen = question?.options.find((one) => one.code === option);
    if (question === undefined || answers.some((answer) => answer.question === code)) {
      refuse(
        `answers.${index}.question`,
        'must be a question of the form, once',
        '应为评分表中的题目，且不能重复',
      );
    } else if (chosen === undefined) {
      refuse(`answers.${index}.option`, 'must be an answer of the question', '应为该题的选项');
    } else {
      answers.push({ question: code, option, points: chosen.points });
    }
  });
  const missing = questions.filter(({ code }) => !given.some(({ question }) => question === code));
  if (missing.length > 0) {
    const names = missing.map(({ code }) => code).join(', ');
    refuse(
      'answers',
      `must answer each question; missing: ${names}`,
      `应回答所有题目，缺少：${names}`,
    );
  }
  if (problems.length > 0) throw platformErrors.invalid_request({}, { violations: problems });
  const score = answers.reduce((sum, { points }) => sum + points, 0);
  return { answers, score, grade: gradeOf(grades, score) };
}

/** The grade of a score. */
export function gradeOf(grades: readonly CreditGrade[], score: number): CreditGrade {
  const highestFirst = grades.toSorted((one, other) => other.minimumScore - one.minimumScore);
  const grade = highestFirst.find(({ minimumScore }) => score >= minimumScore);
  const lowest = highestFirst.at(-1);
  if (lowest === undefined) throw new Error('a form has at least one grade');
  return grade ?? lowest;
}

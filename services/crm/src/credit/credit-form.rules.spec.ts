import { DomainError } from '@shouwen/platform';
import { formProblems, gradeOf, scoreOf } from './credit-form.rules.js';

const options = [
  { code: 'no', text: 'No', textZh: '否', points: 0 },
  { code: 'yes', text: 'Yes', textZh: '是', points: 30 },
];
const question = (code: string) => ({ code, text: code, textZh: code, options });
const grade = (code: string, minimumScore: number) => ({
  code,
  minimumScore,
  limit: 1_000,
  validMonths: 12,
});
const form = {
  questions: [question('pays'), question('owns')],
  grades: [grade('B', 30), grade('A', 60), grade('C', 10)],
  currency: 'CNY',
};

function refused(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.violations.map(({ field }) => field);
    throw error;
  }
  return [];
}

it.each([
  ['yes', 'yes', 60, 'A'],
  ['yes', 'no', 30, 'B'],
  ['no', 'no', 0, 'C'],
])('answers %s and %s come to %d points and grade %s', (pays, owns, score, code) => {
  const given = [
    { question: 'owns', option: owns },
    { question: 'pays', option: pays },
  ];
  const result = scoreOf(form, given);
  expect([result.score, result.grade.code]).toEqual([score, code]);
});

it.each([
  [59, 'B'],
  [60, 'A'],
  [1_000, 'A'],
  [-5, 'C'],
])('%d points are grade %s', (score, code) => {
  expect(gradeOf(form.grades, score).code).toBe(code);
});

it('names each question that is unknown, twice or not answered, and each unknown answer', () => {
  const given = [
    { question: 'pays', option: 'yes' },
    { question: 'pays', option: 'no' },
    { question: 'height', option: 'yes' },
  ];
  expect(refused(() => scoreOf(form, given))).toEqual([
    'answers.1.question',
    'answers.2.question',
    'answers',
  ]);
  const unknown = [given[0], { question: 'owns', option: 'perhaps' }].filter(
    (one) => one !== undefined,
  );
  expect(refused(() => scoreOf(form, unknown))).toEqual(['answers.1.option']);
});

it.each([
  [form, []],
  [{ ...form, questions: [question('pays'), question('pays')] }, ['definition.questions.1.code']],
  [
    { ...form, questions: [{ ...question('pays'), options: [...options, ...options.slice(1)] }] },
    ['definition.questions.0.options.2.code'],
  ],
  [
    { ...form, grades: [grade('A', 10), grade('A', 10)] },
    ['definition.grades.1.code', 'definition.grades.1.minimum_score'],
  ],
  [{ ...form, currency: 'yuan' }, ['definition.currency']],
])('names what a form cannot be %#', (definition, fields) => {
  expect(formProblems(definition).map(({ field }) => field)).toEqual(fields);
});

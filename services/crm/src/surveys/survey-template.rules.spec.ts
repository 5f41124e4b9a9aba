import type { Condition, Question } from './survey.entity.js';
import { problemsOf } from './survey-template.rules.js';

const text = { en: 'Text', zh: '文字' };
const question = (code: string, patch: Partial<Question> = {}): Question => ({
  code,
  kind: 'scale',
  text,
  required: true,
  choices: [],
  conditions: [],
  ...patch,
});
const choices = (...codes: string[]) => codes.map((code) => ({ code, text }));
const onCondition = (on: Question, condition: Partial<Condition>) => [
  on,
  question('second', { conditions: [{ question: on.code, anyOf: [], ...condition }] }),
];
const single = question('first', { kind: 'single', choices: choices('a', 'b') });

describe('a template', () => {
  it.each<[string, Question[]]>([
    ['questions of each kind', [single, question('s'), question('n', { kind: 'nps' })]],
    ['a condition on a choice', onCondition(single, { anyOf: ['b'] })],
    ['a condition on a number', onCondition(question('first'), { atLeast: 2, atMost: 6 })],
    ['a condition on 0 of NPS', onCondition(question('first', { kind: 'nps' }), { atMost: 0 })],
  ])('may have %s', (_what, questions) => {
    expect(problemsOf(questions)).toEqual([]);
  });

  it.each<[string, Question[], string]>([
    ['a code twice', [question('a'), question('a')], 'questions.1.code'],
    [
      'one choice',
      [question('a', { kind: 'single', choices: choices('x') })],
      'questions.0.choices',
    ],
    [
      'a choice twice',
      [question('a', { kind: 'multiple', choices: choices('x', 'x') })],
      'questions.0.choices.1.code',
    ],
    ['choices of a number', [question('a', { choices: choices('x', 'y') })], 'questions.0.choices'],
    [
      'a condition on a later question',
      onCondition(single, { question: 'second' }),
      'questions.1.conditions.0.question',
    ],
    [
      'a condition on a text',
      onCondition(question('first', { kind: 'text' }), { anyOf: ['x'] }),
      'questions.1.conditions.0.question',
    ],
    [
      'a condition on an unknown choice',
      onCondition(single, { anyOf: ['c'] }),
      'questions.1.conditions.0.anyOf',
    ],
    [
      'a number compared with a choice',
      onCondition(single, { atLeast: 1 }),
      'questions.1.conditions.0.anyOf',
    ],
    [
      'a condition that says nothing',
      onCondition(question('first'), {}),
      'questions.1.conditions.0',
    ],
    [
      'a condition that cannot hold',
      onCondition(question('first'), { atLeast: 7, atMost: 6 }),
      'questions.1.conditions.0',
    ],
    ['0 of a scale', onCondition(question('first'), { atMost: 0 }), 'questions.1.conditions.0'],
  ])('is refused with %s', (_what, questions, field) => {
    expect(problemsOf(questions).map((problem) => problem.field)).toEqual([field]);
  });
});

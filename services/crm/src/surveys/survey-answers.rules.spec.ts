import type { Answer, AnswerProblem, Question } from './survey.entity.js';
import { askedQuestions, judgeAnswers } from './survey-answers.rules.js';

const text = { en: 'Text', zh: '文字' };
const question = (
  code: string,
  kind: Question['kind'],
  patch: Partial<Question> = {},
): Question => ({
  code,
  kind,
  text,
  required: false,
  choices: [],
  conditions: [],
  ...patch,
});
const choices = ['slow', 'rude'].map((code) => ({ code, text }));
const questions: Question[] = [
  question('score', 'scale', { required: true }),
  question('causes', 'multiple', {
    choices,
    required: true,
    conditions: [{ question: 'score', anyOf: [], atMost: 6 }],
  }),
  question('who', 'text', { conditions: [{ question: 'causes', anyOf: ['rude'] }] }),
  question('nps', 'nps'),
];
const answer = (code: string, ...values: string[]): Answer => ({
  question: code,
  values,
  words: '',
});
const said = (code: string, words: string): Answer => ({ question: code, values: [], words });
const codes = (list: readonly Question[]) => list.map(({ code }) => code);

describe('the questions that are asked', () => {
  it.each<[string, Answer[], string[]]>([
    ['are those without a condition first', [], ['score', 'nps']],
    ['have those whose number is in the range', [answer('score', '6')], ['score', 'causes', 'nps']],
    ['have not those whose number is not', [answer('score', '7')], ['score', 'nps']],
    [
      'have those of a chosen choice',
      [answer('score', '1'), answer('causes', 'slow', 'rude')],
      ['score', 'causes', 'who', 'nps'],
    ],
    [
      'have none on a question that is not asked itself',
      [answer('score', '9'), answer('causes', 'rude')],
      ['score', 'nps'],
    ],
    ['have none on what is no number', [answer('score', 'x')], ['score', 'nps']],
  ])('%s', (_rule, answers, asked) => {
    expect(codes(askedQuestions(questions, answers))).toEqual(asked);
  });
});

describe('answers', () => {
  it('are complete when all that is asked was shown and what is required is answered', () => {
    const given = [answer('score', '9'), said('who', 'nobody asked'), answer('nps', '0')];
    const { complete, problems } = judgeAnswers(questions, given, ['score', 'nps']);
    expect(problems).toEqual([]);
    expect(complete).toEqual([answer('score', '9'), answer('nps', '0')]);
  });

  it('bring up what was not shown before anything is kept', () => {
    const given = [answer('score', '3')];
    const { asked, complete, problems } = judgeAnswers(questions, given, ['score', 'nps']);
    expect([codes(asked), complete, problems]).toEqual([['score', 'causes', 'nps'], undefined, []]);
  });

  it('are kept without what surrounds words and without a choice twice', () => {
    const given = [answer('score', '3'), answer('causes', 'rude', 'rude'), said('who', ' 他 ')];
    expect(judgeAnswers(questions, given).complete).toEqual([
      answer('score', '3'),
      answer('causes', 'rude'),
      said('who', '他'),
    ]);
  });

  it.each<[string, Answer[], string, AnswerProblem['problem']]>([
    ['nothing at all', [], 'score', 'missing'],
    ['a required question left out', [answer('score', '3')], 'causes', 'missing'],
    ['an empty choice', [answer('score', '3'), answer('causes', '')], 'causes', 'missing'],
    ['a number above the range', [answer('score', '11')], 'score', 'invalid'],
    ['a number below the range', [answer('score', '0')], 'score', 'invalid'],
    ['a number written otherwise', [answer('score', '07')], 'score', 'invalid'],
    ['a fraction', [answer('score', '7.5')], 'score', 'invalid'],
    ['two numbers', [answer('score', '7', '8')], 'score', 'invalid'],
    ['words for a number', [said('score', 'seven')], 'score', 'invalid'],
    ['an unknown choice', [answer('score', '3'), answer('causes', 'x')], 'causes', 'invalid'],
  ])('with %s are not kept', (_what, given, question, problem) => {
    const judged = judgeAnswers(questions, given);
    expect(judged.problems).toEqual([{ question, problem }]);
    expect(judged.complete).toBeUndefined();
  });

  it('are needed even where all is optional', () => {
    const optional = [question('words', 'text')];
    expect(judgeAnswers(optional, [said('words', '  ')]).problems).toHaveLength(1);
  });
});

import { readForm } from './survey-form.js';

const form = (...fields: [string, string][]) => new URLSearchParams(fields).toString();

describe('the body of a form', () => {
  it('gives values and words of each question that was shown', () => {
    const body = form(
      ['shown', 'causes'],
      ['shown', 'words'],
      ['shown', 'score'],
      ['value.causes', 'a'],
      ['value.causes', 'b'],
      ['words.words', '慢\r\n很慢'],
    );
    expect(readForm(body)).toEqual({
      shown: ['causes', 'words', 'score'],
      answers: [
        { question: 'causes', values: ['a', 'b'], words: '' },
        { question: 'words', values: [], words: '慢\n很慢' },
      ],
    });
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['an answer to what was not shown', form(['value.score', '1'])],
    ['fields of others', form(['__proto__', '1'], ['value', '2'])],
  ])('gives no answer for %s', (_what, body) => {
    expect(readForm(body).answers).toEqual([]);
  });

  it('gives no more than the contract takes', () => {
    const fields = Array.from({ length: 50 }, (_none, index): [string, string][] => [
      ['shown', `q${index}`],
      ...Array.from({ length: 50 }, (): [string, string] => [`value.q${index}`, 'x']),
    ]).flat();
    const { shown, answers } = readForm(form(...fields));
    expect([shown.length, answers.length, answers[0]?.values.length]).toEqual([30, 30, 20]);
  });
});

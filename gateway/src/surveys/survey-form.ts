import type { SurveyAnswer } from '@shouwen/contracts';

/** Most answers, and most values of one, that a form sends on; the contract takes no more. */
const MOST_ANSWERS = 30;
const MOST_VALUES = 20;

/** Name of the field that names each question that was shown. */
export const SHOWN = 'shown';

/** Name of the fields that give values of a question. */
export const valueField = (question: string) => `value.${question}`;

/** Name of the field that gives words. */
export const wordsField = (question: string) => `words.${question}`;

/** What a form says. */
export interface GivenAnswers {
  answers: SurveyAnswer[];
  shown: string[];
}

/** Reads the body of a form. Answers to what was not shown are left out. */
export function readForm(body: string): GivenAnswers {
  const fields = new URLSearchParams(body);
  const shown = [...new Set(fields.getAll(SHOWN))].slice(0, MOST_ANSWERS);
  const answers = shown.map((question) => ({
    question,
    values: fields.getAll(valueField(question)).slice(0, MOST_VALUES),
    words: (fields.get(wordsField(question)) ?? '').replaceAll('\r\n', '\n'),
  }));
  const given = answers.filter(({ values, words }) => values.length > 0 || words !== '');
  return { answers: given, shown };
}

import type { Answer, AnswerProblem, Condition, Question } from './survey.entity.js';
import { hasChoices, rangeOf } from './survey-template.rules.js';

/** What comes of answers: the questions they bring up and, when nothing is left to ask, what is kept. */
export interface Judgement {
  asked: Question[];
  problems: AnswerProblem[];
  /** Undefined while something is wrong or more has to be asked first. */
  complete: Answer[] | undefined;
}

/** The score that answers give: the number that was answered to the first scale of 1 to 10; undefined when there is none. */
export function scoreOf(
  questions: readonly Question[],
  answers: readonly Answer[],
): number | undefined {
  const scale = scaleOf(questions);
  const value = answers.find(({ question }) => question === scale)?.values[0];
  return value === undefined ? undefined : Number(value);
}

/** Code of the first scale of 1 to 10, which gives the score; undefined when there is none. */
export function scaleOf(questions: readonly Question[]): string | undefined {
  return questions.find(({ kind }) => kind === 'scale')?.code;
}

/** The questions that are asked: an earlier one that is not asked, or not answered as it can be, meets no condition (R7). */
export function askedQuestions(
  questions: readonly Question[],
  answers: readonly Answer[],
): Question[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  const counting = new Map<string, Answer>();
  return questions.filter((question) => {
    const { code, conditions } = question;
    if (!conditions.every((condition) => holds(condition, counting.get(condition.question)))) {
      return false;
    }
    const answer = given.get(code);
    if (answer !== undefined && fits(question, answer)) counting.set(code, answer);
    return true;
  });
}

/**
 * What comes of answers to the questions that were shown; all that are asked count as shown when `shown` is left out.
 * Answers to what is not asked are left out, so that nothing is kept that the conditions rule out.
 */
export function judgeAnswers(
  questions: readonly Question[],
  answers: readonly Answer[],
  shown?: readonly string[],
): Judgement {
  const given = new Map(answers.map((answer) => [answer.question, tidied(answer)]));
  const asked = askedQuestions(questions, [...given.values()]);
  const isNew = ({ code }: Question) => shown !== undefined && !shown.includes(code);
  const problems = asked.flatMap((question) => {
    const problem = isNew(question) ? undefined : problemOf(question, given.get(question.code));
    return problem === undefined ? [] : [{ question: question.code, problem }];
  });
  const kept = asked.flatMap(({ code }) => {
    const answer = given.get(code);
    return answer === undefined || isEmpty(answer) ? [] : [answer];
  });
  const [first] = asked;
  if (problems.length === 0 && kept.length === 0 && first !== undefined) {
    problems.push({ question: first.code, problem: 'missing' });
  }
  const isComplete = problems.length === 0 && !asked.some(isNew);
  return { asked, problems, complete: isComplete ? kept : undefined };
}

function problemOf(
  question: Question,
  answer: Answer | undefined,
): AnswerProblem['problem'] | undefined {
  if (answer === undefined || isEmpty(answer)) return question.required ? 'missing' : undefined;
  return fits(question, answer) ? undefined : 'invalid';
}

function fits(question: Question, { values, words }: Answer): boolean {
  if (question.kind === 'text') return values.length === 0;
  if (words !== '' || (question.kind !== 'multiple' && values.length !== 1)) return false;
  if (hasChoices(question)) {
    const codes = question.choices.map(({ code }) => code);
    return values.every((value) => codes.includes(value));
  }
  const range = rangeOf(question);
  const [value = ''] = values;
  const number = Number(value);
  return (
    range !== undefined &&
    String(number) === value &&
    Number.isInteger(number) &&
    number >= range.from &&
    number <= range.to
  );
}

function holds({ anyOf, atLeast, atMost }: Condition, answer: Answer | undefined): boolean {
  const [value] = answer?.values ?? [];
  if (answer === undefined || value === undefined) return false;
  if (anyOf.length > 0) return answer.values.some((chosen) => anyOf.includes(chosen));
  const number = Number(value);
  return number >= (atLeast ?? -Infinity) && number <= (atMost ?? Infinity);
}

function tidied({ question, values, words }: Answer): Answer {
  const chosen = new Set(values.filter((value) => value !== ''));
  return { question, values: [...chosen], words: words.trim() };
}

function isEmpty({ values, words }: Answer): boolean {
  return values.length === 0 && words === '';
}

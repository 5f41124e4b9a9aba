import type { FieldViolation } from '@shouwen/platform';
import type { Condition, Question } from './survey.entity.js';

/** Numbers that can be answered to kinds of questions. */
export const numberRanges = { scale: { from: 1, to: 10 }, nps: { from: 0, to: 10 } } as const;

/** The range of a question that is answered by a number; undefined of the others (R7). */
export function rangeOf({ kind }: Pick<Question, 'kind'>) {
  return kind === 'scale' || kind === 'nps' ? numberRanges[kind] : undefined;
}

/** True when a question is answered by choices. */
export function hasChoices({ kind }: Pick<Question, 'kind'>): boolean {
  return kind === 'single' || kind === 'multiple';
}

/** What is wrong with the questions of a template: codes twice, choices too few, conditions that can't hold (R7). */
export function problemsOf(questions: readonly Question[]): FieldViolation[] {
  const earlier = new Map<string, Question>();
  return questions.flatMap((question, index) => {
    const path = `questions.${index}`;
    const found = [
      ...(earlier.has(question.code) ? [takenCode(`${path}.code`)] : []),
      ...problemsOfChoices(question, path),
      ...question.conditions.flatMap((condition, place) =>
        problemsOfCondition(condition, earlier, `${path}.conditions.${place}`),
      ),
    ];
    earlier.set(question.code, question);
    return found;
  });
}

function problemsOfChoices(question: Question, path: string): FieldViolation[] {
  const { choices } = question;
  const field = `${path}.choices`;
  if (!hasChoices(question)) {
    return choices.length === 0
      ? []
      : [violation(field, 'must be empty for this kind of question', '该题型不能有选项')];
  }
  if (choices.length < 2) return [violation(field, 'needs two or more', '至少需要两个选项')];
  const codes = choices.map(({ code }) => code);
  return codes.flatMap((code, place) =>
    codes.indexOf(code) === place ? [] : [takenCode(`${field}.${place}.code`)],
  );
}

function problemsOfCondition(
  { question, anyOf, atLeast, atMost }: Condition,
  earlier: ReadonlyMap<string, Question>,
  path: string,
): FieldViolation[] {
  const on = earlier.get(question);
  if (on === undefined || on.kind === 'text') {
    const field = `${path}.question`;
    return [violation(field, 'must be an earlier question that is no text', '须为前面的非文字题')];
  }
  const isBounded = atLeast !== undefined || atMost !== undefined;
  const range = rangeOf(on);
  if (range === undefined) {
    const codes = new Set(on.choices.map(({ code }) => code));
    const isKnown = anyOf.length > 0 && anyOf.every((code) => codes.has(code));
    return isKnown && !isBounded
      ? []
      : [violation(`${path}.anyOf`, 'must be choices of that question', '须为该题的选项')];
  }
  const [from, to] = [atLeast ?? range.from, atMost ?? range.to];
  const canHold = isBounded && anyOf.length === 0 && from <= to && to >= range.from;
  return canHold
    ? []
    : [violation(path, 'must compare the number so that it can hold', '须为可成立的数值比较')];
}

function takenCode(field: string): FieldViolation {
  return violation(field, 'is there already', '编码重复');
}

function violation(field: string, description: string, descriptionZh: string): FieldViolation {
  return { field, description, descriptionZh };
}

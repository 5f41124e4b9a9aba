import { lexemesOf, termExpression, termsOf } from '@shouwen/text';

/** What a demand is found by: words of its title and description, in Chinese and English. Sorted, none twice. */
export function demandLexemes({ title, description }: Record<'title' | 'description', string>) {
  const lexemes = [...lexemesOf(title, 'headline'), ...lexemesOf(description, 'message')];
  return [...new Set(lexemes)].toSorted();
}

/** A question as the text of a `tsquery`; undefined when there is nothing in it to look for. */
export function demandExpression(question: string): string | undefined {
  const conditions = termsOf(question).map((term) => termExpression(term));
  return conditions.length === 0 ? undefined : conditions.join(' & ');
}

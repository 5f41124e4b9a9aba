import { facetConditions, internal } from './search-document.js';
import type { FacetFilter } from './search-document.js';
import { anyOf, quotedLexeme as quoted, termExpression } from '@shouwen/text';
import type { SearchTerm } from '@shouwen/text';

/** What is looked for, and whether internal notes count. */
export interface SearchCondition {
  terms: readonly SearchTerm[];
  filter: FacetFilter;
  includingInternal: boolean;
}

/** A condition as the text of a `tsquery`; whatever was typed stands in quotes, so that nothing of it is an operator. */
export function expressionOf({ terms, filter, includingInternal }: SearchCondition): string {
  const lexeme = (text: string) =>
    includingInternal ? anyOf([quoted(text), quoted(internal(text))]) : quoted(text);
  const conditions = [
    ...facetConditions(filter).map((alternatives) => anyOf(alternatives.map(quoted))),
    ...terms.map((term) => termExpression(term, lexeme)),
  ];
  return conditions.join(' & ');
}

/** The condition within some blocks of tickets. */
export function withinBlocks(blocks: readonly string[], expression: string): string {
  return `${anyOf(blocks.map(quoted))} & ${expression}`;
}

/** Lexemes as the text of a `tsvector`. */
export function vectorOf(lexemes: Iterable<string>): string {
  return Array.from(lexemes, quoted).join(' ');
}

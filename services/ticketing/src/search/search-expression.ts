import { facetConditions, internal } from './search-document.js';
import type { FacetFilter } from './search-document.js';
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
    ...terms.map((term) =>
      anyOf(term.anyOf.map((lexemes) => `(${lexemes.map(lexeme).join(' & ')})`)),
    ),
  ];
  return conditions.join(' & ');
}

/** The condition within some blocks of tickets. */
export function withinBlocks(blocks: readonly string[], expression: string): string {
  return `${anyOf(blocks.map(quoted))} & ${expression}`;
}

function anyOf(alternatives: readonly string[]): string {
  return `(${alternatives.join(' | ')})`;
}

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Lexemes as the text of a `tsvector`. */
export function vectorOf(lexemes: Iterable<string>): string {
  return Array.from(lexemes, quoted).join(' ');
}

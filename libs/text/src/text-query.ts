import type { SearchTerm } from './search-terms.js';

/** A lexeme as it stands in a `tsquery` or `tsvector`: in quotes, so that nothing of it is an operator. */
export function quotedLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Expressions of which one has to hold. */
export function anyOf(alternatives: readonly string[]): string {
  return `(${alternatives.join(' | ')})`;
}

/** A term as a part of a `tsquery`: all lexemes of at least one of its alternatives. */
export function termExpression(
  { anyOf: alternatives }: Pick<SearchTerm, 'anyOf'>,
  lexeme: (text: string) => string = quotedLexeme,
): string {
  return anyOf(alternatives.map((lexemes) => `(${lexemes.map(lexeme).join(' & ')})`));
}

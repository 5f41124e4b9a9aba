import { edgesOf, normalised, tokensOf, wordLexemes } from '@shouwen/text';
import type { SearchTerm } from '@shouwen/text';

/** Where in a text something is, in UTF-16 code units, as JavaScript counts. */
export interface TextRange {
  start: number;
  length: number;
}

/** A piece of text and what in it was looked for; `text` is as written, with nothing added. */
export interface Snippet {
  text: string;
  ranges: TextRange[];
}

const SNIPPET_LENGTH = 120;
const CONTEXT_LENGTH = 30;
const MOST_RANGES = 20;

/** The piece of a text around the first thing that was looked for; undefined when there is none. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): Snippet | undefined {
  const ranges = rangesIn(text, terms);
  const first = ranges[0];
  if (first === undefined) return undefined;
  const begin = text.length <= SNIPPET_LENGTH ? 0 : Math.max(0, first.start - CONTEXT_LENGTH);
  const start = splitsCharacter(text, begin) ? begin - 1 : begin;
  const longest = Math.min(text.length, start + SNIPPET_LENGTH);
  const end = splitsCharacter(text, longest) ? longest - 1 : longest;
  const inside = ranges
    .filter((range) => range.start + range.length <= end)
    .map((range) => ({ start: range.start - start, length: range.length }));
  return { text: text.slice(start, end), ranges: inside.slice(0, MOST_RANGES) };
}

/** Where what was looked for is in a text, from the beginning, without overlaps. */
export function rangesIn(text: string, terms: readonly SearchTerm[]): TextRange[] {
  const wanted = wantedOf(terms);
  const { text: readable, origin } = traced(text);
  const found: TextRange[] = [];
  for (const token of tokensOf(readable)) {
    if (token.isChinese) {
      for (const lexeme of wanted) {
        for (
          let at = token.text.indexOf(lexeme);
          at >= 0;
          at = token.text.indexOf(lexeme, at + 1)
        ) {
          found.push({ start: token.at + at, length: lexeme.length });
        }
      }
    } else if ([...wordLexemes(token.text), ...edgesOf(token.text)].some((it) => wanted.has(it))) {
      found.push({ start: token.at, length: token.text.length });
    }
  }
  return merged(found.toSorted((a, b) => a.start - b.start)).map(({ start, length }) => {
    const begin = origin[start] ?? text.length;
    return { start: begin, length: (origin[start + length] ?? text.length) - begin };
  });
}

/** Single characters are marked only when nothing longer was looked for. */
function wantedOf(terms: readonly SearchTerm[]): Set<string> {
  return new Set(
    terms.flatMap(({ anyOf }) => {
      const lexemes = anyOf.flat();
      const longer = lexemes.filter((lexeme) => [...lexeme].length > 1);
      return longer.length > 0 ? longer : lexemes;
    }),
  );
}

/** The normalised text and, for each of its code units, where in the text it comes from. */
function traced(text: string): { text: string; origin: number[] } {
  const parts: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = normalised(character);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) origin.push(at);
    at += character.length;
  }
  return { text: parts.join(''), origin };
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last === undefined || range.start > last.start + last.length) apart.push({ ...range });
    else last.length = Math.max(last.length, range.start + range.length - last.start);
  }
  return apart;
}

/** True between the two halves of a character outside the basic plane. */
function splitsCharacter(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}

import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { stemmer } from 'stemmer';
import { chineseStopWords, englishStopWords } from './stop-words.js';

/** Where a text stands: single characters and beginnings of words find a ticket only by its headline. */
export type TextPlace = 'headline' | 'message';

/** A part of a question that a ticket must match: all lexemes of at least one of the alternatives. */
export interface SearchTerm {
  /** As it was typed, normalised; what is highlighted. */
  surface: string;
  anyOf: string[][];
}

/** Text beyond this is not searched; the contract takes no longer message. */
const LONGEST_TEXT = 20_000;
const LONGEST_LEXEME = 64;
/** Parts of a question beyond this are left out. */
const MOST_TERMS = 16;
const SHORTEST_EDGE = 3;
const LONGEST_EDGE = 10;
/** Marks a lexeme as the beginning of a word; no text yields it. */
const EDGE = '~';

const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]`;
const letter = String.raw`(?:(?!${cjk})[\p{L}\p{N}\p{M}])`;
const token = new RegExp(`(${cjk}+)|(${letter}+(?:[-_./]${letter}+)*)`, 'gu');
const onlyLetters = /^\p{L}[\p{L}\p{M}]*$/u;

let segmenter: Jieba | undefined;

/** Loads the dictionary, which takes a moment; without it the first question does. */
export function loadDictionary(): Jieba {
  return (segmenter ??= Jieba.withDict(dict));
}

/** The same text whatever its width, ligatures and case: NFKC, lower case. Traditional and simplified stay apart. */
export function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * What a text is found by: pairs of characters of Chinese, stems of English, codes and numbers whole and in parts; a
 * headline also by single characters and by beginnings of words. Sorted, none twice, letters and digits only.
 */
export function lexemesOf(text: string, place: TextPlace): string[] {
  const lexemes = new Set<string>();
  for (const { text: found, isChinese } of tokensOf(normalised(text.slice(0, LONGEST_TEXT)))) {
    const always = isChinese ? pairsOf(found) : wordLexemes(found);
    for (const lexeme of always) lexemes.add(lexeme);
    if (place === 'message') continue;
    for (const lexeme of isChinese ? found : edgesOf(found)) lexemes.add(lexeme);
  }
  return [...lexemes].toSorted();
}

/** What a ticket's number is found by: the whole of it, and its serial with and without leading zeros. */
export function numberLexemes(number: string): string[] {
  const serial = number.slice(number.lastIndexOf('-') + 1);
  return [...new Set([compact(normalised(number)), serial, withoutZeros(serial)])];
}

/**
 * The terms of a question, of which a ticket has to match each: Chinese cut into words, English stemmed, without words
 * that say nothing, unless there are no others. The last one also matches words of the headline that begin with it. None
 * when nothing is left.
 */
export function termsOf(question: string): SearchTerm[] {
  const tokens = tokensOf(normalised(question.slice(0, LONGEST_TEXT)));
  const terms = tokens.map(({ text, isChinese }, index) => {
    if (isChinese) return chineseTerm(text);
    const term = wordTerm(text);
    const prefix = index === tokens.length - 1 ? edgeOf(text) : undefined;
    if (term === undefined || prefix === undefined) return term;
    return { ...term, anyOf: [...term.anyOf, [prefix]] };
  });
  const telling = terms.filter((term) => term !== undefined);
  const chosen =
    telling.length > 0
      ? telling
      : tokens.map((found, index) => asWrittenTerm(found, index === tokens.length - 1));
  return chosen.filter((term) => term !== undefined).slice(0, MOST_TERMS);
}

/** A run of Chinese, or a word, code or number. */
export interface TextToken {
  text: string;
  isChinese: boolean;
  /** Where it begins in the normalised text. */
  at: number;
}

/** What a normalised text is made of; everything else separates. */
export function tokensOf(normalisedText: string): TextToken[] {
  return Array.from(normalisedText.matchAll(token), (match) => ({
    text: match[0],
    isChinese: match[1] !== undefined,
    at: match.index,
  }));
}

/** A word that says nothing, taken for what it is, or for the beginning of another. */
function asWrittenTerm({ text, isChinese }: TextToken, isLast: boolean): SearchTerm | undefined {
  const pairs = pairsOf(text);
  if (isChinese) return { surface: text, anyOf: [pairs.length > 0 ? pairs : [text]] };
  const edge = isLast ? edgeOf(text) : undefined;
  return edge === undefined ? undefined : { surface: text, anyOf: [[edge]] };
}

function chineseTerm(run: string): SearchTerm | undefined {
  const words = loadDictionary()
    .cut(run, true)
    .filter((word) => !chineseStopWords.has(word));
  if (words.length === 0) return undefined;
  // A word of three characters or more is found by its pairs, so that it is also found where it is cut otherwise.
  const asWords = words.flatMap((word) => (lengthOf(word) === 1 ? [word] : pairsOf(word)));
  const hasSingles = words.some((word) => lengthOf(word) === 1);
  const asWritten = hasSingles ? pairsOf(run) : [];
  return { surface: run, anyOf: asWritten.length > 0 ? [asWritten, asWords] : [asWords] };
}

function wordTerm(word: string): SearchTerm | undefined {
  if (englishStopWords.has(word)) return undefined;
  const whole = [wholeOf(word)];
  const parts = partsOf(word);
  const joinsWords = parts.length > 1 && parts.every((part) => onlyLetters.test(part));
  const anyOf = joinsWords ? [whole, parts.map(wholeOf)] : [whole];
  return { surface: word, anyOf };
}

/** What a word is found by wherever it stands. */
export function wordLexemes(word: string): string[] {
  if (englishStopWords.has(word)) return [];
  const parts = partsOf(word);
  if (parts.length === 1) return [...new Set([wholeOf(word), withoutZeros(wholeOf(word))])];
  const found = parts
    .filter((part) => part.length > 1 && !englishStopWords.has(part))
    .flatMap((part) => [wholeOf(part), withoutZeros(wholeOf(part))]);
  return [wholeOf(word), ...found];
}

/** A word by its stem, anything with a digit or a joint as it is, without joints: `e-205` and `E205` are the same. */
function wholeOf(word: string): string {
  const whole = onlyLetters.test(word) ? stemmer(word) : compact(word);
  return whole.slice(0, LONGEST_LEXEME);
}

function compact(word: string): string {
  return word.replace(/[-_/]|(?<!\d)\.|\.(?!\d)/g, '');
}

function partsOf(word: string): string[] {
  return word.split(/[-_./]/);
}

function withoutZeros(text: string): string {
  return /^0+\d+$/.test(text) ? text.replace(/^0+/, '') || '0' : text;
}

/** The beginnings of a word that find it in a headline. */
export function edgesOf(word: string): string[] {
  const whole = compact(word);
  const longest = Math.min(whole.length, LONGEST_EDGE);
  const edges: string[] = [];
  for (let length = SHORTEST_EDGE; length <= longest; length += 1) {
    edges.push(EDGE + whole.slice(0, length));
  }
  return edges;
}

function edgeOf(word: string): string | undefined {
  const whole = compact(word);
  if (whole.length < SHORTEST_EDGE || whole.length > LONGEST_EDGE) return undefined;
  return EDGE + whole;
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function lengthOf(word: string): number {
  return [...word].length;
}

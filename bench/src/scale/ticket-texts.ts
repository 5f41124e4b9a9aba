import { apart, chineseWords, englishWords, givenCharacters, surnames } from './vocabulary.js';

/** The texts of a ticket. */
export interface TicketTexts {
  subject: string;
  body: string;
  reply: string;
  customerName: string;
}

const TAIL = 40_000;
const MODELS = 9_000;

/** The same texts for the same ticket: six of ten in Chinese, three in English, one in both. */
export function textsOf(n: number): TicketTexts {
  const random = randomOf(n);
  const language = random() * 10;
  const word = () => {
    if (language < 6) return chineseWord(random);
    if (language < 9) return englishWord(random);
    return random() < 0.5 ? chineseWord(random) : englishWord(random);
  };
  const text = (least: number, most: number) => {
    const count = least + Math.floor(random() * (most - least + 1));
    return Array.from({ length: count }, word).join(language < 6 ? '' : ' ');
  };
  const marker = apart[n % 2] ?? '';
  return {
    subject: text(3, 7),
    body: `${text(12, 30)}，${marker}。 ${modelOf(random)}`,
    reply: text(5, 15),
    customerName: nameOf(random),
  };
}

/** The word of a rank, 0 being the most frequent; beyond the known ones words are made up. */
export function chineseWordOf(rank: number): string {
  const known = chineseWords[rank];
  if (known !== undefined) return known;
  const size = givenCharacters.length;
  const first = givenCharacters[Math.floor(rank / size) % size] ?? '';
  return first + (givenCharacters[rank % size] ?? '');
}

/** The same in English. */
export function englishWordOf(rank: number): string {
  const known = englishWords[rank];
  return known ?? `${englishWords[rank % 97] ?? ''}${rank.toString(36)}x`;
}

function chineseWord(random: () => number): string {
  return chineseWordOf(rankOf(random));
}

function englishWord(random: () => number): string {
  return englishWordOf(rankOf(random));
}

/** Zipf: each word is half as frequent as the one of half its rank. */
function rankOf(random: () => number): number {
  return Math.floor(Math.exp(random() * Math.log(TAIL))) - 1;
}

function modelOf(random: () => number): string {
  return `PX-${1_000 + Math.floor(random() * MODELS)}`;
}

function nameOf(random: () => number): string {
  const character = () => givenCharacters[Math.floor(random() * givenCharacters.length)] ?? '';
  return `${surnames[Math.floor(random() * surnames.length)]}${character()}${character()}`;
}

/** Mulberry32: small, fast, and the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import type { FieldViolation } from '@shouwen/platform';
import { lexemesOf, normalised, quotedLexeme } from '@shouwen/text';
import { UNNAMED } from '../customers/customer.rules.js';
import type { CustomerRecord } from '../customers/customer.rules.js';

/** What two records can have in common. */
export const duplicateSignals = [
  'phone',
  'email',
  'person_name',
  'organisation_name',
  'organisation',
  'city',
] as const;

export type DuplicateSignal = (typeof duplicateSignals)[number];

/** Names of the rows of points: one for each signal, from how many on two records are proposed, and how alike names are. */
export const pointNames = [...duplicateSignals, 'threshold', 'likeness_percent'] as const;

/** How much each signal counts. */
export type DuplicatePoints = Readonly<Record<(typeof pointNames)[number], number>>;

/** What two records have in common, and how many points that is. */
export interface Likeness {
  signals: DuplicateSignal[];
  score: number;
}

const MOST_NAMES = 5;
const MOST_LEXEMES = 6;
/** Legal forms say nothing about which organisation it is. */
const LEGAL_FORMS =
  /(股份)?有限(责任)?公司|集团|\b(co|company|corp|corporation|gmbh|inc|incorporated|limited|llc|ltd|plc)\b\.?/gu;
const HAN = /\p{Script=Han}/u;

/** What is wrong with points: without a threshold, or a likeness, every two records would be one customer. */
export function pointsProblems(name: string, points: number): FieldViolation[] {
  if (points > 0 || (name !== 'threshold' && name !== 'likeness_percent')) return [];
  const description = 'must be at least 1, or any two records would look alike';
  const descriptionZh = '须至少为 1，否则任意两份档案都会被视为相似';
  return [{ field: 'points', description, descriptionZh }];
}

/** What two records have in common; undefined when it is too little to propose them. */
export function likenessOf(
  one: CustomerRecord,
  other: CustomerRecord,
  points: DuplicatePoints,
): Likeness | undefined {
  if (one.kind !== other.kind) return undefined;
  const isAlike = likenessOfNames(namesOf(one), namesOf(other)) * 100 >= points.likeness_percent;
  const holds: Record<DuplicateSignal, boolean> = {
    phone: share(one, other, 'phone'),
    email: share(one, other, 'email'),
    person_name: isAlike && one.kind === 'person',
    organisation_name: isAlike && one.kind === 'organisation',
    organisation: one.memberships.some(({ organisationId }) =>
      other.memberships.some((membership) => membership.organisationId === organisationId),
    ),
    city: one.addresses.some(
      ({ city }) => city !== '' && other.addresses.some((address) => address.city === city),
    ),
  };
  const signals = duplicateSignals.filter((signal) => holds[signal]);
  const score = signals.reduce((sum, signal) => sum + points[signal], 0);
  return score >= points.threshold ? { signals, score } : undefined;
}

/** How alike the most alike of two customers' names are, 0 to 1. */
export function likenessOfNames(some: readonly string[], others: readonly string[]): number {
  return Math.max(0, ...some.flatMap((one) => others.map((other) => likenessOfTwo(one, other))));
}

/** Which records may have a name like these, as the text of a `tsquery`: two words or pairs in common, or the only one. */
export function namesExpression(customer: CustomerRecord): string | undefined {
  const alternatives = namesOf(customer).flatMap((name) => {
    const lexemes = lexemesOf(withoutForms(name), 'message')
      .slice(0, MOST_LEXEMES)
      .map(quotedLexeme);
    if (lexemes.length < 2) return lexemes;
    return lexemes.flatMap((first, index) =>
      lexemes.slice(index + 1).map((second) => `(${first} & ${second})`),
    );
  });
  return alternatives.length === 0 ? undefined : [...new Set(alternatives)].join(' | ');
}

/** Chinese by pairs of characters, all else by threes of letters, without the legal form; Dice's coefficient of both. */
function likenessOfTwo(one: string, other: string): number {
  const [first, second] = [withoutForms(one), withoutForms(other)];
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const size = HAN.test(first) && HAN.test(second) ? 2 : 3;
  const [some, others] = [gramsOf(first, size), gramsOf(second, size)];
  const common = [...some].filter((gram) => others.has(gram)).length;
  return (2 * common) / (some.size + others.size);
}

function gramsOf(text: string, size: number): Set<string> {
  const characters = size === 2 ? [...text.replaceAll(' ', '')] : [...` ${text} `];
  const last = Math.max(1, characters.length - size + 1);
  return new Set(Array.from({ length: last }, (_, at) => characters.slice(at, at + size).join('')));
}

function withoutForms(name: string): string {
  return normalised(name)
    .replace(LEGAL_FORMS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function namesOf({ name, otherNames }: CustomerRecord): string[] {
  return [name, ...otherNames].filter((one) => one !== UNNAMED).slice(0, MOST_NAMES);
}

function share(one: CustomerRecord, other: CustomerRecord, wanted: 'phone' | 'email'): boolean {
  return one.contactPoints.some(
    ({ kind, value }) =>
      kind === wanted &&
      other.contactPoints.some((point) => point.kind === kind && point.value === value),
  );
}

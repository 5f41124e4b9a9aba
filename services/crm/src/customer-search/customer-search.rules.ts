import {
  lexemesOf,
  nationalNumber,
  normalised,
  quotedLexeme,
  termExpression,
  termsOf,
} from '@shouwen/text';

/** What of a record is searched. */
export interface SearchedCustomer {
  name: string;
  otherNames: readonly string[];
  identities: readonly string[];
  contactPoints: readonly { kind: 'phone' | 'email'; value: string }[];
}

const SHORTEST_NUMBER = 4;
/** Marks the end of a telephone number, and an address of mail; no text yields them. */
const NUMBER = '#';
const ADDRESS = '@';

const numberQuery = new RegExp(`^\\+?[\\d\\s()./-]{${SHORTEST_NUMBER},}$`);

/**
 * What a record is found by: words and pairs of characters of its names, its identities, addresses of mail whole and by
 * what stands before the @, and telephone numbers by their last four digits and whole, with and without the country code.
 * By nothing in between: who sees a number masked would find it out digit by digit.
 */
export function customerLexemes(customer: SearchedCustomer): string[] {
  const lexemes = new Set<string>();
  const add = (...found: string[]) => found.forEach((lexeme) => lexemes.add(lexeme));
  for (const name of [customer.name, ...customer.otherNames]) add(...lexemesOf(name, 'headline'));
  for (const identity of customer.identities) add(...lexemesOf(identity, 'headline'));
  for (const { kind, value } of customer.contactPoints) {
    if (kind === 'phone') add(...numberLexemesOf(value));
    else add(ADDRESS + value, ...lexemesOf(value.slice(0, value.lastIndexOf('@')), 'headline'));
  }
  return [...lexemes].toSorted();
}

/** A question as the text of a `tsquery`; undefined when there is nothing in it to look for. */
export function queryExpression(question: string): string | undefined {
  const text = normalised(question).trim();
  const asNumber = numberQuery.test(text) ? digitsOf(text) : '';
  if (asNumber.length >= SHORTEST_NUMBER) {
    // A number that was typed without its country code ends as the one with it does.
    const asWord = termsOf(asNumber).map((term) => termExpression(term));
    return [quotedLexeme(NUMBER + withoutTrunk(asNumber)), ...asWord].join(' | ');
  }
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const addresses = parts.filter((part) => part.includes('@'));
  const words = parts.filter((part) => !part.includes('@')).join(' ');
  const conditions = [
    ...addresses.map((address) => quotedLexeme(ADDRESS + address)),
    ...termsOf(words).map((term) => termExpression(term)),
  ];
  return conditions.length === 0 ? undefined : conditions.join(' & ');
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** `021…` as it follows a country code: without the zero. */
function withoutTrunk(digits: string): string {
  return digits.length > SHORTEST_NUMBER ? digits.replace(/^0+/, '') || digits : digits;
}

function numberLexemesOf(number: string): string[] {
  const digits = digitsOf(number);
  if (digits.length < SHORTEST_NUMBER) return [];
  const national = withoutTrunk(nationalNumber(number) ?? digits);
  return [digits.slice(-SHORTEST_NUMBER), digits, national].map((known) => NUMBER + known);
}

import type { SearchedTicket } from './search-document.js';
import { lexemesOf, numberLexemes } from '@shouwen/text';
import type { SearchTerm } from '@shouwen/text';

/** What a term is worth by the best place in which it is found. */
const worth = { number: 8, subject: 4, customer: 2, elsewhere: 1 } as const;

/**
 * How well a ticket that matches answers the question: each term counts by the best place in which it stands, the number
 * before the subject, the subject before the customer, and that before messages.
 */
export function relevanceOf(
  ticket: Pick<
    SearchedTicket,
    'number' | 'subject' | 'customerName' | 'customerId' | 'customerAddress'
  >,
  terms: readonly SearchTerm[],
): number {
  const places = [
    { worth: worth.number, lexemes: new Set(numberLexemes(ticket.number)) },
    { worth: worth.subject, lexemes: new Set(lexemesOf(ticket.subject, 'headline')) },
    {
      worth: worth.customer,
      lexemes: new Set([
        ...lexemesOf(ticket.customerName, 'headline'),
        ...lexemesOf(ticket.customerAddress ?? ticket.customerId, 'message'),
      ]),
    },
  ];
  return terms.reduce((sum, term) => {
    const best = places.find(({ lexemes }) => matches(term, lexemes));
    return sum + (best?.worth ?? worth.elsewhere);
  }, 0);
}

function matches({ anyOf }: SearchTerm, lexemes: ReadonlySet<string>): boolean {
  return anyOf.some((all) => all.every((lexeme) => lexemes.has(lexeme)));
}

import type { PersonalData } from '../customers/personal-data.js';

/** What a record is found by is made anew whenever the record changes, as it does when it is erased. */
export const customerSearchPersonalData: PersonalData = {
  erased: ['customer_search.lexemes'],
  kept: { 'customer_search.kind': 'person or organisation' },
  leftOut: { 'customer_search.lexemes': 'made of the record, which the section "record" tells' },
};

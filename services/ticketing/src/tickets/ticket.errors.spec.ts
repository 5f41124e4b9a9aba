import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { partnerErrorCatalogue } from '../partner-intake/partner.errors.js';
import { ticketErrorCatalogue } from './ticket.errors.js';

it('documents every error of ticketing', () => {
  expect(rowsMissingInErrorDocs('ticketing', ticketErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('partner', partnerErrorCatalogue)).toEqual([]);
});

import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { calendarErrorCatalogue } from '../calendars/calendar.errors.js';
import { partnerErrorCatalogue } from '../partner-intake/partner.errors.js';
import { slaErrorCatalogue } from '../sla/sla.errors.js';
import { ticketErrorCatalogue } from './ticket.errors.js';

it('documents every error of ticketing', () => {
  expect(rowsMissingInErrorDocs('ticketing', ticketErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', calendarErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', slaErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('partner', partnerErrorCatalogue)).toEqual([]);
});

import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { presenceErrorCatalogue } from '../presence/presence.errors.js';
import { routingErrorCatalogue } from '../routing/routing.errors.js';
import { shiftErrorCatalogue } from '../shifts/shift.errors.js';
import { staffErrorCatalogue } from './staff.errors.js';

it('documents every error of staff, presence, shifts and routing', () => {
  expect(rowsMissingInErrorDocs('ticketing', staffErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', presenceErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', routingErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', shiftErrorCatalogue)).toEqual([]);
});

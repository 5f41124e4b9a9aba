import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { telephonyErrorCatalogue } from './telephony.errors.js';

it('documents every error of telephony', () => {
  expect(rowsMissingInErrorDocs('telephony', telephonyErrorCatalogue)).toEqual([]);
});

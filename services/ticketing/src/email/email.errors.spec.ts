import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { emailErrorCatalogue } from './email.errors.js';

it('documents every error of email', () => {
  expect(rowsMissingInErrorDocs('ticketing', emailErrorCatalogue)).toEqual([]);
});

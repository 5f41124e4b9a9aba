import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { customerErrorCatalogue } from './customer.errors.js';

it('documents every error of the archive of customers', () => {
  expect(rowsMissingInErrorDocs('crm', customerErrorCatalogue)).toEqual([]);
});

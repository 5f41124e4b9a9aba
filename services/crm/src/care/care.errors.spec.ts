import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { careErrorCatalogue } from './care.errors.js';

it('documents every error of care', () => {
  expect(rowsMissingInErrorDocs('crm', careErrorCatalogue)).toEqual([]);
});

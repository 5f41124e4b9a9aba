import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { mergingErrorCatalogue } from './merging.errors.js';

it('documents every error of merging', () => {
  expect(rowsMissingInErrorDocs('crm', mergingErrorCatalogue)).toEqual([]);
});

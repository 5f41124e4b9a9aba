import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { searchErrorCatalogue } from './search.errors.js';

it('documents every error of the search', () => {
  expect(rowsMissingInErrorDocs('ticketing', searchErrorCatalogue)).toEqual([]);
});

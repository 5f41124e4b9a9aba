import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { demandErrorCatalogue } from './demand.errors.js';

it('documents every error of demands', () => {
  expect(rowsMissingInErrorDocs('crm', demandErrorCatalogue)).toEqual([]);
});

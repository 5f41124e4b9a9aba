import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { importErrorCatalogue } from './import.errors.js';

it('documents every error of imports', () => {
  expect(rowsMissingInErrorDocs('crm', importErrorCatalogue)).toEqual([]);
});

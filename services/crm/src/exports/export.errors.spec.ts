import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { exportErrorCatalogue } from './export.errors.js';

it('documents every error of exports', () => {
  expect(rowsMissingInErrorDocs('crm', exportErrorCatalogue)).toEqual([]);
});

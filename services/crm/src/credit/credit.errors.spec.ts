import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { creditErrorCatalogue } from './credit.errors.js';

it('documents every error of credit', () => {
  expect(rowsMissingInErrorDocs('crm', creditErrorCatalogue)).toEqual([]);
});

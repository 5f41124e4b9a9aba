import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { loyaltyErrorCatalogue } from './loyalty.errors.js';

it('documents every error of loyalty', () => {
  expect(rowsMissingInErrorDocs('crm', loyaltyErrorCatalogue)).toEqual([]);
});

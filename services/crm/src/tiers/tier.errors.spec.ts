import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { tierErrorCatalogue } from './tier.errors.js';

it('documents every error of tiers', () => {
  expect(rowsMissingInErrorDocs('crm', tierErrorCatalogue)).toEqual([]);
});

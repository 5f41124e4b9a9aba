import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { customerSearchErrorCatalogue } from '../customer-search/customer-search.errors.js';
import { catalogueErrorCatalogue } from './catalogue.errors.js';

it('documents every error of the catalogue and of the search', () => {
  expect(rowsMissingInErrorDocs('crm', catalogueErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('crm', customerSearchErrorCatalogue)).toEqual([]);
});

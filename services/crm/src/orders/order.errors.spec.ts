import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { partnerErrorCatalogue } from '@shouwen/platform';
import { orderErrorCatalogue } from './order.errors.js';

it('documents every reason to refuse what is told of an order', () => {
  expect(rowsMissingInErrorDocs('crm', orderErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('partner', partnerErrorCatalogue)).toEqual([]);
});

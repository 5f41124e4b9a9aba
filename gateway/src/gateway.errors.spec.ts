import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { gatewayErrorCatalogue } from './gateway.errors.js';

it('documents every error of the gateway', () => {
  expect(rowsMissingInErrorDocs('gateway', gatewayErrorCatalogue)).toEqual([]);
});

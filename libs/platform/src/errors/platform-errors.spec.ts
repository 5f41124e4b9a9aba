import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { platformErrorCatalogue } from './platform-errors.js';

it('documents every error that any process may answer', () => {
  expect(rowsMissingInErrorDocs('platform', platformErrorCatalogue)).toEqual([]);
});

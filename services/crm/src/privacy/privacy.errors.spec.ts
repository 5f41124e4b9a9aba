import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { privacyErrorCatalogue } from './privacy.errors.js';

it('documents every error of confidentiality', () => {
  expect(rowsMissingInErrorDocs('privacy', privacyErrorCatalogue)).toEqual([]);
});

import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { attachmentErrorCatalogue } from './attachment.errors.js';

it('documents every error of attachments', () => {
  expect(rowsMissingInErrorDocs('ticketing', attachmentErrorCatalogue)).toEqual([]);
});

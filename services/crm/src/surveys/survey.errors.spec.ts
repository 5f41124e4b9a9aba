import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { surveyErrorCatalogue } from './survey.errors.js';

it('documents every error of surveys', () => {
  expect(rowsMissingInErrorDocs('crm', surveyErrorCatalogue)).toEqual([]);
});

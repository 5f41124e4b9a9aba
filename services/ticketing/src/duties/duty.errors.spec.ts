import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { complianceErrorCatalogue } from '../compliance/compliance.errors.js';
import { transferErrorCatalogue } from '../transfers/transfer.errors.js';
import { dutyErrorCatalogue } from './duty.errors.js';

it('documents every error of first-asked responsibility', () => {
  expect(rowsMissingInErrorDocs('ticketing', dutyErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', transferErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', complianceErrorCatalogue)).toEqual([]);
});

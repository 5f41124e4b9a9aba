import { variablesMissingInOperationsDocs } from '@shouwen/dev';
import { crmConfig } from './crm.config.js';

it('documents every variable of customer relations', () => {
  expect(variablesMissingInOperationsDocs(crmConfig)).toEqual([]);
});

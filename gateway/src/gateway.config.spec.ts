import { variablesMissingInOperationsDocs } from '@shouwen/dev';
import { gatewayConfig } from './gateway.config.js';

it('documents every variable of the gateway', () => {
  expect(variablesMissingInOperationsDocs(gatewayConfig)).toEqual([]);
});

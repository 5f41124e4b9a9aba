import { variablesMissingInOperationsDocs } from '@shouwen/dev';
import { ticketingConfig } from './ticketing.config.js';

it('documents every variable of ticketing', () => {
  expect(variablesMissingInOperationsDocs(ticketingConfig)).toEqual([]);
});

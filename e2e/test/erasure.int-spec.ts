import { columnsHolding, until } from '@shouwen/dev';
import { withClient } from '../src/stage/databases.js';
import { ana, max } from './calls.stage.js';
import { markers, word } from './marked-customer.js';
import { startWithCustomer } from './planted-customer.stage.js';
import type { WithCustomer } from './planted-customer.stage.js';

let world: WithCustomer;
beforeAll(async () => {
  world = await startWithCustomer();
}, 120_000);
afterAll(() => world.platform.stop());

it('x', async () => {
  const { platform } = world;
  const urls = [platform.databaseUrl, platform.crmDatabaseUrl ?? ''];
  for (const marker of markers) {
    const found = await Promise.all(
      urls.map((url) => withClient(url, (client) => columnsHolding(client, [marker]))),
    );
    console.log(marker, JSON.stringify(found));
  }
  const { customerId } = world.planted;
  const asked = await world.calls.change(
    ana,
    'requestPrivacyAction',
    { kind: 'ERASURE', customerId, basis: 'CUSTOMER', note: word.request },
    'request { uuid }',
  );
  const requestUuid = asked.request.uuid;
  await world.calls.change(max, 'decidePrivacyRequest', { requestUuid, approved: true });
  const state = async () =>
    (
      await world.calls.ask(
        max,
        'query ($uuid: ID!) { privacyRequest(uuid: $uuid) { state confirmations { service confirmedAt } } }',
        { uuid: requestUuid },
      )
    ).privacyRequest.state;
  await until(async () => (await state()) === 'DONE', { what: 'the erasure', timeoutMs: 30_000 });
  for (const marker of [...markers, 'sujinse']) {
    const found = await Promise.all(
      urls.map((url) => withClient(url, (client) => columnsHolding(client, [marker]))),
    );
    if (found.flat().length) console.log('AFTER', marker, JSON.stringify(found));
  }
});

import { until } from '@shouwen/dev';
import { join } from 'node:path';
import { withClient } from '../src/stage/databases.js';
import { ana, max } from './calls.stage.js';
import { markers, su, word } from './marked-customer.js';
import { startWithCustomer } from './planted-customer.stage.js';
import type { WithCustomer } from './planted-customer.stage.js';
import { lastOfEachKey, readAllTopics, textsIn, textsInDatabase, textsOfFiles } from './traces.js';

const gone = [...markers, su[0]];
/** What a search finds elsewhere than in a column under its own name. */
const inFiles: string[] = [word.fileText];

const TICKET_FIGURES = `
  select (select json_agg(f) from (select status, channel, grade, count(*), sum(version) from ticket
      group by 1, 2, 3 order by 1, 2, 3) f) as tickets,
    (select json_agg(f) from (select count(*), avg(score) from survey where answered_at is not null) f) as satisfaction,
    (select count(*) from ticket_entry) as entries, (select count(*) from phone_call) as calls,
    (select count(*) from task) as tasks, (select count(*) from transfer) as transfers,
    (select count(*) from sla_clock) as clocks, (select count(*) from duty) as duties`;
const CUSTOMER_FIGURES = `
  select (select count(*) from customer) as customers,
    (select json_agg(f) from (select currency, sum(paid), sum(spent), count(*) from customer_order group by 1 order by 1) f) as spending,
    (select json_agg(f) from (select question, array_agg("values"::text order by "values"::text) from survey_answer group by 1 order by 1) f) as answers,
    (select json_agg(f) from (select status, sum(votes) from demand group by 1 order by 1) f) as demands,
    (select json_agg(f) from (select kind, status, count(*) from care_task where kind <> 'birthday' group by 1, 2 order by 1, 2) f) as care,
    (select json_agg(f) from (select status, grade, sum(credit_limit) from credit_assessment group by 1, 2) f) as credit`;

let world: WithCustomer | undefined;
beforeAll(async () => {
  world = await startWithCustomer();
}, 120_000);
afterAll(() => world?.platform.stop());

it('leaves nothing of a customer in any database, topic, log or file, and every figure as it was', async () => {
  const { platform, calls, planted } = world as WithCustomer;
  const { customerId } = planted;
  const urls = [platform.databaseUrl, platform.crmDatabaseUrl ?? ''];
  const found = async (texts: readonly string[]) =>
    (await Promise.all(urls.map((url) => textsInDatabase(url, texts)))).flat();
  const figures = () =>
    Promise.all(
      urls.map((url, nth) =>
        withClient(url, async (client) => {
          const sql = nth === 0 ? TICKET_FIGURES : CUSTOMER_FIGURES;
          return (await client.query<Record<string, unknown>>(sql)).rows[0];
        }),
      ),
    );
  const files = () => textsOfFiles(join(platform.logDirectory, 'attachments'));

  const ask = { kind: 'ERASURE', customerId, basis: 'CUSTOMER', note: word.request };
  const asked = await calls.change(ana, 'requestPrivacyAction', ask, 'request { uuid }');
  const before = await found(gone);
  const textsFound = new Set(before.map((place) => place.split(' in ')[0]));
  expect(gone.filter((text) => !textsFound.has(text))).toEqual(inFiles);
  expect(textsIn(await files(), inFiles)).toHaveLength(1);
  const counted = await figures();

  const requestUuid = asked.request.uuid as string;
  await calls.change(max, 'decidePrivacyRequest', { requestUuid, approved: true });
  const query = `query ($uuid: ID!) { privacyRequest(uuid: $uuid) { state confirmations { service confirmedAt } } }`;
  const read = async () => (await calls.ask(max, query, { uuid: requestUuid })).privacyRequest;
  await until(async () => (await read()).state === 'DONE', { what: 'every service to confirm' });
  for (const { confirmedAt } of (await read()).confirmations) expect(confirmedAt).not.toBeNull();

  expect(await found(gone)).toEqual([]);
  expect(textsIn(await files(), markers)).toEqual([]);
  expect(await figures()).toEqual(counted);
  const logs = await textsOfFiles(platform.logDirectory, '.log');
  expect(logs.size).toBe(3);
  expect(textsIn(logs, markers)).toEqual([]);

  const topics = await readAllTopics(platform);
  const shown = (messages: object[]) => messages.map((message) => JSON.stringify(message)).join();
  const events = [...topics].map(([name, messages]) => [name, shown(messages)] as const);
  expect(textsIn(events, markers)).toEqual([]);
  const snapshots = [...topics].filter(([name]) => name.includes('snapshots'));
  expect(snapshots.length).toBeGreaterThan(1);
  const latest = snapshots.map(
    ([name, messages]) => [name, shown(lastOfEachKey(messages))] as const,
  );
  expect(textsIn(latest, gone)).toEqual([]);
});

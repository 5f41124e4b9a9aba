import { PrivacyRequestKind, PrivacyRequestState, PrivacyServiceClient } from '@shouwen/contracts';
import { columnsHolding, until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { keepOutgoing } from './outgoing.js';
import { PrivacyCalls } from './privacy-calls.js';

const ERASURE_KEY = Buffer.alloc(32, 'k').toString('base64');
const IMPORT = '019cb000-0000-7000-8000-0000000000f1';
/** More than one batch of each job. */
const OLD_READINGS = 700;
const ROWS = 1_500;

describe('a process that is killed while it forgets', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let privacy: PrivacyCalls;
  let database: Client;
  let blocker: Client;
  let ana: () => RequestContext;
  let mia: () => RequestContext;

  const start = async () => {
    service = await startCrm(environment, { ERASURE_KEY });
    privacy = new PrivacyCalls(service.client(PrivacyServiceClient));
  };

  const connected = async (connectionString: string) => {
    const client = new Client({ connectionString });
    await client.connect();
    return client;
  };

  beforeAll(async () => {
    environment = await prepareCrm();
    await start();
    database = await connected(environment.ownerUrl);
    blocker = await connected(environment.databaseUrl);
    ana = await signIn(environment, 'ana', 'agent');
    mia = await signIn(environment, 'mia', 'manager');
  }, 120_000);

  afterAll(async () => {
    await blocker.end();
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  const count = async (from: string) => {
    const { rows } = await database.query<{ count: number }>(
      `select count(*)::integer as count from ${from}`,
    );
    return rows[0]?.count ?? 0;
  };

  /** Kills the process once it waits for what is locked, as often as is said, and starts another one. */
  const killWhenItWaits = async (times: number) => {
    const waiting = `
      select pid from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`;
    const wait = async () => ((await blocker.query(waiting)).rowCount ?? 0) >= times;
    await until(wait, { what: 'the process to wait' });
    await service.kill();
    // Postgres would learn of it only when these have what they wait for.
    await blocker.query(`select pg_terminate_backend(pid) from (${waiting}) as waiting`);
    await until(async () => (await blocker.query(waiting)).rowCount === 0, {
      what: 'its transactions to end',
    });
    await blocker.query('rollback');
  };

  it('has done nothing by halves; the next one goes on, and does everything once', async () => {
    await keepOutgoing(database);
    const customers = new CustomerCalls(service.customers);
    const point = { kind: 'CONTACT_POINT_KIND_PHONE', value: '13700137000' };
    const { id } = await customers.create(ana(), '林徽因', { contactPoints: { items: [point] } });
    await database.query(
      `insert into disclosure (id, customer_id, at, actor, fields, purpose, reason)
       select gen_random_uuid(), $1, now() - age, '{"kind": 1, "id": "ana", "name": ""}', '{}', 'legal', ''
       from unnest(array_fill(interval '4 years', array[${OLD_READINGS}]) || interval '1 day') as age`,
      [id],
    );
    await database.query(
      `insert into customer_import (id, version, status, file_name, source, encoding, headers, mapping, rows, position,
         done, created, changed, unchanged, bad, created_at, created_by)
       values ($1, 1, 'ready', 'a.csv', 'shop', 'utf-8', '{a}', '[]', 0, 0, 0, 0, 0, 0, 0, now(), '{}')`,
      [IMPORT],
    );
    await database.query(
      `insert into customer_import_row select $1, row, array[case when row % 500 = 0 then '137 0013 7000' else 'x' end]
       from generate_series(1, ${ROWS}) as row`,
      [IMPORT],
    );
    const asked = await privacy.ask(ana(), id, PrivacyRequestKind.ERASURE);
    const named = () => columnsHolding(database, ['林徽因']);
    const before = await named();

    // Both wait for the table: the job in the middle of its transaction, the erasure in the middle of its own.
    await blocker.query('begin; lock table disclosure in access exclusive mode');
    const decided = privacy.decide(mia(), asked.id, true, 'decide-1').catch(() => undefined);
    await database.query(
      `update timer set due_at = now(), attempt_at = now() where kind = 'crm.retention'`,
    );
    await killWhenItWaits(2);
    expect(await decided).toBeUndefined();
    expect(await named()).toEqual(before);
    expect(await count('disclosure')).toBe(OLD_READINGS + 1);
    await start();
    await until(async () => (await count('disclosure')) === 1, { what: 'what is old to go' });

    // The rows of files are gone through in steps; the second one waits for a row.
    await blocker.query('begin');
    await blocker.query('select from customer_import_row where row = 1500 for update');
    await privacy.decide(mia(), asked.id, true, 'decide-1');
    await killWhenItWaits(1);
    const withNumber = `customer_import_row where cells[1] = '137 0013 7000'`;
    expect(await count(withNumber)).toBe(1);
    await start();
    await until(async () => (await count(withNumber)) === 0, { what: 'the last row to go' });
    const request = async () => privacy.request(mia(), asked.id);
    const own = async () =>
      (await request()).confirmations.find(({ service: name }) => name === 'crm.imports');
    await until(async () => (await own())?.confirmedAt, { what: 'the confirmation' });

    // Asked again, as whoever saw no answer does.
    await privacy.decide(mia(), asked.id, true, 'decide-1');
    expect((await request()).state).toBe(PrivacyRequestState.APPROVED);
    expect(await columnsHolding(database, ['林徽因', '13700137000'])).toEqual([]);
    expect(await count(`outgoing where type = 'shouwen.crm.customer.erased.v1'`)).toBe(1);
    expect(await count(`timer where kind = 'crm.imports.forget'`)).toBe(0);
    expect(await count(`customer_import_row where cells[1] = 'x'`)).toBe(ROWS - 3);
  });
});

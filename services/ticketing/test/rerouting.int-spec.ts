import { SystemClock, Timers, UuidIds } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { Client } from 'pg';
import { RoutingStore } from '../src/routing/routing.store.js';
import { RoutingTimers } from '../src/routing/routing.timers.js';
import { ShiftRoster } from '../src/shifts/shift-roster.js';
import { prepareTicketing } from './ticketing.process.js';
import type { TicketingEnvironment } from './ticketing.process.js';

const WAITING = 10_600;

describe('a change of the rules of routing', () => {
  let environment: TicketingEnvironment;
  let database: Client;

  beforeAll(async () => {
    environment = await prepareTicketing();
    database = new Client({ connectionString: environment.databaseUrl });
    await database.connect();
    await database.query(`
      with team as (insert into team (id, name, version) values (gen_random_uuid(), '售后', 1) returning id
      ), opened as (
        insert into ticket (id, number, version, subject, status, grade, channel, customer_id, customer_name,
          opened_at, opened_by, last_customer_message_at, reopen_count, updated_at)
        select gen_random_uuid(), 'T-2026-' || 900000 + n, 1, '等待', 'new', 'general', 'web', 'dora', 'Dora',
          now(), '{}', now(), 0, now() from generate_series(1, ${WAITING}) as n returning id)
      insert into routing_wait (ticket_id, team_id, urgency, since, situation)
      select opened.id, team.id, 3, now(), '' from opened, team`);
  }, 120_000);

  afterAll(async () => {
    await database.end();
    await environment.close();
  });

  it('reaches every ticket that waits, however many there are, in bounded steps', async () => {
    const timers = new Timers(new UuidIds());
    const routing = new RoutingTimers(
      timers,
      new RoutingStore(new ShiftRoster()),
      new SystemClock(),
    );
    const tx = {
      query: async (sql: string, parameters: unknown[]) =>
        (await database.query(sql, parameters)).rows,
      write: (sql: string, parameters: unknown[]) => void database.query(sql, parameters),
    } as unknown as Transaction;
    let payload: unknown = {};
    for (let steps = 1; steps <= Math.ceil(WAITING / 500); steps += 1) {
      const outcome = await routing.rerouteNext(tx, { payload });
      if (outcome.kind !== 'again') break;
      payload = outcome.payload;
    }
    const { rows } = await database.query(
      `select count(*)::integer as timers from timer where kind = 'routing.route'`,
    );
    expect(rows).toEqual([{ timers: WAITING }]);
    expect(await routing.rerouteNext(tx, { payload })).toMatchObject({ kind: 'done' });
  });
});

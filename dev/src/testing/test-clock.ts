import pg from 'pg';
import type { DatabaseAddresses } from './test-database.js';

const INSTALL = `
  create schema if not exists test_clock;
  create table if not exists test_clock.moved_time (
    instant timestamptz not null, since timestamptz not null, speed double precision not null);
  insert into test_clock.moved_time select pg_catalog.now(), pg_catalog.now(), 1
    where not exists (select from test_clock.moved_time);
  create or replace function test_clock.now() returns timestamptz language sql stable as
    'select instant + (pg_catalog.now() - since) * speed from test_clock.moved_time';
  create or replace function test_clock.clock_timestamp() returns timestamptz language sql volatile as
    'select instant + (pg_catalog.clock_timestamp() - since) * speed from test_clock.moved_time';`;

/**
 * Makes it another time in a test database: from now on its `now()` and `clock_timestamp()` go on from an instant, for
 * sessions of the service's role that begin after the first call. A service takes all time from its database, so it
 * follows without knowing, as soon as it reads the database's clock again. With a speed below 1 time goes on slowly, so
 * that what a test does within a second of the database is known to the second; it never stands, or no timer would be due.
 * Needs TEST_DATABASE_URL (superuser).
 */
export async function shiftDatabaseClock(
  { url }: Pick<DatabaseAddresses, 'url'>,
  instant: Date | string,
  speed = 1,
): Promise<void> {
  const { username, pathname } = new URL(url);
  const server = new URL(process.env.TEST_DATABASE_URL ?? '');
  server.pathname = pathname;
  const [role, database] = [username, pathname.slice(1)].map((name) => pg.escapeIdentifier(name));
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(`${INSTALL}
      grant usage on schema test_clock to ${role};
      grant select on test_clock.moved_time to ${role};
      alter role ${role} in database ${database} set search_path = test_clock, pg_catalog, public;`);
    await client.query(
      'update test_clock.moved_time set instant = $1, since = pg_catalog.clock_timestamp(), speed = $2',
      [instant, speed],
    );
  } finally {
    await client.end();
  }
}

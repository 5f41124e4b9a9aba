import pg from 'pg';
import { createTestDatabase, shiftDatabaseClock } from '../src/index.js';

it('makes it another time for the service of one test database, and for nobody else', async () => {
  const options = { template: 'clock', migrate: async () => undefined };
  const shifted = await createTestDatabase(options);
  const other = await createTestDatabase(options);
  const yearIn = async (url: string, call: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ year: number }>(
      `select extract(year from ${call})::int as year`,
    );
    await client.end();
    return rows[0]?.year;
  };
  await shiftDatabaseClock(shifted, '2031-05-05T00:00:00Z');
  expect(await yearIn(shifted.url, 'now()')).toBe(2031);
  expect(await yearIn(shifted.url, 'clock_timestamp()')).toBe(2031);
  await shiftDatabaseClock(shifted, new Date('2032-05-05T00:00:00Z'));
  expect(await yearIn(shifted.url, 'now()')).toBe(2032);
  expect(await yearIn(other.url, 'now()')).not.toBe(2032);
  expect(await yearIn(shifted.ownerUrl, 'now()')).not.toBe(2032);
  await shifted.drop();
  await other.drop();
});

it('goes on as slowly as it is told', async () => {
  const options = { template: 'clock', migrate: async () => undefined };
  const database = await createTestDatabase(options);
  await shiftDatabaseClock(database, '2031-05-05T00:00:00Z', 0.000_01);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  await client.end();
  expect(rows[0]?.now.toISOString()).toMatch(/^2031-05-05T00:00:00\.0/);
  await database.drop();
});

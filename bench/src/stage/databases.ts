import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type DatabaseAddresses } from '@shouwen/dev';
import pg from 'pg';
import { repositoryRoot } from './paths.js';
import { seed } from './seed.js';
import type { Servers } from './servers.js';

const run = promisify(execFile);

/** Makes a migrated and seeded database of ticketing; a second call gives an exact copy of the first, as it was made. */
export async function ticketingDatabase(
  servers: Servers,
  tickets: number,
): Promise<DatabaseAddresses> {
  process.env['TEST_DATABASE_URL'] = servers.postgres.url;
  process.env['SHOUWEN_TEST_RUN'] = servers.run;
  return createTestDatabase({
    template: 'ticketing',
    migrate: async (addresses) => {
      await migrate(addresses);
      await seed(addresses.ownerUrl, tickets);
    },
  });
}

/** Makes a migrated database of ticketing with nothing in it. */
export async function emptyTicketingDatabase(servers: Servers): Promise<DatabaseAddresses> {
  process.env['TEST_DATABASE_URL'] = servers.postgres.url;
  process.env['SHOUWEN_TEST_RUN'] = `${servers.run}e`;
  return createTestDatabase({ template: 'ticketing', migrate: (addresses) => migrate(addresses) });
}

/** Makes a migrated database of customer relations with nobody in it. */
export async function emptyCrmDatabase(servers: Servers): Promise<DatabaseAddresses> {
  process.env['TEST_DATABASE_URL'] = servers.postgres.url;
  process.env['SHOUWEN_TEST_RUN'] = servers.run;
  return createTestDatabase({ template: 'crm', migrate: (addresses) => migrate(addresses, 'crm') });
}

/** Opens a connection as the owner of a database. */
export async function openClient({ ownerUrl }: DatabaseAddresses): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'bench' });
  await client.connect();
  return client;
}

async function migrate({ url, ownerUrl }: DatabaseAddresses, service = 'ticketing'): Promise<void> {
  const program = join(repositoryRoot, 'services', service, 'dist', 'migrate.js');
  await run(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl },
  });
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { programOf } from './paths.js';

const run = promisify(execFile);

/** Addresses of a service's database. */
export interface DatabaseAddresses {
  /** The role that owns the tables. */
  ownerUrl: string;
  /** The restricted role that a service runs as. */
  url: string;
  /** The server's superuser. */
  adminUrl: string;
}

/** Makes an empty database with its two roles on a server. */
export async function createDatabase(server: string, name: string): Promise<DatabaseAddresses> {
  const address = (user: string | undefined): string => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    if (user !== undefined) {
      url.username = user;
      url.password = user;
    }
    return url.href;
  };
  const owner = `${name}_owner`;
  await withClient(server, async (client) => {
    for (const role of [owner, name]) {
      await client.query(`create role ${role} login nosuperuser password '${role}'`);
    }
    await client.query(`create database ${name} owner ${owner}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${name}`);
  });
  return { ownerUrl: address(owner), url: address(name), adminUrl: address(undefined) };
}

type Migrate = (addresses: Pick<DatabaseAddresses, 'ownerUrl' | 'url'>) => Promise<void>;

/** Brings a database of the ticketing service up to date, as an operator does. */
export const migrateTicketing = migrationOf('services/ticketing');

/** Brings a database of customer relations up to date, as an operator does. */
export const migrateCrm = migrationOf('services/crm');

function migrationOf(folder: string): Migrate {
  return async ({ ownerUrl, url }) => {
    await run(process.execPath, [programOf(folder, 'migrate.js')], {
      env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: url },
    });
  };
}

/** Works on one connection and closes it. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

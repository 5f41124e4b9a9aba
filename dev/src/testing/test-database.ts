import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Addresses of a database: as the role that owns it, and as the restricted role a service runs as. */
export interface DatabaseAddresses {
  /** May create and change tables; migrations use it. */
  ownerUrl: string;
  /** May log in; has only what the migrations grant to it. */
  url: string;
}

export interface TestDatabaseOptions {
  /** Names the migrated template, such as `ticketing`; also the prefix of its two roles. */
  template: string;
  /** Makes the tables, in an empty database; runs once per test run. Every connection it opens must be closed when it resolves. */
  migrate: (addresses: DatabaseAddresses) => Promise<void>;
}

/** A database of one spec file. */
export interface TestDatabase extends DatabaseAddresses {
  name: string;
  /** Ends all its sessions and removes it. */
  drop(): Promise<void>;
}

const password = 'test';

/**
 * A fresh clone of a migrated database, for one spec file. The template is made by the first file of the run that asks; the others
 * wait for it. Needs TEST_DATABASE_URL (superuser), which Jest's global setup provides.
 */
export async function createTestDatabase({
  template,
  migrate,
}: TestDatabaseOptions): Promise<TestDatabase> {
  const server = testServer();
  const run = process.env.SHOUWEN_TEST_RUN ?? 'adhoc';
  const owner = `test_${template}_owner`;
  const role = `test_${template}`;
  const templateName = `test_${run}_template_${template}`;
  const name = `test_${run}_${template}_${randomBytes(4).toString('hex')}`;
  const addresses = (database: string): DatabaseAddresses => ({
    ownerUrl: addressFor(server, owner, database),
    url: addressFor(server, role, database),
  });

  await withClient(server, async (client) => {
    // Held for the session: other files, in other processes, wait here until the template is finished.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [templateName]);
    if (!(await exists(client, 'finished', templateName))) {
      await client.query(`DROP DATABASE IF EXISTS ${quoted(templateName)} WITH (FORCE)`);
      await ensureRole(client, owner);
      await ensureRole(client, role);
      await createDatabase(client, templateName, { owner, role, template: 'template0' });
      await migrate(addresses(templateName));
      await client.query(`COMMENT ON DATABASE ${quoted(templateName)} IS 'finished'`);
    }
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [templateName]);
    await createDatabase(client, name, { owner, role, template: templateName });
  });

  return {
    ...addresses(name),
    name,
    drop: () =>
      withClient(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
      }),
  };
}

/** Removes every database of a test run from a server. */
export async function dropTestDatabases(server: string, run: string): Promise<void> {
  await withClient(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [`test_${run}_`],
    );
    for (const { datname } of rows) {
      await client.query(`DROP DATABASE IF EXISTS ${quoted(datname)} WITH (FORCE)`);
    }
  });
}

function testServer(): string {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    throw new Error(
      'TEST_DATABASE_URL is not set: name the file test/*.int-spec.ts, so that Jest starts a server for it.',
    );
  }
  return server;
}

function addressFor(server: string, user: string, database: string): string {
  const url = new URL(server);
  url.username = user;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

function quoted(identifier: string): string {
  return pg.escapeIdentifier(identifier);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function exists(client: pg.Client, comment: string, database: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') = $2`,
    [database, comment],
  );
  return rowCount === 1;
}

async function ensureRole(client: pg.Client, role: string): Promise<void> {
  // Roles belong to the whole server, so two templates of two runs may make the same one at once.
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [`role ${role}`]);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  await client.query(
    `${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${quoted(role)} LOGIN NOSUPERUSER PASSWORD ${pg.escapeLiteral(password)}`,
  );
  await client.query('SELECT pg_advisory_unlock(hashtext($1))', [`role ${role}`]);
}

async function createDatabase(
  client: pg.Client,
  name: string,
  { owner, role, template }: { owner: string; role: string; template: string },
): Promise<void> {
  await client.query(
    `CREATE DATABASE ${quoted(name)} OWNER ${quoted(owner)} TEMPLATE ${quoted(template)}`,
  );
  // Grants on a database are not copied from its template.
  await client.query(`REVOKE ALL ON DATABASE ${quoted(name)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${quoted(name)} TO ${quoted(role)}`);
}

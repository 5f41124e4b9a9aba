import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import pg from 'pg';
import type { DatabaseAddresses } from './testing/test-database.js';

/**
 * Makes sure that a service has its own database on the server at `adminUrl`, owned by `<service>_owner`, and the restricted role
 * `<service>` that it runs as. Their passwords are made once and kept in `passwordFile`.
 */
export async function serviceDatabase(
  adminUrl: string,
  service: string,
  passwordFile: string,
): Promise<DatabaseAddresses> {
  const name = service.replaceAll('-', '_');
  const owner = `${name}_owner`;
  const password = await passwordIn(passwordFile);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const role of [owner, name]) await ensureRole(client, role, password);
    await ensureDatabase(client, name, owner);
    await client.query(`REVOKE ALL ON DATABASE ${pg.escapeIdentifier(name)} FROM PUBLIC`);
    await client.query(
      `GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(name)} TO ${pg.escapeIdentifier(name)}`,
    );
  } finally {
    await client.end();
  }
  return {
    ownerUrl: addressFor(adminUrl, owner, password, name),
    url: addressFor(adminUrl, name, password, name),
  };
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  await client.query(
    `${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${pg.escapeIdentifier(role)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`,
  );
}

async function ensureDatabase(client: pg.Client, name: string, owner: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount !== 0) return;
  // An administrator who is no superuser may give a database only to a role that it belongs to.
  await client.query(`GRANT ${pg.escapeIdentifier(owner)} TO CURRENT_USER`);
  await client.query(
    `CREATE DATABASE ${pg.escapeIdentifier(name)} OWNER ${pg.escapeIdentifier(owner)}`,
  );
}

async function passwordIn(file: string): Promise<string> {
  const existing = await readFile(file, 'utf8').catch(() => '');
  if (existing) return existing;
  const password = randomBytes(18).toString('base64url');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, password, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}

function addressFor(adminUrl: string, user: string, password: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = user;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

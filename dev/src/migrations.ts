import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from './paths.js';
import { programOf, variablePrefix, type PlatformProcess } from './processes.js';
import { serviceDatabase } from './service-databases.js';
import { dataDirectory } from './state.js';
import type { DatabaseAddresses } from './testing/test-database.js';

const run = promisify(execFile);

/** Addresses that the environment gives for a service: `<SERVICE>_DATABASE_URL` and `<SERVICE>_DATABASE_OWNER_URL`. */
export function givenDatabase({ name }: PlatformProcess): DatabaseAddresses | undefined {
  const prefix = variablePrefix(name);
  const url = process.env[`${prefix}_DATABASE_URL`];
  return url ? { url, ownerUrl: process.env[`${prefix}_DATABASE_OWNER_URL`] ?? url } : undefined;
}

/** The database of a service, made when missing and brought up to date. Throws with what the migrations said. */
export async function migratedDatabase(
  service: PlatformProcess,
  adminUrl: string | undefined,
): Promise<DatabaseAddresses> {
  const passwordFile = join(dataDirectory, 'database-password');
  const given = givenDatabase(service);
  if (!given && adminUrl === undefined) throw new Error(`No database server for ${service.name}.`);
  const addresses = given ?? (await serviceDatabase(adminUrl ?? '', service.name, passwordFile));
  const { url, ownerUrl } = addresses;
  await run(process.execPath, [programOf(service, 'migrate')], {
    cwd: repositoryRoot,
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl },
  }).catch((error: Error & { stderr?: string; stdout?: string }) => {
    const said = `${error.stdout ?? ''}${error.stderr ?? error.message}`;
    throw new Error(`The migrations of ${service.name} failed:\n${said}`);
  });
  return addresses;
}

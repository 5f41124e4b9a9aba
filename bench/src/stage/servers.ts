import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startKafka, startPostgres, startTestIssuer } from '@shouwen/dev';
import type { KafkaBroker, Postgres, TestIssuer } from '@shouwen/dev';
import pg from 'pg';
import { benchDirectory } from './paths.js';
import type { Teardown } from './teardown.js';

/** What everything measured runs on; of this run alone. */
export interface Servers {
  postgres: Postgres;
  kafka: KafkaBroker;
  issuer: TestIssuer;
  /** Names this run: its topics, its databases and its idempotency keys. */
  run: string;
}

const directory = join(benchDirectory, 'servers');

/** Where PostgreSQL keeps its data and, when told so, its logs. */
export const dataDirectory = join(directory, 'postgres', 'data');

/** Starts PostgreSQL, as durable as in production, Kafka and an issuer. */
export async function startServers(
  teardown: Teardown,
  settings: Record<string, string> = {},
): Promise<Servers> {
  await mkdir(directory, { recursive: true });
  teardown.add(removeDirectory);
  const postgres = await startPostgres({ directory, settings });
  teardown.add(() => postgres.stop());
  await dropLeftovers(postgres.url);
  const kafka = await startKafka({ directory, isMeasured: true, report: console.log });
  teardown.add(() => kafka.stop());
  const issuer = await startTestIssuer();
  teardown.add(() => issuer.close());
  return { postgres, kafka, issuer, run: randomBytes(4).toString('hex') };
}

/** Databases of a run that was killed. */
async function dropLeftovers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname like 'test\\_%'`,
    );
    for (const { datname } of rows) {
      await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
    }
  } finally {
    await client.end();
  }
}

async function removeDirectory(): Promise<void> {
  // PostgreSQL's folder may be a link to one that its account can reach.
  const data = await realpath(join(directory, 'postgres')).catch(() => undefined);
  if (data !== undefined) await rm(data, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}

import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { z } from 'zod';
import { loadConfig } from '../config/load-config.js';
import type { Database } from './database.js';
import {
  PlatformTables1790000000000,
  PlatformTimerKinds1790001800000,
} from './platform-migration.js';

/** A migration of a service. */
export type MigrationClass = new () => MigrationInterface;

const migrateConfig = z.object({
  DATABASE_URL: z.url(),
  DATABASE_OWNER_URL: z.url().optional(),
});

// Any number: all that matters is that no two migrations of one database run at once.
const MIGRATION_LOCK = 7_190_714;

/**
 * Brings a service's database up to date as its owner, then gives the role the service runs as what it needs: all
 * of its tables, but only reading and adding in the audit trail. Safe to run from many replicas at once.
 */
export async function migrate(
  migrations: MigrationClass[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const config = loadConfig(migrateConfig, environment);
  const role = decodeURIComponent(new URL(config.DATABASE_URL).username);
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.DATABASE_OWNER_URL ?? config.DATABASE_URL,
    migrations: allMigrations(migrations),
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 3,
  });
  await dataSource.initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.connect();
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await dataSource.runMigrations();
      await grant(dataSource, role);
    } finally {
      await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

/** The platform's migrations and a service's own; they run in the order of their times. */
export function allMigrations(own: MigrationClass[]): MigrationClass[] {
  return [PlatformTables1790000000000, PlatformTimerKinds1790001800000, ...own];
}

async function grant(dataSource: DataSource, role: string): Promise<void> {
  const [owner] = await dataSource.query<{ name: string }[]>('select current_user as name');
  if (owner?.name === role) return;
  const quoted = `"${role.replaceAll('"', '""')}"`;
  await dataSource.query(`
    grant usage on schema public to ${quoted};
    grant select, insert, update, delete on all tables in schema public to ${quoted};
    grant usage on all sequences in schema public to ${quoted};
    revoke update, delete, truncate on audit_record from ${quoted};
    revoke insert, update, delete on migrations from ${quoted};
  `);
}

/** Throws naming the migrations that the database has not had yet. */
export async function requireMigrations(
  database: Database,
  migrations: MigrationClass[],
): Promise<void> {
  const wanted = allMigrations(migrations).map((migration) => new migration().name ?? '');
  const rows = await database.query<{ name: string }>(
    'select name from migrations where name = any($1::text[])',
    [wanted],
  );
  const missing = wanted.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length > 0) throw new Error(`not migrated yet: ${missing.join(', ')}`);
}

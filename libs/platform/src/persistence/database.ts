import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityTarget, MixedList, ObjectLiteral } from 'typeorm';
import type { DatabaseConfig } from '../config/service-config.js';
import { fromDatabaseError } from './database-errors.js';

/** What of a service its database has to know. */
export interface DatabaseOptions {
  applicationName: string;
  entities: MixedList<EntityTarget<ObjectLiteral>>;
}

/** A service's own Postgres: TypeORM for entities, prepared statements for the hot paths, one pool under both. */
export class Database {
  readonly dataSource: DataSource;

  constructor(config: DatabaseConfig, options: DatabaseOptions) {
    this.dataSource = new DataSource({
      type: 'postgres',
      url: config.DATABASE_URL,
      applicationName: options.applicationName,
      entities: options.entities as never,
      connectTimeoutMS: config.DATABASE_CONNECT_TIMEOUT_MS,
      poolSize: config.DATABASE_POOL_SIZE,
      installExtensions: false,
      extra: {
        statement_timeout: config.DATABASE_STATEMENT_TIMEOUT_MS,
        idle_in_transaction_session_timeout: 2 * config.DATABASE_STATEMENT_TIMEOUT_MS,
        keepAlive: true,
        // For a database that vanished without a word: what it would have said by itself comes long before.
        query_timeout: 3 * config.DATABASE_STATEMENT_TIMEOUT_MS,
        // Statements of a transaction may go out before the one before them is answered.
        pipeline: true,
        // For a moment while a connection is handed out nobody else listens, and an error nobody hears ends the process.
        onConnect: (client: PoolClient) => void client.on('error', () => undefined),
      },
    });
  }

  /** Opens the pool. Throws when the database can't be reached. */
  async open(): Promise<void> {
    await this.dataSource.initialize();
    // Idle connections break when the server restarts; the pool replaces them, and nobody else needs to know.
    this.pool.on('error', () => undefined);
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  /**
   * Runs one statement outside any transaction, prepared once a connection; `sql` must come from a bounded set of
   * texts. Throws a retryable `DomainError` when the database is away.
   */
  async query<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    try {
      return await prepared<Row>(this.pool, sql, parameters);
    } catch (error) {
      throw fromDatabaseError(error) ?? error;
    }
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** Sends all that `send` runs on a connection in one packet: each one costs both sides more than a small statement does. */
export function sentTogether<Result>(connection: PoolClient, send: () => Result): Result {
  const { stream } = (connection as PoolClient & { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

const statementNames = new Map<string, string>();

/** Runs a prepared statement on a pool or on one connection of it. */
export async function prepared<Row extends QueryResultRow>(
  connection: Pool | PoolClient,
  sql: string,
  parameters: unknown[],
): Promise<Row[]> {
  let name = statementNames.get(sql);
  if (name === undefined) {
    name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
    statementNames.set(sql, name);
  }
  const result = await connection.query<Row>({ name, text: sql, values: parameters });
  return result.rows;
}

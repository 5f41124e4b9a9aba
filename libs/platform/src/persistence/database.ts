import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityTarget, MixedList, ObjectLiteral } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { atMost } from '../bootstrap/process-lifecycle.js';
import type { DatabaseConfig } from '../config/service-config.js';
import { platformErrors } from '../errors/platform-errors.js';
import { fromDatabaseError } from './database-errors.js';
import { HeldConnection, cutOff, discard } from './held-connection.js';

/** What of a service its database has to know. */
export interface DatabaseOptions {
  applicationName: string;
  entities: MixedList<EntityTarget<ObjectLiteral>>;
}

/**
 * Somebody asked for a second connection of the pool while they hold one: when all do at the same time, none is left and
 * everybody waits for the others. A defect of ours, and told only where it is watched for.
 */
export class SecondConnectionRefused extends Error {
  constructor(wanted: string) {
    super(
      `A connection was wanted inside an open transaction, which has its own: run it on the transaction, before it, or after it: ${wanted}`,
    );
  }
}

/** A service's own Postgres: TypeORM for entities, prepared statements for the hot paths, one pool under both. */
export class Database {
  readonly dataSource: DataSource;
  private readonly closeTimeoutMs: number;
  /** Whose code runs: that of the transaction of a connection, where it is watched. */
  private readonly holder: AsyncLocalStorage<{ holds: boolean }> | undefined;
  private readonly handedOut = new Set<PoolClient>();
  private busy = 0;
  private closing: { finished: () => void } | undefined;

  constructor(config: DatabaseConfig, options: DatabaseOptions) {
    this.closeTimeoutMs = config.DATABASE_CLOSE_TIMEOUT_MS;
    if (config.DATABASE_REFUSE_SECOND_CONNECTION) this.holder = new AsyncLocalStorage();
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
    this.pool.on('acquire', (client) => this.handedOut.add(client));
    this.pool.on('release', (_error, client) => this.handedOut.delete(client));
  }

  /**
   * Takes no new work, waits for what is going on, and closes the connections; what has not ended in time is cut off, and
   * Postgres undoes it.
   */
  async close(): Promise<void> {
    if (this.closing !== undefined) return;
    const finished = new Promise<void>((resolve) => (this.closing = { finished: resolve }));
    if (!this.dataSource.isInitialized) return;
    if (this.busy > 0) await atMost(this.closeTimeoutMs, finished);
    const cut = new Error('Connection terminated: the database is closed');
    for (const runner of [...this.driver.connectedQueryRunners]) await discard(runner, cut);
    for (const client of this.handedOut) cutOff(client);
    await this.dataSource.destroy();
  }

  /**
   * Runs one statement outside any transaction, prepared once a connection; `sql` must come from a bounded set of
   * texts. Throws a retryable `DomainError` when the database is away.
   */
  async query<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    this.enter(sql);
    try {
      return await prepared<Row>(this.pool, sql, parameters);
    } catch (error) {
      throw fromDatabaseError(error) ?? error;
    } finally {
      this.leave();
    }
  }

  /** Runs `work` on a connection that nobody else has meanwhile. Throws `platform.shutting_down` once it is being closed. */
  async hold<Result>(work: (connection: HeldConnection) => Promise<Result>): Promise<Result> {
    this.enter('a transaction');
    try {
      const connection = await HeldConnection.take(this.dataSource);
      const holding = { holds: true };
      try {
        return await (this.holder?.run(holding, work, connection) ?? work(connection));
      } finally {
        holding.holds = false;
        await connection.release();
      }
    } finally {
      this.leave();
    }
  }

  private enter(wanted: string): void {
    if (this.holder?.getStore()?.holds === true) throw new SecondConnectionRefused(wanted);
    if (this.closing !== undefined) throw platformErrors.shutting_down({}, { retryAfterMs: 1_000 });
    this.busy++;
  }

  private leave(): void {
    if (--this.busy === 0) this.closing?.finished();
  }

  private get pool(): Pool {
    return this.driver.master as Pool;
  }

  private get driver(): PostgresDriver {
    return this.dataSource.driver as PostgresDriver;
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

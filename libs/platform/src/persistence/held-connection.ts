import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** TypeORM tells the pool about a broken connection this way, and lets nobody else do it. */
interface Discarding {
  releasePostgresConnection(error: Error): Promise<void>;
}

/** A connection of the pool that nobody else has until it is given back. */
export class HeldConnection {
  private failed: Error | undefined;

  private constructor(
    private readonly runner: QueryRunner,
    readonly client: PoolClient,
  ) {
    client.on('error', this.onError);
  }

  static async take(dataSource: DataSource): Promise<HeldConnection> {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    // Entities are saved in our transaction, which begins with the first statement, and not in ones of their own.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return new HeldConnection(runner, client);
  }

  get entities(): EntityManager {
    return this.runner.manager;
  }

  /** Why it broke, if it did. */
  get failure(): Error | undefined {
    return this.failed;
  }

  /** Says that nobody may use it again: what becomes of what was sent on it is not known. */
  distrust(reason: Error): void {
    this.failed ??= reason;
  }

  /**
   * Gives it back. One that broke, or that is still in a transaction, is closed instead: whoever had it next would see and
   * commit what was to be undone.
   */
  async release(): Promise<void> {
    this.client.removeListener('error', this.onError);
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    if (this.failed === undefined && this.client.getTransactionStatus() === 'I') {
      await this.runner.release();
    } else {
      await discard(this.runner, this.failed ?? new Error('left in a transaction'));
    }
  }

  private readonly onError = (error: Error) => this.distrust(error);
}

/** Closes a connection at once, whatever is going on on it; the pool opens another one for who waits. */
export async function discard(runner: QueryRunner, reason: Error): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  await (runner as QueryRunner & Discarding).releasePostgresConnection(reason);
  cutOff(client);
}

/** Ends a connection without a goodbye, which would wait for what is going on on it. */
export function cutOff(client: PoolClient): void {
  streamOf(client).destroy();
}

/** Sends all that `send` runs on a connection in one packet: each one costs both sides more than a small statement does. */
export function sentTogether<Result>(connection: PoolClient, send: () => Result): Result {
  const stream = streamOf(connection);
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

function streamOf(client: PoolClient): Writable {
  return (client as PoolClient & { connection: { stream: Writable } }).connection.stream;
}

import { Client } from 'pg';
import type { QueryResultRow } from 'pg';
import { OUTBOX_CHANNEL } from './outbox-signal.js';

// Any number: all that matters is that the relays of one database use the same.
const RELAY_LOCK = 7_190_715;

/**
 * A connection of its own that holds the right to relay: a lock that Postgres gives up together with the connection,
 * however that ends.
 */
export class LeaderSession {
  private lost: Error | undefined;

  private constructor(private readonly client: Client) {
    client.on('error', (error) => (this.lost = error));
    client.on('end', () => (this.lost ??= new Error('the connection has ended')));
  }

  /** Connects, without asking for the right yet. `onNotified` is called when another process recorded events. */
  static async open(
    url: string,
    applicationName: string,
    onNotified: () => void,
  ): Promise<LeaderSession> {
    const client = new Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: 3_000,
      query_timeout: 15_000,
      keepAlive: true,
    });
    const session = new LeaderSession(client);
    client.on('notification', onNotified);
    try {
      await client.connect();
      // A row that is deleted but not yet on disk when the machine stops is sent once more: cheaper than to wait for
      // the disk each time. The outbox is read by its index, however small it seems: what was deleted from it is in the
      // way of every other plan. The keepalive frees the lock of a machine that vanished.
      await client.query(`
        set synchronous_commit = off;
        set enable_seqscan = off; set enable_sort = off;
        set statement_timeout = '10s';
        set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3;
        listen ${OUTBOX_CHANNEL}`);
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  /** Asks for the right to relay. */
  async tryLead(): Promise<boolean> {
    const rows = await this.query<{ leads: boolean }>(
      'try-lead',
      'select pg_try_advisory_lock($1) as leads',
      [RELAY_LOCK],
    );
    return rows[0]?.leads === true;
  }

  /** Runs a statement, prepared under `name`. Throws when the connection, and with it the right, is lost. */
  async query<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    if (this.lost !== undefined) throw this.lost;
    const result = await this.client.query<Row>({ name, text, values });
    return result.rows;
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

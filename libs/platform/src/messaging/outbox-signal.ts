import type { Database } from '../persistence/database.js';

/** The Postgres channel on which replicas tell the one that relays about new rows. */
export const OUTBOX_CHANNEL = 'outbox';

/** Notifies the leading replica. */
export const NOTIFY_LEADER = `select pg_notify('${OUTBOX_CHANNEL}', '')`;

/** Passes a signal on; `undefined` when there is no way to right now. */
export type SignalRoute = () => Promise<unknown> | undefined;

/**
 * Tells the relay that events were committed: directly when it leads in this process, else through Postgres.
 *
 * The notification is a statement of its own after the commit: inside the writing transaction it would make all
 * commits of the database wait for one another. A burst is one notification, and one that is lost costs no event,
 * only time: the relay looks every second anyway.
 */
export class OutboxSignal {
  private route: SignalRoute = () => undefined;
  private sending = false;
  private pending = false;

  constructor(private readonly database: Pick<Database, 'query'>) {}

  /** Prefers a route to the relay over the pool of connections, where a signal would queue behind writers. */
  connect(route: SignalRoute): void {
    this.route = route;
  }

  /** Events were committed; returns at once and never throws. */
  raise(): void {
    this.pending = true;
    if (!this.sending) void this.send();
  }

  private async send(): Promise<void> {
    this.sending = true;
    while (this.pending) {
      this.pending = false;
      try {
        await (this.route() ?? this.database.query(NOTIFY_LEADER));
      } catch {
        // Whoever leads looks by itself within a second.
      }
    }
    this.sending = false;
  }
}

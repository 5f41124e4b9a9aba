import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Database } from '../persistence/database.js';

/** Rows counted at most: beyond, the gauge says this many, and a scrape stays cheap however much waits. */
const COUNTED_ROWS = 100_000;

const WAITING = `
  select
    (select count(*) from (select from outbox limit ${COUNTED_ROWS}) as bounded)::int as pending,
    coalesce((select extract(epoch from clock_timestamp() - created_at) from outbox order by id limit 1), 0)::float
      as oldest`;

/** Counts what waits in the outbox and what left it; one per registry. */
export class RelayMetrics {
  readonly relayed: Counter<'topic'>;
  readonly refused: Counter<'topic'>;
  readonly delay: Histogram;
  readonly leader: Gauge;

  constructor(registry: Registry, database: Pick<Database, 'query'>) {
    const registers = [registry];
    const oldest = new Gauge({
      name: 'shouwen_outbox_oldest_seconds',
      help: 'Age of the oldest event that waits in the outbox; 0 when none does.',
      registers,
    });
    new Gauge({
      name: 'shouwen_outbox_pending',
      help: `Events that wait in the outbox; counted up to ${COUNTED_ROWS}.`,
      registers,
      // Every replica answers for the whole database, also while none of them relays.
      async collect() {
        const rows = await database
          .query<{ pending: number; oldest: number }>(WAITING)
          .catch(() => []);
        if (rows[0] === undefined) return;
        this.set(rows[0].pending);
        oldest.set(rows[0].oldest);
      },
    });
    this.relayed = new Counter({
      name: 'shouwen_outbox_relayed_total',
      help: 'Events that the broker acknowledged.',
      labelNames: ['topic'],
      registers,
    });
    this.refused = new Counter({
      name: 'shouwen_outbox_refused_total',
      help: 'Times that the broker refused an event for good; it stays in the outbox.',
      labelNames: ['topic'],
      registers,
    });
    this.delay = new Histogram({
      name: 'shouwen_outbox_relay_delay_seconds',
      help: 'Time from the start of the transaction that recorded an event until the broker acknowledged it.',
      buckets: [0.002, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 120],
      registers,
    });
    this.leader = new Gauge({
      name: 'shouwen_outbox_relay_leader',
      help: '1 in the process that relays the outbox of its database.',
      registers,
    });
  }
}

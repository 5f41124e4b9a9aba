import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Database } from '../persistence/database.js';

const OVERDUE = `
  select (
    (select count(*) from timer where attempts > 0 and due_at < now()) +
    (select count(*) from timer where attempts = 0 and attempt_at < now() - interval '10 seconds')
  )::int as overdue`;

/** Counts what the timers of a process do; one per registry. */
export class TimerMetrics {
  readonly fired: Counter<'kind'>;
  readonly failures: Counter<'kind'>;
  readonly lateness: Histogram<'kind'>;

  constructor(registry: Registry, database: Pick<Database, 'query'>) {
    const registers = [registry];
    this.fired = new Counter({
      name: 'shouwen_timers_fired_total',
      help: 'Timers whose effect was committed.',
      labelNames: ['kind'],
      registers,
    });
    this.failures = new Counter({
      name: 'shouwen_timer_failures_total',
      help: 'Attempts to fire a timer that failed; it is tried again later.',
      labelNames: ['kind'],
      registers,
    });
    this.lateness = new Histogram({
      name: 'shouwen_timer_lateness_seconds',
      help: 'Time from when a timer was due until its effect was committed.',
      labelNames: ['kind'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 30, 300, 3_600],
      registers,
    });
    new Gauge({
      name: 'shouwen_timers_overdue',
      help: 'Timers of the database that are past due: more than 10 s, or at all when an attempt has failed.',
      registers,
      async collect() {
        const rows = await database.query<{ overdue: number }>(OVERDUE).catch(() => []);
        if (rows[0] !== undefined) this.set(rows[0].overdue);
      },
    });
  }
}

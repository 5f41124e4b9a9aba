import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Counter, Gauge, Registry } from 'prom-client';
import type { SupervisionChange } from './supervision.rules.js';

const COUNT_EVERY_MS = 5_000;

const COUNT_OVERDUE = `
  select count(*)::integer as orders from supervision_order
  where status in ('open', 'acknowledged') and due_at <= now()`;

/** Supervision orders, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class SupervisionMetrics {
  private readonly orders: Counter<'outcome'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    this.orders = new Counter({
      name: 'shouwen_ticketing_supervision_orders_total',
      help: 'Supervision orders that were opened, became overdue, or were closed with a verdict',
      labelNames: ['outcome'],
      registers,
    });
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_ticketing_supervision_orders_overdue',
      help: 'Supervision orders past their deadline without an answer, counted in the database',
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database.query<{ orders: number }>(COUNT_OVERDUE).catch(() => undefined);
        if (rows?.[0] !== undefined) this.set(rows[0].orders);
      },
    });
  }

  /** Counts a change that was committed. */
  count({ order, happening }: SupervisionChange): void {
    if (happening === 'opened' || happening === 'overdue') this.orders.inc({ outcome: happening });
    if (happening === 'closed') this.orders.inc({ outcome: order.verdict ?? 'unknown' });
  }
}

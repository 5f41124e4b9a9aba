import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DemandChange } from './demand-change.js';
import { openStatuses } from './demand-status.js';

const COUNT_EVERY_MS = 5_000;
const DAY_S = 24 * 3_600;

const COUNT_OPEN = `
  select status, count(*)::integer as demands from demand
  where status = any($1::text[]) group by status`;

const COUNT_UNTOLD = `
  select count(*)::integer as customers from demand_telling where state = 'pending'`;

/** Demands, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class DemandMetrics {
  private readonly changes: Counter<'happening'>;
  private readonly ages: Histogram<'until'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    this.changes = new Counter({
      name: 'shouwen_crm_demand_changes_total',
      help: 'What happened to demands',
      labelNames: ['happening'],
      registers,
    });
    this.ages = new Histogram({
      name: 'shouwen_crm_demand_age_seconds',
      help: 'Age of demands when they were decided, and when they were delivered',
      labelNames: ['until'],
      buckets: [1, 3, 7, 14, 30, 60, 90, 180, 365].map((days) => days * DAY_S),
      registers,
    });
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_crm_demands_open',
      help: 'Demands that are not over, counted in the database: the same in every replica',
      labelNames: ['status'],
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database
          .query<{ status: string; demands: number }>(COUNT_OPEN, [openStatuses])
          .catch(() => undefined);
        if (rows === undefined) return;
        for (const status of openStatuses) {
          const found = rows.find((row) => row.status === status);
          this.set({ status }, found?.demands ?? 0);
        }
      },
    });
    let untoldAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_crm_demand_customers_untold',
      help: 'Customers who have to be told what became of a demand, counted in the database',
      registers,
      async collect() {
        if (performance.now() - untoldAt < COUNT_EVERY_MS) return;
        untoldAt = performance.now();
        const rows = await database
          .query<{ customers: number }>(COUNT_UNTOLD)
          .catch(() => undefined);
        if (rows?.[0] !== undefined) this.set(rows[0].customers);
      },
    });
  }

  /** Counts a change that was committed. */
  count({ demand, happening }: DemandChange): void {
    this.changes.inc({ happening });
    const age = (demand.updatedAt.getTime() - demand.raisedAt.getTime()) / 1000;
    if (happening === 'delivered') this.ages.observe({ until: 'delivery' }, age);
    if (happening === 'accepted' || happening === 'declined') {
      this.ages.observe({ until: 'decision' }, age);
    }
  }
}

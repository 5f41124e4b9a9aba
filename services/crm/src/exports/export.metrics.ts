import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Registry } from 'prom-client';
import { Database } from '@shouwen/platform';

const WAITING = `
  select count(*)::integer as waiting from customer_export where status = 'requested'`;

/** What happens to an export. */
export type ExportHappening =
  'requested' | 'refused' | 'approved' | 'ready' | 'failed' | 'expired' | 'downloaded';

/** Exports of customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class ExportMetrics {
  readonly exports: Counter<'happening'>;

  constructor(registry: Registry, database: Database) {
    this.exports = new Counter({
      name: 'shouwen_crm_exports_total',
      help: 'What happened to exports of customers',
      labelNames: ['happening'],
      registers: [registry],
    });
    new Gauge({
      name: 'shouwen_crm_exports_waiting',
      help: 'Exports of customers that nobody has decided on',
      registers: [registry],
      async collect() {
        const [row] = await database.query<{ waiting: number }>(WAITING);
        this.set(row?.waiting ?? 0);
      },
    });
  }

  /** Counts what happened to an export once it is committed. */
  happened(happening: ExportHappening): void {
    this.exports.inc({ happening });
  }
}

import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Registry } from 'prom-client';
import { Database } from '@shouwen/platform';

const OVERDUE = `
  select count(*)::integer as overdue from privacy_request
  where kind = 'erasure' and state = 'approved' and due_at < now()`;

/** Confidentiality, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class PrivacyMetrics {
  readonly removed: Counter<'what'>;
  readonly disclosures: Counter<'purpose'>;

  constructor(registry: Registry, database: Database) {
    this.removed = new Counter({
      name: 'shouwen_crm_retention_removed_total',
      help: 'Rows removed because the time for which they are kept is over',
      labelNames: ['what'],
      registers: [registry],
    });
    this.disclosures = new Counter({
      name: 'shouwen_crm_disclosures_total',
      help: 'Readings of personal data in clear',
      labelNames: ['purpose'],
      registers: [registry],
    });
    new Gauge({
      name: 'shouwen_crm_erasures_overdue',
      help: 'Erasures that not every service has confirmed in time',
      registers: [registry],
      async collect() {
        const [row] = await database.query<{ overdue: number }>(OVERDUE);
        this.set(row?.overdue ?? 0);
      },
    });
  }
}

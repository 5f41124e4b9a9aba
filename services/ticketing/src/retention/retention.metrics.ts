import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';

/** Counts what is removed because its time is over; declared in docs/telemetry.md. */
@Injectable()
export class RetentionMetrics {
  readonly removed: Counter<'what'>;

  constructor(registry: Registry) {
    this.removed = new Counter({
      name: 'shouwen_ticketing_retention_removed_total',
      help: 'Rows removed because the time for which they are kept is over',
      labelNames: ['what'],
      registers: [registry],
    });
  }
}

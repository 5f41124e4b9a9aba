import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { OrderEventKind } from './order.entity.js';

/** Orders that partners tell of, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class OrderMetrics {
  private readonly events: Counter<'kind'>;

  constructor(registry: Registry) {
    this.events = new Counter({
      name: 'shouwen_crm_order_events_total',
      help: 'What partners told of orders and was new',
      labelNames: ['kind'] as const,
      registers: [registry],
    });
  }

  /** Counts an event that was committed. */
  count(kind: OrderEventKind): void {
    this.events.inc({ kind });
  }
}

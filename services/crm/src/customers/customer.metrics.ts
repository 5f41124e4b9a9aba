import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { CustomerKind } from './customer.entity.js';

/** The archive of customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class CustomerMetrics {
  private readonly created: Counter<'kind'>;
  private readonly changed: Counter<'kind'>;

  constructor(registry: Registry) {
    const counter = (name: string, help: string) =>
      new Counter({ name, help, labelNames: ['kind'] as const, registers: [registry] });
    this.created = counter('shouwen_crm_customers_created_total', 'Records of customers created');
    this.changed = counter('shouwen_crm_customers_changed_total', 'Changes of records');
  }

  /** Counts a change that was committed. */
  count({ kind, version }: { kind: CustomerKind; version: number }): void {
    (version === 1 ? this.created : this.changed).inc({ kind });
  }
}

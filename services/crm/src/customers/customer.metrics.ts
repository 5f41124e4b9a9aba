import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Counter, Registry } from 'prom-client';
import { CustomerObservers } from './customer-observers.js';
import type { CustomerObserver } from './customer-observers.js';
import type { CustomerChange } from './customer.rules.js';

/** The archive of customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class CustomerMetrics implements CustomerObserver, OnModuleInit {
  private readonly created: Counter<'kind'>;
  private readonly changed: Counter<'kind'>;

  constructor(
    registry: Registry,
    private readonly observers: CustomerObservers,
  ) {
    const counter = (name: string, help: string) =>
      new Counter({ name, help, labelNames: ['kind'] as const, registers: [registry] });
    this.created = counter('shouwen_crm_customers_created_total', 'Records of customers created');
    this.changed = counter('shouwen_crm_customers_changed_total', 'Changes of records');
  }

  onModuleInit(): void {
    this.observers.add(this);
  }

  async customerChanged(
    tx: Transaction,
    _context: RequestContext,
    { customer: { kind, version } }: CustomerChange,
  ): Promise<void> {
    tx.afterCommit(() => (version === 1 ? this.created : this.changed).inc({ kind }));
  }
}

import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CustomerObservers } from '../customers/customer-observers.js';
import type { CustomerObserver } from '../customers/customer-observers.js';
import type { CustomerChange } from '../customers/customer.rules.js';
import { DemandCustomersService } from './demand-customers.service.js';

/** Counts customers anew whose records were merged, or taken apart: whoever wants a demand counts once. */
@Injectable()
export class DemandMergesObserver implements CustomerObserver, OnModuleInit {
  constructor(
    private readonly observers: CustomerObservers,
    private readonly customers: DemandCustomersService,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async customerChanged(
    tx: Transaction,
    context: RequestContext,
    { customer, differences }: CustomerChange,
  ): Promise<void> {
    if (!differences.some(({ field }) => field === 'merged_into')) return;
    await this.customers.recountIn(tx, context, customer.id);
  }
}

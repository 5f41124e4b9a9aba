import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CustomerObservers } from '../customers/customer-observers.js';
import type { CustomerObserver } from '../customers/customer-observers.js';
import type { CustomerChange } from '../customers/customer.rules.js';
import { privacyErrors } from './privacy.errors.js';
import { pseudonymIdOf } from './privacy-request.rules.js';

/** Keeps anything from being written about a customer who was erased. Throws `privacy.customer_erased`. */
@Injectable()
export class ErasedCustomersObserver implements CustomerObserver, OnModuleInit {
  constructor(private readonly observers: CustomerObservers) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async customerChanged(
    _tx: Transaction,
    _context: RequestContext,
    { customer, differences }: CustomerChange,
  ): Promise<void> {
    const pseudonymId = pseudonymIdOf(customer.id);
    const identities = differences.find(({ field }) => field === 'identities');
    const was = identities === undefined ? customer.identities.join() : (identities.from ?? '');
    if (was.includes(pseudonymId)) throw privacyErrors.customer_erased();
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { CustomerChange } from './customer.rules.js';

/** What else has to be true once a record has changed: what it is found by, tiers, care. */
export interface CustomerObserver {
  /** Acts in the transaction of the change; what it throws undoes the change. */
  customerChanged(tx: Transaction, context: RequestContext, change: CustomerChange): Promise<void>;
}

/**
 * Tells other features about each change of a record, in the transaction of the change. A feature adds itself when its
 * module starts; customers know none of them.
 */
@Injectable()
export class CustomerObservers {
  private readonly observers: CustomerObserver[] = [];

  /** Adds an observer; they are told in the order in which they were added. */
  add(observer: CustomerObserver): void {
    this.observers.push(observer);
  }

  async tell(tx: Transaction, context: RequestContext, change: CustomerChange): Promise<void> {
    for (const observer of this.observers) await observer.customerChanged(tx, context, change);
  }
}

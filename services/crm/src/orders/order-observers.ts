import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { OrderEntity } from './order.entity.js';

/** An order after a change, and whose it is: the record that goes on in the place of the one it was reported for. */
export interface OrderChange {
  order: OrderEntity;
  ownerId: string;
}

/** What else has to be true once an order has changed: tiers, for one. */
export interface OrderObserver {
  /** Acts in the transaction of the change; what it throws undoes the change. */
  orderChanged(tx: Transaction, context: RequestContext, change: OrderChange): Promise<void>;
}

/**
 * Tells other features about each change of an order, in the transaction of the change. A feature adds itself when its
 * module starts; orders know none of them.
 */
@Injectable()
export class OrderObservers {
  private readonly observers: OrderObserver[] = [];

  /** Adds an observer; they are told in the order in which they were added. */
  add(observer: OrderObserver): void {
    this.observers.push(observer);
  }

  async tell(tx: Transaction, context: RequestContext, change: OrderChange): Promise<void> {
    for (const observer of this.observers) await observer.orderChanged(tx, context, change);
  }
}

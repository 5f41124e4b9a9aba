import { Injectable } from '@nestjs/common';
import { Timers } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { OrderChange, OrderObserver } from '../orders/order-observers.js';
import { ChurnSettling } from './churn-settling.js';
import { LOYALTY_ORDER_TIMER } from './loyalty-timer-kinds.js';

/**
 * A timer that waits keeps its time, so that no run of orders puts it off, but is set anew all the same: a replica that has it
 * in hand, and has not seen this order, then begins again.
 */
const DUE = `
  select coalesce(
    (select due_at from timer where kind = $2 and subject = $3),
    now() + (rules ->> 'orderDelaySeconds')::integer * interval '1 second')
  from (select rules from loyalty_policy order by version desc limit 1) as policy
  where rules ? 'orderDelaySeconds'`;

/** Computes the risk of a customer soon after an order: once, for all orders that come meanwhile (R10). */
@Injectable()
export class LoyaltyOrders implements OrderObserver {
  constructor(
    private readonly timers: Timers,
    private readonly settling: ChurnSettling,
  ) {}

  orderChanged(tx: Transaction, _context: RequestContext, { ownerId }: OrderChange): Promise<void> {
    const timer = { kind: LOYALTY_ORDER_TIMER, subject: ownerId };
    this.timers.setWhen(tx, timer, { sql: DUE, parameters: [] });
    return Promise.resolve();
  }

  /** Computes the risk of the customer that a timer is about. */
  async settle(tx: Transaction, { subject }: DueTimer): Promise<TimerOutcome> {
    await this.settling.settleIn(tx, [subject]);
    return { kind: 'done' };
  }
}

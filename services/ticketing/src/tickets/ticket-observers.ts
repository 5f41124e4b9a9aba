import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { TicketChange } from './ticket.rules.js';

/** What else has to be true once a ticket has changed: clocks, ledgers, queues. */
export interface TicketObserver {
  /** Acts in the transaction of the change; what it throws undoes the change. */
  ticketChanged(
    tx: Transaction,
    context: RequestContext,
    change: TicketChange,
  ): Promise<void> | void;
}

/**
 * Tells other features about each change of a ticket, in the transaction of the change. A feature adds itself when its
 * module starts; tickets know none of them.
 */
@Injectable()
export class TicketObservers {
  private readonly observers: TicketObserver[] = [];

  /** Adds an observer; they are told in the order in which they were added. */
  add(observer: TicketObserver): void {
    this.observers.push(observer);
  }

  async tell(tx: Transaction, context: RequestContext, change: TicketChange): Promise<void> {
    for (const observer of this.observers) await observer.ticketChanged(tx, context, change);
  }
}

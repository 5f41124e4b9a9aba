import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { Notifications } from './notifications.js';
import { tellingsOf } from './ticket-notifications.rules.js';

/** Tells whom a change of a ticket concerns, in the transaction of the change. */
@Injectable()
export class TicketNotificationsObserver implements TicketObserver, OnModuleInit {
  constructor(
    private readonly observers: TicketObservers,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    { caller }: RequestContext,
    change: TicketChange,
  ): Promise<void> {
    for (const telling of tellingsOf(change, actorOf(caller).id)) {
      await this.notifications.notify(tx, telling);
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Notifications } from '../notifications/notifications.js';
import { PageObservers } from './page-observers.js';
import type { PageObserver } from './page-observers.js';
import type { PageChange } from './page.rules.js';

/** Tells those whom a step pages, by the ways they chose, in the transaction that fires it. */
@Injectable()
export class PageNotificationsObserver implements PageObserver, OnModuleInit {
  constructor(
    private readonly observers: PageObservers,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async pageChanged(
    tx: Transaction,
    _context: RequestContext,
    { run, happening }: PageChange,
  ): Promise<void> {
    if (happening.kind !== 'step_fired') return;
    const ticket = { id: run.ticketId, number: run.ticketNumber };
    for (const recipientId of happening.pagedIds) {
      await this.notifications.notify(tx, { recipientId, kind: 'paged', ticket });
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { loadDictionary } from '@shouwen/text';
import { SearchStore } from './search.store.js';

/** Lets every change of a ticket be found from the moment it is committed. */
@Injectable()
export class SearchObserver implements TicketObserver, OnModuleInit {
  constructor(
    private readonly observers: TicketObservers,
    private readonly store: SearchStore,
  ) {}

  onModuleInit(): void {
    loadDictionary();
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    _context: RequestContext,
    { ticket, happening, body, internal }: TicketChange,
  ): Promise<void> {
    if (happening.kind === 'split') await this.store.derive(tx, [ticket.id, happening.newTicketId]);
    else if (happening.kind === 'opened') this.store.add(tx, ticket, body);
    else this.store.change(tx, ticket, { body, internal });
  }
}

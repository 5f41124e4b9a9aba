import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { TransferConsequences } from './transfer-consequences.js';
import { endTransfer } from './transfer.rules.js';
import { TransferStore } from './transfer.store.js';

const overtaking: readonly TicketChange['happening']['kind'][] = [
  'handed_back',
  'assigned',
  'resolved',
  'merged',
];

/** Ends the open offer of a ticket that got another owner, none, a resolution or a merge meanwhile. */
@Injectable()
export class TransfersObserver implements TicketObserver, OnModuleInit {
  constructor(
    private readonly observers: TicketObservers,
    private readonly store: TransferStore,
    private readonly consequences: TransferConsequences,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    context: RequestContext,
    { ticket, happening }: TicketChange,
  ): Promise<void> {
    if (!overtaking.includes(happening.kind)) return;
    const transfer = await this.store.openOf(tx, ticket.id);
    if (transfer === undefined) return;
    const by = actorOf(context.caller);
    const ended = endTransfer(transfer, 'withdrawn', by, this.clock.now());
    await this.consequences.overtaken(tx, context, ticket, ended);
  }
}

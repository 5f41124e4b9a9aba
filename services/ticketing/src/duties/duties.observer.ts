import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, Timers, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { DutyLedger } from './duty-ledger.js';
import { dutiesAfter } from './duty.rules.js';

/** Timer of a ticket that nobody owns. */
export const UNOWNED = 'duty.unowned';

const UNOWNED_TOO_LONG = `
  select $4::timestamptz + unowned_limit_seconds * interval '1 second' from duty_policy`;

/** Writes the ledger with each change of a ticket, and watches those that nobody owns. */
@Injectable()
export class DutiesObserver implements TicketObserver, OnModuleInit {
  constructor(
    private readonly observers: TicketObservers,
    private readonly ledger: DutyLedger,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    context: RequestContext,
    change: TicketChange,
  ): Promise<void> {
    this.watch(tx, context, change);
    const orders = dutiesAfter(change, actorOf(context.caller));
    await this.ledger.follow(tx, context, change.ticket, orders);
  }

  private watch(
    tx: Transaction,
    { caller }: RequestContext,
    { ticket, happening }: TicketChange,
  ): void {
    switch (happening.kind) {
      case 'opened':
      case 'handed_back':
      case 'unmerged': {
        if (ticket.status !== 'new') return;
        const due = { sql: UNOWNED_TOO_LONG, parameters: [this.clock.now()] };
        this.timers.setWhen(tx, { kind: UNOWNED, subject: ticket.id }, due);
        return;
      }
      case 'claimed':
      case 'assigned':
      case 'resolved':
      case 'merged':
        // A timer that its own handler cancels would count as cancelled by somebody else, and be undone for ever.
        if (caller.id === `timer.${UNOWNED}`) return;
        this.timers.cancel(tx, UNOWNED, ticket.id);
        return;
      case 'reopened':
      case 'replied':
      case 'note_added':
      case 'grade_changed':
      case 'transfer_offered':
      case 'transfer_refused':
      case 'transfer_withdrawn':
      case 'transfer_expired':
      case 'flagged':
      case 'paused':
      case 'resumed':
      case 'merge_received':
      case 'merge_undone':
      case 'split':
      case 'linked':
      case 'unlinked':
      case 'snoozed':
      case 'woken':
      case 'call_linked':
      case 'deadline_moved':
      case 'queued':
        // Waiting in the queue of a team is still waiting for an owner: that limit goes on.
        return;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Timers } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { DutyLedger } from '../duties/duty-ledger.js';
import type { DutyCause, DutyOrder } from '../duties/duty.rules.js';
import { opens, takenOver } from '../duties/duty.rules.js';
import { Notifications } from '../notifications/notifications.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { assignTicket } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { Transfer } from './transfer.entity.js';
import { recordTransferEvent } from './transfer.events.js';
import { TransferMetrics } from './transfer.metrics.js';
import { noted } from './transfer.rules.js';
import { TransferStore } from './transfer.store.js';

/** Timer of an offer that nobody has answered. */
export const OFFER_EXPIRY = 'transfer.expire';

/** What a transfer does to its ticket, to the duties on it and to its timer; in the transaction of the decision. */
@Injectable()
export class TransferConsequences {
  constructor(
    private readonly tickets: TicketsService,
    private readonly store: TransferStore,
    private readonly ledger: DutyLedger,
    private readonly timers: Timers,
    private readonly metrics: TransferMetrics,
    private readonly notifications: Notifications,
  ) {}

  /** Of an offer that was made: its owner has to see it through, and it ends by itself. */
  async offered(tx: Transaction, context: RequestContext, transfer: Transfer): Promise<void> {
    const { id, expiresAt, sender } = transfer;
    await this.store.insert(tx, transfer);
    recordTransferEvent(tx, transfer);
    const ticket = await this.note(tx, context, transfer, transfer.reason);
    await this.ledger.follow(tx, context, ticket, [...opens('transfer', sender, 'offered')]);
    await this.tell(tx, context, ticket, transfer);
    this.timers.set(tx, { kind: OFFER_EXPIRY, subject: id, dueAt: expiresAt });
    tx.afterCommit(() => this.metrics.count('offered'));
  }

  /** Of an offer that was accepted: the receiver owns the ticket and answers, and the sender does no longer. */
  async accepted(
    tx: Transaction,
    context: RequestContext,
    transfer: Transfer,
  ): Promise<TicketEntity> {
    const { ticketId, receiver, receiverTeamId, reason } = transfer;
    if (receiver === null) throw new Error('an accepted transfer has no receiver');
    await this.close(tx, transfer);
    const assignment = { owner: receiver, teamId: receiverTeamId, reason };
    const target = { ticketId, expectedVersion: 0 };
    let previousOwnerId = '';
    const ticket = await this.tickets.changeIn(tx, context, target, (before, now) => {
      previousOwnerId = before.owner?.id ?? '';
      return assignTicket(before, assignment, now);
    });
    await this.ledger.follow(tx, context, ticket, [
      releaseOf(transfer, 'accepted'),
      ...takenOver(ticket, 'accepted'),
    ]);
    // Who owned it until now is told of that by the assignment already.
    if (transfer.sender.id !== previousOwnerId) await this.tell(tx, context, ticket, transfer);
    return ticket;
  }

  /** Of an offer that ended without a new owner; `words` go on the timeline of the ticket, which goes on as it was. */
  async ended(
    tx: Transaction,
    context: RequestContext,
    transfer: Transfer,
    words: string,
  ): Promise<TicketEntity> {
    await this.close(tx, transfer);
    const ticket = await this.note(tx, context, transfer, words);
    await this.release(tx, context, ticket, transfer);
    await this.tell(tx, context, ticket, transfer);
    return ticket;
  }

  /** Of an offer that the ticket's own fate has overtaken, which its timeline tells already. */
  async overtaken(
    tx: Transaction,
    context: RequestContext,
    ticket: TicketEntity,
    transfer: Transfer,
  ): Promise<void> {
    await this.close(tx, transfer);
    await this.release(tx, context, ticket, transfer);
  }

  private async close(tx: Transaction, transfer: Transfer): Promise<void> {
    await this.store.close(tx, transfer);
    // The timer of one that expired is firing right now, and ends by itself.
    if (transfer.status !== 'expired') this.timers.cancel(tx, OFFER_EXPIRY, transfer.id);
    recordTransferEvent(tx, transfer);
    tx.afterCommit(() => this.metrics.count(transfer.status));
  }

  /** Tells the receiver of an offer, and the sender how it ended. */
  private async tell(
    tx: Transaction,
    { caller }: RequestContext,
    { id, number }: TicketEntity,
    { status, sender, toPerson, closedAt, offeredAt }: Transfer,
  ): Promise<void> {
    const isOffer = status === 'offered';
    const recipientId = isOffer ? (toPerson?.id ?? '') : sender.id;
    if (recipientId === caller.id) return;
    await this.notifications.notify(tx, {
      recipientId,
      kind: isOffer ? 'transfer_offered' : 'transfer_answered',
      ticket: { id, number },
      at: closedAt ?? offeredAt,
    });
  }

  private release(
    tx: Transaction,
    context: RequestContext,
    ticket: TicketEntity,
    transfer: Transfer,
  ): Promise<void> {
    return this.ledger.follow(tx, context, ticket, [releaseOf(transfer, causeOf(transfer))]);
  }

  private note(tx: Transaction, context: RequestContext, transfer: Transfer, words: string) {
    const target = { ticketId: transfer.ticketId, expectedVersion: 0 };
    return this.tickets.changeIn(tx, context, target, (ticket, now) =>
      noted(ticket, transfer, words, now),
    );
  }
}

function releaseOf(transfer: Transfer, cause: DutyCause): DutyOrder {
  return { act: 'release', kinds: ['transfer'], cause, of: transfer.sender.id };
}

function causeOf({ status }: Transfer): DutyCause {
  if (status === 'offered') throw new Error('the transfer is still offered');
  return status;
}

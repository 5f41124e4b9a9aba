import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { receiverIn } from '../staff/staff-lookup.js';
import { nameOf } from '../tickets/ticket-access.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { TicketTarget } from '../tickets/tickets.service.js';
import { offeredToIn, unknownReceiver } from './offered-to.js';
import type { OfferedToRequest } from './offered-to.js';
import { TransferConsequences } from './transfer-consequences.js';
import type { Transfer } from './transfer.entity.js';
import { transferErrors } from './transfer.errors.js';
import {
  acceptTransfer,
  offerTransfer,
  receiverNameOf,
  refuseTransfer,
  withdrawTransfer,
} from './transfer.rules.js';
import { TransferWatch } from './transfer-watch.js';
import { TransferStore } from './transfer.store.js';

/** Which transfer an operation is about, and which version of it the caller has seen; 0 means any. */
export interface TransferTarget {
  transferId: string;
  expectedVersion: number;
}

/** The use cases of transfers: an owner offers a ticket, and owns it until the receiver accepts (T4). */
@Injectable()
export class TransfersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly store: TransferStore,
    private readonly consequences: TransferConsequences,
    private readonly watch: TransferWatch,
    private readonly clock: Clock,
  ) {}

  /** Offers a ticket to a person or to a team. */
  offer(
    context: RequestContext,
    target: TicketTarget,
    offer: { to: OfferedToRequest; reason: string },
    call: IdempotentCall,
  ): Promise<Transfer> {
    const { caller } = context;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const ticket = await this.tickets.lockIn(tx, context, target);
        const { offerLimitSeconds: limitSeconds } = await this.watch.limitsIn(tx);
        const to = await offeredToIn(tx, offer.to);
        const id = this.store.nextId();
        const wanted = { id, to, reason: offer.reason, limitSeconds };
        const transfer = offerTransfer(ticket, wanted, caller, this.clock.now());
        const other = await this.store.openOf(tx, ticket.id);
        if (other !== undefined) {
          throw transferErrors.transfer_already_offered({
            number: ticket.number,
            receiver: receiverNameOf(other),
          });
        }
        await this.consequences.offered(tx, context, transfer);
        return transfer;
      },
      call,
    );
  }

  /** Takes an offered ticket, for oneself or, as a leader, for the receiver; of two who try at once, one gets it. */
  accept(
    context: RequestContext,
    target: TransferTarget,
    { receiverId, reason }: { receiverId: string; reason: string },
    call: IdempotentCall,
  ): Promise<Transfer> {
    const { caller } = context;
    return this.close(context, target, call, async (tx, { transfer, now }) => {
      const receiver = await receiverIn(tx, receiverId || caller.id);
      if (receiver === undefined) throw unknownReceiver('receiverId');
      const accepted = acceptTransfer(transfer, receiver, { caller, reason }, now);
      await this.consequences.accepted(tx, context, accepted);
      await this.watch.moved(tx, context, accepted);
      return accepted;
    });
  }

  /** Refuses an offered ticket; its owner goes on owning it. */
  refuse(
    context: RequestContext,
    target: TransferTarget,
    words: { reason: string; rule: string },
    call: IdempotentCall,
  ): Promise<Transfer> {
    const { caller } = context;
    return this.close(context, target, call, async (tx, { transfer, now }) => {
      const teamId = (await receiverIn(tx, caller.id))?.teamId ?? null;
      const refused = refuseTransfer(transfer, { caller, teamId }, words, now);
      await this.consequences.ended(tx, context, refused, words.reason);
      await this.watch.refused(tx, context, refused, teamId);
      return refused;
    });
  }

  /** Takes an offer back. */
  withdraw(
    context: RequestContext,
    target: TransferTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<Transfer> {
    const { caller } = context;
    return this.close(context, target, call, async (tx, { transfer, ticket, now }) => {
      const withdrawn = withdrawTransfer(transfer, ticket, { caller, reason }, now);
      await this.consequences.ended(tx, context, withdrawn, reason);
      return withdrawn;
    });
  }

  // The ticket is locked before the transfer, here as everywhere, so that no two wait for each other.
  private close(
    context: RequestContext,
    { transferId, expectedVersion }: TransferTarget,
    call: IdempotentCall,
    decide: (
      tx: Transaction,
      before: { transfer: Transfer; ticket: TicketEntity; now: Date },
    ) => Promise<Transfer>,
  ): Promise<Transfer> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const ticketId = await this.store.ticketOf(tx, transferId);
        if (ticketId === undefined) throw transferErrors.transfer_not_found();
        const ticket = await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
        const transfer = await this.store.lock(tx, transferId);
        if (transfer === undefined) throw transferErrors.transfer_not_found();
        if (expectedVersion !== 0 && expectedVersion !== transfer.version) {
          throw platformErrors.version_conflict({
            current: String(transfer.version),
            changedBy: nameOf(transfer.closedBy ?? transfer.offeredBy),
            changedAt: (transfer.closedAt ?? transfer.offeredAt).toISOString(),
            change: `transfer.${transfer.status}`,
          });
        }
        return decide(tx, { transfer, ticket, now: this.clock.now() });
      },
      call,
    );
  }
}

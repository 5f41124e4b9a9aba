import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, TimerWorker, actorOf } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { receiverIn } from '../staff/staff-lookup.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { OFFER_EXPIRY, TransferConsequences } from './transfer-consequences.js';
import { TransferWatch } from './transfer-watch.js';
import { endTransfer, expiryReason } from './transfer.rules.js';
import { TransferStore } from './transfer.store.js';

/** Ends offers that nobody has answered within their limit (T4). */
@Injectable()
export class OfferExpiryTimer implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly tickets: TicketsService,
    private readonly store: TransferStore,
    private readonly consequences: TransferConsequences,
    private readonly watch: TransferWatch,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.handle(OFFER_EXPIRY, async (tx, timer, context) => {
      await this.fire(tx, timer, context);
      return { kind: 'done' } satisfies TimerOutcome;
    });
  }

  private async fire(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<void> {
    const ticketId = await this.store.ticketOf(tx, subject);
    if (ticketId === undefined) return;
    await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    const transfer = await this.store.lock(tx, subject);
    if (transfer?.status !== 'offered') return;
    const expired = endTransfer(transfer, 'expired', actorOf(context.caller), this.clock.now());
    await this.consequences.ended(tx, context, expired, expiryReason);
    const personId = transfer.toPerson?.id;
    const receiver = personId === undefined ? undefined : await receiverIn(tx, personId);
    await this.watch.expired(tx, context, expired, receiver?.teamId ?? null);
  }
}

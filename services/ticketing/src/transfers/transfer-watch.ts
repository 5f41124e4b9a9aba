import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { BackstopService } from '../duties/backstop.service.js';
import { BreachLedger } from '../duties/breach-ledger.js';
import { DutyPoliciesService } from '../duties/duty-policies.service.js';
import type { DutyLimits } from '../duties/duty-policy.rules.js';
import { TicketFlagsService } from '../duties/ticket-flags.service.js';
import type { Transfer } from './transfer.entity.js';
import { bounceReasons, bouncesIn } from './transfer.rules.js';
import { TransferStore } from './transfer.store.js';

/** Watches that nobody passes the buck: flags, breaches, and the backstop owner for what nobody takes (T4). */
@Injectable()
export class TransferWatch {
  constructor(
    private readonly policies: DutyPoliciesService,
    private readonly store: TransferStore,
    private readonly flags: TicketFlagsService,
    private readonly breaches: BreachLedger,
    private readonly backstop: BackstopService,
  ) {}

  /** The limits that hold. */
  limitsIn(tx: Transaction): Promise<DutyLimits> {
    return this.policies.getIn(tx);
  }

  /** After a transfer was accepted: too many, or a return, is flagged. */
  async moved(tx: Transaction, context: RequestContext, transfer: Transfer): Promise<void> {
    const { ticketId, sender, senderTeamId } = transfer;
    const { maxTransfers } = await this.policies.getIn(tx);
    const movements = await this.store.movements(tx, ticketId);
    for (const bounce of bouncesIn(movements, maxTransfers)) {
      await this.flags.raise(tx, context, ticketId, {
        flag: bounce,
        reason: bounceReasons[bounce],
      });
      await this.breaches.add(tx, {
        kind: bounce,
        ticketId,
        person: sender,
        teamId: senderTeamId,
        transferId: transfer.id,
        at: closedAt(transfer),
      });
    }
  }

  /** After a refusal: one without a rule is a breach, and after too many the ticket goes to the backstop owner. */
  async refused(
    tx: Transaction,
    context: RequestContext,
    transfer: Transfer,
    teamId: string | null,
  ): Promise<void> {
    const { id, ticketId, rule, closedBy, toTeamId } = transfer;
    if (rule === '') {
      await this.breaches.add(tx, {
        kind: 'refused_without_rule',
        ticketId,
        person: closedBy,
        teamId: toTeamId ?? teamId,
        transferId: id,
        at: closedAt(transfer),
      });
    }
    const { maxRefusals } = await this.policies.getIn(tx);
    if ((await this.store.refusals(tx, ticketId)) < maxRefusals) return;
    await this.backstop.take(tx, context, ticketId, 'refused');
  }

  /** After an offer ended unanswered: a breach of the receiver, and the ticket goes to the backstop owner. */
  async expired(
    tx: Transaction,
    context: RequestContext,
    transfer: Transfer,
    teamId: string | null,
  ): Promise<void> {
    const { id, ticketId, toPerson, toTeamId } = transfer;
    await this.breaches.add(tx, {
      kind: 'offer_unanswered',
      ticketId,
      person: toPerson,
      teamId: toTeamId ?? teamId,
      transferId: id,
      at: closedAt(transfer),
    });
    await this.backstop.take(tx, context, ticketId, 'expired');
  }
}

function closedAt({ closedAt: at }: Transfer): Date {
  if (at === null) throw new Error('the transfer is still offered');
  return at;
}

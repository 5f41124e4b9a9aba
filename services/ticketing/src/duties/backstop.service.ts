import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { assignTicket } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { backstopReasons, decideBackstop, noBackstopReason } from './backstop.rules.js';
import type { BackstopCause } from './backstop.rules.js';
import { DutyLedger } from './duty-ledger.js';
import { DutyPoliciesService } from './duty-policies.service.js';
import { backstopOwnerOf } from './duty-policy.rules.js';
import { DutyMetrics } from './duty.metrics.js';
import { receiverIn } from '../staff/staff-lookup.js';
import { TicketFlagsService } from './ticket-flags.service.js';

/** Gives tickets that nobody would take to the named backstop owner (兜底, T4). */
@Injectable()
export class BackstopService {
  constructor(
    private readonly tickets: TicketsService,
    private readonly policies: DutyPoliciesService,
    private readonly ledger: DutyLedger,
    private readonly flags: TicketFlagsService,
    private readonly metrics: DutyMetrics,
  ) {}

  /**
   * Gives a ticket to its backstop owner, who then has to report upward; without one it is flagged. Answers what was
   * decided.
   */
  async take(
    tx: Transaction,
    context: RequestContext,
    ticketId: string,
    cause: BackstopCause,
  ): Promise<ReturnType<typeof decideBackstop>> {
    const target = { ticketId, expectedVersion: 0 };
    const ticket = await this.tickets.lockIn(tx, context, target);
    const ownerId = backstopOwnerOf(await this.policies.getIn(tx), ticket.teamId);
    const owner = ownerId === undefined ? undefined : (await receiverIn(tx, ownerId))?.actor;
    const decision = decideBackstop(ticket, owner, cause);
    if (decision === 'nothing') return decision;
    if (owner === undefined) {
      await this.flags.raise(tx, context, ticketId, {
        flag: 'no_backstop',
        reason: noBackstopReason,
      });
      tx.afterCommit(() => this.metrics.backstop(cause, 'nobody'));
      return decision;
    }
    let after: TicketEntity = ticket;
    if (decision === 'assign') {
      const assignment = { owner, teamId: ticket.teamId, reason: backstopReasons[cause] };
      after = await this.tickets.changeIn(tx, context, target, (before, now) =>
        assignTicket(before, assignment, now),
      );
    }
    await this.ledger.follow(tx, context, after, [
      { act: 'open', kind: 'report_upward', person: owner, cause: 'backstop' },
    ]);
    tx.afterCommit(() => this.metrics.backstop(cause, 'taken'));
    return decision;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { TicketFlagKind } from '../tickets/ticket.rules.js';
import { changed } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';

const RAISE = `
  insert into ticket_flag (ticket_id, kind, at, actor) values ($1, $2, $3, $4)
  on conflict do nothing returning kind`;

/** Marks tickets that are not handled as they should be (T4). */
@Injectable()
export class TicketFlagsService {
  constructor(
    private readonly tickets: TicketsService,
    private readonly clock: Clock,
  ) {}

  /** Flags a ticket and says so on its timeline; one that has the flag keeps it as it is. */
  async raise(
    tx: Transaction,
    context: RequestContext,
    ticketId: string,
    { flag, reason }: { flag: TicketFlagKind; reason: string },
  ): Promise<void> {
    const actor = actorOf(context.caller);
    const raised = await tx.query(RAISE, [ticketId, flag, this.clock.now(), actor]);
    if (raised.length === 0) return;
    await this.tickets.changeIn(tx, context, { ticketId, expectedVersion: 0 }, (ticket, now) => ({
      ...changed(ticket, ticket.status, {}, now, { kind: 'flagged', flag }),
      body: reason,
      internal: true,
      reason,
    }));
  }
}

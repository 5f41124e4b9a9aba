import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import type { LinkKind } from '../tickets/ticket-link.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { TicketTarget } from '../tickets/tickets.service.js';
import { linksErrors } from './links.errors.js';
import { linkTicket, unlinkTicket } from './links.rules.js';
import { LinksStore } from './links.store.js';
import type { TicketLinkRow } from './links.store.js';

/** Links tickets and takes links away (T6). */
@Injectable()
export class LinksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly limits: CollaborationLimits,
    private readonly store: LinksStore,
  ) {}

  /** Links a ticket to another one. */
  link(
    context: RequestContext,
    target: TicketTarget,
    { otherId, kind }: { otherId: string; kind: LinkKind },
    call: IdempotentCall,
  ): Promise<TicketLinkRow> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        if (kind === 'split_from') throw linksErrors.link_made_by_splitting();
        if (target.ticketId === otherId) throw linksErrors.link_to_itself();
        // Both, so that two who link at once count each other.
        const linked = { ticketId: otherId, expectedVersion: 0 };
        const [, other] = await this.tickets.lockBothIn(tx, context, target, linked);
        const decision = {
          facts: await this.store.facts(tx, target.ticketId, otherId, kind),
          limits: await this.limitsIn(tx),
        };
        const { id } = await this.tickets.changeIn(tx, context, target, (ticket, now) =>
          linkTicket(ticket, other, kind, decision, now),
        );
        return this.store.insert(tx, context, { fromId: id, toId: otherId, kind });
      },
      call,
    );
  }

  /** Takes a link away; answers the ticket it was made on. */
  unlink(
    context: RequestContext,
    linkId: string,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const link = await this.store.find(tx, linkId);
        if (link === undefined) throw linksErrors.link_not_found();
        const other = await this.store.ticketOf(tx, link.toId);
        const target = { ticketId: link.fromId, expectedVersion };
        await this.tickets.lockIn(tx, context, target);
        if (link.kind !== 'split_from' && !(await this.store.remove(tx, linkId))) {
          throw linksErrors.link_not_found();
        }
        return this.tickets.changeIn(tx, context, target, (ticket, now) =>
          unlinkTicket(ticket, other, link.kind, now),
        );
      },
      call,
    );
  }

  private async limitsIn(tx: Transaction) {
    return {
      links: await this.limits.of(tx, 'links'),
      children: await this.limits.of(tx, 'children'),
    };
  }
}

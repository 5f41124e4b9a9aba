import { Injectable } from '@nestjs/common';
import { ActorKind } from '@shouwen/contracts';
import { UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import { staffErrors } from '../staff/staff.errors.js';
import { StaffQueries } from '../staff/staff.queries.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { assignTicket } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { TicketTarget } from '../tickets/tickets.service.js';
import { RoutingMetrics } from './routing.metrics.js';

/** Lets a supervisor decide who gets a ticket. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly staff: StaffQueries,
    private readonly metrics: RoutingMetrics,
  ) {}

  /**
   * Gives a ticket to a member, whoever owned it and however much the member has to do. Throws
   * `ticketing.member_not_found`, `ticketing.member_inactive`, `ticketing.ticket_not_found` and
   * `ticketing.ticket_resolved`.
   */
  assign(
    context: RequestContext,
    target: TicketTarget,
    { memberId, reason }: { memberId: string; reason: string },
    call: IdempotentCall,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const member = (await this.staff.members([memberId], tx)).get(memberId);
        if (member === undefined) throw staffErrors.member_not_found();
        const { id, name, active } = member;
        if (!active) throw staffErrors.member_inactive({ name });
        tx.afterCommit(() => this.metrics.countDecision('supervisor', 'assigned'));
        return this.tickets.changeIn(tx, context, target, (ticket, now) => {
          const owner = { kind: ActorKind.HUMAN, id, name };
          const teamId = member.teamId ?? ticket.teamId;
          return assignTicket(ticket, { owner, teamId, reason }, now);
        });
      },
      call,
    );
  }
}

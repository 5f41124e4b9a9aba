import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { watchingErrors } from './watching.errors.js';

const COUNT = 'select count(*)::integer as watchers from ticket_watcher where ticket_id = $1';

const INSERT = `
  insert into ticket_watcher (ticket_id, person_id, id, since) values ($1, $2, $3, $4)
  on conflict (ticket_id, person_id) do nothing returning id`;

const REMOVE = 'delete from ticket_watcher where ticket_id = $1 and person_id = $2 returning id';

/** Lets people follow tickets (T6). */
@Injectable()
export class WatchingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly limits: CollaborationLimits,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Follows a ticket. Throws `ticketing.watchers_too_many`. */
  watch(context: RequestContext, ticketId: string, call: IdempotentCall): Promise<boolean> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const ticket = await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
        await this.watchIn(tx, context, ticket);
        return true;
      },
      call,
    );
  }

  /** Follows a ticket, locked before, inside a transaction of another feature. */
  async watchIn(tx: Transaction, { caller }: RequestContext, ticket: TicketEntity): Promise<void> {
    const limit = await this.limits.of(tx, 'watchers');
    const [row] = await tx.query<{ watchers: number }>(COUNT, [ticket.id]);
    const now = this.clock.now();
    const added = await tx.query<{ id: string }>(INSERT, [
      ticket.id,
      caller.id,
      this.ids.next(),
      now,
    ]);
    if (added[0] === undefined) return;
    if ((row?.watchers ?? 0) >= limit) {
      throw watchingErrors.watchers_too_many({ number: ticket.number, limit: String(limit) });
    }
    this.record(tx, { watchId: added[0].id, ticketId: ticket.id, personId: caller.id }, true);
  }

  /** Follows a ticket no more. */
  unwatch(context: RequestContext, ticketId: string, call: IdempotentCall): Promise<boolean> {
    const personId = context.caller.id;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
        const removed = await tx.query<{ id: string }>(REMOVE, [ticketId, personId]);
        if (removed[0] !== undefined) {
          this.record(tx, { watchId: removed[0].id, ticketId, personId }, false);
        }
        return false;
      },
      call,
    );
  }

  private record(
    tx: Transaction,
    watch: { watchId: string; ticketId: string; personId: string },
    watching: boolean,
  ): void {
    const at = this.clock.now();
    tx.record({
      message: topicMessages.TicketWatchChanged,
      aggregateId: watch.watchId,
      sequence: watching ? 1 : 2,
      at,
      payload: { ...watch, watching, at },
    });
    const change = watching
      ? { field: 'watcher', from: undefined, to: watch.personId }
      : { field: 'watcher', from: watch.personId, to: undefined };
    tx.audit({
      operation: watching ? 'ticket.watched' : 'ticket.unwatched',
      aggregateType: 'ticket',
      aggregateId: watch.ticketId,
      changes: [change],
      at,
    });
  }
}

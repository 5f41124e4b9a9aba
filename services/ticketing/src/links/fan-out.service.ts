import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { Ids, TimerWorker, Timers, UnitOfWork, actorOf, systemCaller } from '@shouwen/platform';
import type { DueTimer, IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { requireOwnerOrLeader } from '../tickets/ticket-access.js';
import { isOver, refusalOf, replyToTicket } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { linksErrors } from './links.errors.js';
import { FanOutQueries } from './fan-out.queries.js';
import type { FanOut } from './fan-out.queries.js';

const TIMER = 'ticketing.child_reply';

const CHILDREN = `
  select child.id from ticket_link link join ticket child on child.id = link.from_id
  where link.to_id = $1 and link.kind = 'child_of' and child.status not in ('resolved', 'merged')
  order by child.id`;

const INSERT = `
  insert into fan_out_reply (id, parent_id, body, author, created_at) values ($1, $2, $3, $4, clock_timestamp())
  returning created_at as now`;

const INSERT_CHILDREN = `
  insert into child_reply (fan_out_id, child_id, state) select $1, unnest($2::uuid[]), 'waiting'`;

const READ = 'select body, author from fan_out_reply where id = $1';

const SETTLE = `
  update child_reply set state = $3, code = $4 where fan_out_id = $1 and child_id = $2`;

/** Replies to every child of a ticket (T6): each child gets a reply of its own, from a timer, exactly once. */
@Injectable()
export class FanOutService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly queries: FanOutQueries,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    this.worker.handle(TIMER, async (tx, timer, context) => {
      await this.replyToOne(tx, timer, context);
      return { kind: 'done' };
    });
  }

  /** Sets a reply for each child that is not over. For the owner of the parent or a leader. */
  replyToAll(
    context: RequestContext,
    ticketId: string,
    body: string,
    call: IdempotentCall,
  ): Promise<FanOut> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const target = { ticketId, expectedVersion: 0 };
        const parent = await this.tickets.lockIn(tx, context, target);
        requireOwnerOrLeader(context.caller, parent);
        const children = (await tx.query<{ id: string }>(CHILDREN, [ticketId])).map(({ id }) => id);
        if (children.length === 0) throw linksErrors.no_open_children({ number: parent.number });
        const id = this.ids.next();
        const author = actorOf(context.caller);
        const [stored] = await tx.query<{ now: Date }>(INSERT, [id, ticketId, body, author]);
        const now = stored?.now ?? parent.updatedAt;
        await tx.query(INSERT_CHILDREN, [id, children]);
        for (const childId of children) {
          this.timers.set(tx, { kind: TIMER, subject: `${id}:${childId}`, dueAt: now });
        }
        const count = { field: 'children', from: undefined, to: String(children.length) };
        tx.audit({
          operation: 'ticket.replied_to_children',
          aggregateType: 'ticket',
          aggregateId: ticketId,
          changes: [count],
          at: now,
        });
        return this.queries.readIn(tx, id);
      },
      call,
    );
  }

  private async replyToOne(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<void> {
    const [fanOutId = '', childId = ''] = subject.split(':');
    const [reply] = await tx.query<{ body: string; author: Actor }>(READ, [fanOutId]);
    if (reply === undefined) return;
    const { body, author } = reply;
    const caller = { ...systemCaller(author.id, author.name), kind: author.kind };
    const asAuthor = { ...context, caller };
    const target = { ticketId: childId, expectedVersion: 0 };
    const child = await this.tickets.lockIn(tx, asAuthor, target);
    if (isOver(child)) {
      await tx.query(SETTLE, [fanOutId, childId, 'skipped', codeOf(refusalOf(child, 'resolve'))]);
      return;
    }
    await this.tickets.changeIn(tx, asAuthor, target, (ticket, now) =>
      replyToTicket(ticket, body, { caller, isCustomer: false }, now),
    );
    await tx.query(SETTLE, [fanOutId, childId, 'sent', '']);
  }
}

function codeOf(refusal: Error): string {
  return 'code' in refusal && typeof refusal.code === 'string' ? refusal.code : '';
}

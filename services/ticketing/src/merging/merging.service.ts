import { Injectable } from '@nestjs/common';
import { Clock, Ids, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { LinksStore } from '../links/links.store.js';
import type { TicketEntity, TicketEntryEntity } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { TicketTarget } from '../tickets/tickets.service.js';
import { mergingErrors } from './merging.errors.js';
import { mergeTickets, splitTicket, unmergeTicket } from './merging.rules.js';
import type { MergeChanges } from './merging.rules.js';

const TOGETHER = `
  with recursive family (id) as (
    select unnest($1::uuid[])
    union
    select ticket.id from family join ticket on ticket.merged_into_id = family.id
  )
  select count(*)::integer - 1 as together from family`;

const MERGED_INTO = `
  select merged_into_id as "targetId" from ticket where id = $1 and merged_into_id is not null`;

const ENTRIES = `
  select id, kind, internal, actor, ticket_id as "ticketId", at from ticket_entry
  where id = any($2::uuid[]) and ((ticket_id = $1 and shown_in_id is null) or shown_in_id = $1)`;

const SHOW_IN = `
  update ticket_entry set shown_in_id = $1
  where id = any($3::uuid[]) and (ticket_id = $2 or shown_in_id = $2)`;

/** Both tickets after a merge, or after it was undone. */
export interface MergedTickets {
  source: TicketEntity;
  target: TicketEntity;
}

/** Which messages go to a new ticket, with which subject and why. */
export interface SplitCommand {
  entryIds: string[];
  subject: string;
  reason: string;
}

/** Brings tickets together and takes them apart (T6); nothing is copied, and nothing is lost. */
@Injectable()
export class MergingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly limits: CollaborationLimits,
    private readonly links: LinksStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Merges a ticket into another one, which goes on in its place. */
  merge(
    context: RequestContext,
    source: TicketTarget,
    { targetId, reason }: { targetId: string; reason: string },
    call: IdempotentCall,
  ): Promise<MergedTickets> {
    const { caller } = context;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        if (source.ticketId === targetId) throw mergingErrors.merge_into_itself();
        return this.changeBoth(tx, context, source, targetId, async (from, to) => {
          // Counted once both are locked: what is merged into either of them now waits for this.
          const [row] = await tx.query<{ together: number }>(TOGETHER, [[from.id, to.id]]);
          const limit = await this.limits.of(tx, 'merged_tickets');
          const decision = { reason, caller, together: row?.together ?? 0, limit };
          return mergeTickets(from, to, decision, this.clock.now());
        });
      },
      call,
    );
  }

  /** Undoes a merge. */
  unmerge(
    context: RequestContext,
    source: TicketTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<MergedTickets> {
    const { caller } = context;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const merges = await tx.query<{ targetId: string }>(MERGED_INTO, [source.ticketId]);
        const [merge] = merges;
        if (merge === undefined) {
          const { number } = await this.tickets.lockIn(tx, context, source);
          throw mergingErrors.ticket_not_merged({ number });
        }
        return this.changeBoth(tx, context, source, merge.targetId, (from, to) => {
          // Undone and merged elsewhere while it was waited for.
          if (from.mergedIntoId !== null && from.mergedIntoId !== to.id) {
            throw platformErrors.write_conflict({}, { retryAfterMs: 100 });
          }
          return unmergeTicket(from, to, { reason, caller }, this.clock.now());
        });
      },
      call,
    );
  }

  /** Opens a new ticket of the same customer from some of their messages, and links it to where they came from. */
  split(
    context: RequestContext,
    target: TicketTarget,
    { entryIds, subject, reason }: SplitCommand,
    call: IdempotentCall,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const wanted = [...new Set(entryIds)];
        const origin = await this.tickets.lockIn(tx, context, target);
        const entries = await tx.query<TicketEntryEntity>(ENTRIES, [origin.id, wanted]);
        const newTicketId = this.ids.next();
        const split = { entryIds: wanted, newTicketId, reason };
        // Refused before anything is opened.
        splitTicket(origin, entries, split, this.clock.now());
        const opened = await this.tickets.openIn(tx, context, {
          id: newTicketId,
          subject: subject.trim(),
          body: subject.trim(),
          grade: origin.grade,
          channel: origin.channel,
          customerId: origin.customerId,
          customerName: origin.customerName,
          sourceCount: 1,
        });
        if (opened === undefined) throw new Error('a split ticket was taken for known');
        await tx.query(SHOW_IN, [newTicketId, origin.id, wanted]);
        await this.tickets.changeIn(tx, context, target, (ticket, now) =>
          splitTicket(ticket, entries, split, now),
        );
        return this.links.link(tx, context, opened, { otherId: origin.id, kind: 'split_from' });
      },
      call,
    );
  }

  private async changeBoth(
    tx: Transaction,
    context: RequestContext,
    source: TicketTarget,
    targetId: string,
    decide: (source: TicketEntity, target: TicketEntity) => MergeChanges | Promise<MergeChanges>,
  ): Promise<MergedTickets> {
    const anyVersion = { ticketId: targetId, expectedVersion: 0 };
    const [from, to] = await this.tickets.lockBothIn(tx, context, source, anyVersion);
    const changes = await decide(from, to);
    return {
      source: await this.tickets.changeIn(tx, context, source, () => changes.source),
      target: await this.tickets.changeIn(tx, context, anyVersion, () => changes.target),
    };
  }
}

import type { Caller } from '@shouwen/platform';
import { leaders, nameOf, requireOwnerOrLeader } from '../tickets/ticket-access.js';
import type {
  TicketEntity,
  TicketEntryEntity,
  TicketChange,
  TicketHappening,
} from '../tickets/ticket.rules.js';
import { ticketErrors } from '../tickets/ticket.errors.js';
import { changed, isOver, refusalOf } from '../tickets/ticket.rules.js';
import { mergingErrors } from './merging.errors.js';

/** What happens to two tickets at once. */
export interface MergeChanges {
  source: TicketChange;
  target: TicketChange;
}

/** Why a merge is made or undone, by whom, and how large what would be together is. */
export interface MergeDecision {
  reason: string;
  caller: Caller;
  /** Tickets that the target would hold, through all its merges. */
  together: number;
  limit: number;
}

/**
 * Merges a ticket into another one (T6). Throws `ticketing.merge_into_itself`, `ticketing.ticket_merged`,
 * `ticketing.merge_target_merged` naming where the target went, `ticketing.ticket_not_yours`,
 * `ticketing.merge_other_customer` unless a leader does it, and `ticketing.merge_too_many`.
 */
export function mergeTickets(
  source: TicketEntity,
  target: TicketEntity,
  { reason, caller, together, limit }: MergeDecision,
  now: Date,
): MergeChanges {
  if (source.id === target.id) throw mergingErrors.merge_into_itself();
  if (source.status === 'merged') throw refusalOf(source, 'merge');
  if (target.status === 'merged') {
    const { number, mergedIntoNumber } = target;
    throw mergingErrors.merge_target_merged({ number, target: mergedIntoNumber ?? '-' });
  }
  if (source.owner !== null) requireOwnerOrLeader(caller, source);
  if (source.customerId !== target.customerId && !isLeader(caller)) {
    throw mergingErrors.merge_other_customer({ source: source.number, target: target.number });
  }
  if (together > limit) {
    throw mergingErrors.merge_too_many({ number: target.number, limit: String(limit) });
  }
  const patch = {
    mergedIntoId: target.id,
    // Another customer's number is not for this one to learn.
    mergedIntoNumber: source.customerId === target.customerId ? target.number : null,
    // What it waited for is over; undone, it is open again.
    mergedFromStatus: source.status === 'waiting' ? 'open' : source.status,
    waiting: null,
  } as const;
  const told = { body: reason, internal: true, reason };
  return {
    source: {
      ...changed(source, 'merged', patch, now, { kind: 'merged', targetId: target.id }),
      ...told,
    },
    target: {
      ...changed(target, target.status, { sourceCount: target.sourceCount + 1 }, now, {
        kind: 'merge_received',
        sourceId: source.id,
      }),
      ...told,
    },
  };
}

/**
 * Undoes a merge: the ticket has the status and owner again that it had. For the owner of either ticket or a leader.
 * Throws `ticketing.ticket_not_merged` and `ticketing.ticket_not_yours`.
 */
export function unmergeTicket(
  source: TicketEntity,
  target: TicketEntity,
  { reason, caller }: Pick<MergeDecision, 'reason' | 'caller'>,
  now: Date,
): MergeChanges {
  const { number, mergedFromStatus } = source;
  if (mergedFromStatus === null) throw mergingErrors.ticket_not_merged({ number });
  if (target.owner?.id !== caller.id && source.owner?.id !== caller.id && !isLeader(caller)) {
    throw ticketErrors.ticket_not_yours({ number: target.number, owner: nameOf(target.owner) });
  }
  const patch = { mergedIntoId: null, mergedIntoNumber: null, mergedFromStatus: null };
  const told = { body: reason, internal: true, reason };
  return {
    source: {
      ...changed(source, mergedFromStatus, patch, now, { kind: 'unmerged', targetId: target.id }),
      ...told,
    },
    target: {
      ...changed(target, target.status, { sourceCount: target.sourceCount - 1 }, now, {
        kind: 'merge_undone',
        sourceId: source.id,
      }),
      ...told,
    },
  };
}

/**
 * Takes messages of the customer out of a ticket, into a new one (T6). Throws `ticketing.ticket_merged`,
 * `ticketing.ticket_resolved` and `ticketing.split_entry_not_movable`.
 */
export function splitTicket(
  ticket: TicketEntity,
  entries: readonly TicketEntryEntity[],
  split: { entryIds: readonly string[]; newTicketId: string; reason: string },
  now: Date,
): TicketChange {
  if (isOver(ticket)) throw refusalOf(ticket, 'resolve');
  const movable = entries.filter(
    ({ kind, internal, actor }) =>
      kind === 'replied' && !internal && actor.id === ticket.customerId,
  );
  const found = new Set(movable.map(({ id }) => id));
  const violations = split.entryIds.flatMap((id, index) =>
    found.has(id)
      ? []
      : {
          field: `entry_ids.${index}`,
          description: 'must be a message of the customer in this ticket',
          descriptionZh: '必须是该工单中客户发送的消息',
        },
  );
  if (violations.length > 0) {
    throw mergingErrors.split_entry_not_movable({ number: ticket.number }, { violations });
  }
  const happening: TicketHappening = {
    kind: 'split',
    newTicketId: split.newTicketId,
    entryIds: [...found],
  };
  const { reason } = split;
  return {
    ...changed(ticket, ticket.status, {}, now, happening),
    body: reason,
    internal: true,
    reason,
  };
}

function isLeader(caller: Caller): boolean {
  return leaders.some((role) => caller.roles.has(role));
}

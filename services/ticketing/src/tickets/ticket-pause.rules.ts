import type { Caller } from '@shouwen/platform';
import { requireOwnerOrLeader } from './ticket-access.js';
import type { TicketEntity, WaitingReason } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';
import { changed, move } from './ticket.rules.js';
import type { ResumeCause, TicketChange } from './ticket.rules.js';

/** What somebody wants a ticket to wait for. */
export interface Pause {
  reason: WaitingReason;
  /** When work goes on by itself; null when nothing was agreed. */
  until: Date | null;
  note: string;
}

/**
 * Lets work on a ticket rest. Throws `ticketing.pause_until_past`, `ticketing.ticket_not_owned`,
 * `ticketing.ticket_not_yours`, `ticketing.ticket_waiting` or `ticketing.ticket_resolved`.
 */
export function pauseTicket(
  ticket: TicketEntity,
  { reason, until, note }: Pause,
  caller: Caller,
  now: Date,
): TicketChange {
  const status = move(ticket, 'pause');
  requireOwnerOrLeader(caller, ticket);
  if (until !== null && until <= now) {
    const violations = [
      { field: 'until', description: 'must be in the future', descriptionZh: '必须晚于当前时间' },
    ];
    throw ticketErrors.pause_until_past({}, { violations });
  }
  const waiting = { reason, since: now.toISOString(), until: until?.toISOString() ?? null };
  const change = changed(ticket, status, { waiting }, now, { kind: 'paused', reason, until });
  return { ...change, body: note, internal: true, reason: note };
}

/** Goes on with a ticket. Throws `ticketing.ticket_not_yours` or `ticketing.ticket_not_waiting`. */
export function resumeTicket(
  ticket: TicketEntity,
  note: string,
  caller: Caller,
  now: Date,
): TicketChange {
  move(ticket, 'resume');
  requireOwnerOrLeader(caller, ticket);
  return resumed(ticket, 'requested', note, now);
}

/** Goes on with a ticket whose time has come; undefined for one that no longer waits, or now waits for longer. */
export function resumeAtTime(ticket: TicketEntity, now: Date): TicketChange | undefined {
  const until = ticket.waiting?.until;
  if (until == null || new Date(until) > now) return undefined;
  return resumed(ticket, 'time_reached', '', now);
}

/** What a message of the customer does to a ticket that waits: it waits no longer. Undefined for any other change. */
export function resumeOnMessage(change: TicketChange, now: Date): TicketChange | undefined {
  const { happening, ticket } = change;
  if (happening.kind !== 'replied' || !happening.fromCustomer) return undefined;
  if (ticket.status !== 'waiting') return undefined;
  return resumed(ticket, 'customer_message', '', now, happening.sentAt);
}

function resumed(
  ticket: TicketEntity,
  cause: ResumeCause,
  note: string,
  now: Date,
  since?: Date,
): TicketChange {
  const paused = ticket.waiting === null ? now : new Date(ticket.waiting.since);
  const waitedSeconds = (now.getTime() - paused.getTime()) / 1000;
  const happening = { kind: 'resumed', cause, waitedSeconds, ...(since && { since }) } as const;
  const change = changed(ticket, move(ticket, 'resume'), { waiting: null }, now, happening);
  return { ...change, body: note, internal: true, reason: note || undefined };
}

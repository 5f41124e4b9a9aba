import type { Caller } from '@shouwen/platform';
import { requireOwnerOrLeader } from '../tickets/ticket-access.js';
import type { TicketEntity, TicketChange } from '../tickets/ticket.rules.js';
import { ticketErrors } from '../tickets/ticket.errors.js';
import { changed, isOver, refusalOf } from '../tickets/ticket.rules.js';
import { snoozingErrors } from './snoozing.errors.js';

const DAY_MS = 24 * 3_600_000;

/** Until when a ticket is put aside, why, and how many days that may be at most. */
export interface Snooze {
  until: Date;
  reason: string;
  maxDays: number;
}

/**
 * Puts a ticket aside (T6). Throws `ticketing.ticket_not_owned`, `ticketing.ticket_not_yours`, `ticketing.ticket_resolved`,
 * `ticketing.ticket_merged` and `ticketing.snooze_time_invalid`.
 */
export function snoozeTicket(
  ticket: TicketEntity,
  { until, reason, maxDays }: Snooze,
  caller: Caller,
  now: Date,
): TicketChange {
  if (isOver(ticket)) throw refusalOf(ticket, 'resolve');
  if (ticket.owner === null) throw ticketErrors.ticket_not_owned({ number: ticket.number });
  requireOwnerOrLeader(caller, ticket);
  const ahead = until.getTime() - now.getTime();
  if (!(ahead > 0 && ahead <= maxDays * DAY_MS)) {
    const violations = [
      {
        field: 'until',
        description: `must be in the future, at most ${maxDays} days away`,
        descriptionZh: `必须是未来的时间，且不超过 ${maxDays} 天`,
      },
    ];
    throw snoozingErrors.snooze_time_invalid({ days: String(maxDays) }, { violations });
  }
  const change = changed(ticket, ticket.status, { snoozedUntil: until }, now, {
    kind: 'snoozed',
    until,
  });
  return { ...change, body: reason, internal: true, ...(reason !== '' && { reason }) };
}

/** Brings a ticket back. Throws `ticketing.ticket_not_snoozed` and `ticketing.ticket_not_yours`. */
export function wakeTicket(ticket: TicketEntity, caller: Caller, now: Date): TicketChange {
  if (ticket.snoozedUntil === null) {
    throw snoozingErrors.ticket_not_snoozed({ number: ticket.number });
  }
  requireOwnerOrLeader(caller, ticket);
  return { ...changed(ticket, ticket.status, {}, now, { kind: 'woken' }), internal: true };
}

/** Brings a ticket back whose time has come; undefined when it was put aside for longer or is back already. */
export function wakeAtItsTime(
  ticket: TicketEntity,
  dueAt: Date,
  now: Date,
): TicketChange | undefined {
  if (ticket.snoozedUntil === null || ticket.snoozedUntil > dueAt) return undefined;
  return { ...changed(ticket, ticket.status, {}, now, { kind: 'woken' }), internal: true };
}

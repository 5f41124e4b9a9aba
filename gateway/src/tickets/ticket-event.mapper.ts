import { TimelineEntryKind } from '@shouwen/contracts';
import type { IncomingMessage } from '@shouwen/platform';
import { headerOf } from '@shouwen/platform';
import type { TicketChange } from './ticket-changes.js';

const kinds: Readonly<Record<string, TimelineEntryKind>> = {
  'shouwen.ticketing.ticket.opened.v1': TimelineEntryKind.OPENED,
  'shouwen.ticketing.ticket.replied.v1': TimelineEntryKind.REPLIED,
  'shouwen.ticketing.ticket.note_added.v1': TimelineEntryKind.NOTE_ADDED,
  'shouwen.ticketing.ticket.claimed.v1': TimelineEntryKind.CLAIMED,
  'shouwen.ticketing.ticket.assigned.v1': TimelineEntryKind.ASSIGNED,
  'shouwen.ticketing.ticket.queued.v1': TimelineEntryKind.QUEUED,
  'shouwen.ticketing.ticket.handed_back.v1': TimelineEntryKind.HANDED_BACK,
  'shouwen.ticketing.ticket.grade_changed.v1': TimelineEntryKind.GRADE_CHANGED,
  'shouwen.ticketing.ticket.resolved.v1': TimelineEntryKind.RESOLVED,
  'shouwen.ticketing.ticket.reopened.v1': TimelineEntryKind.REOPENED,
};

/** The change that an event of ticketing tells, by its CloudEvents headers; undefined for events of another kind. */
export function ticketChangeOf(
  message: Pick<IncomingMessage, 'headers'>,
): TicketChange | undefined {
  const type = kinds[headerOf(message, 'ce_type') ?? ''];
  const ticketId = headerOf(message, 'ce_subject');
  const version = Number(headerOf(message, 'ce_sequence'));
  const changedAt = new Date(headerOf(message, 'ce_time') ?? Number.NaN);
  if (type === undefined || ticketId === undefined || !Number.isInteger(version)) return undefined;
  return Number.isNaN(changedAt.getTime()) ? undefined : { ticketId, version, type, changedAt };
}

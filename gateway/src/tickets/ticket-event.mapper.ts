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
  'shouwen.ticketing.ticket.paused.v1': TimelineEntryKind.PAUSED,
  'shouwen.ticketing.ticket.resumed.v1': TimelineEntryKind.RESUMED,
  'shouwen.ticketing.ticket.merged.v1': TimelineEntryKind.MERGED,
  'shouwen.ticketing.ticket.merge_received.v1': TimelineEntryKind.MERGE_RECEIVED,
  'shouwen.ticketing.ticket.unmerged.v1': TimelineEntryKind.UNMERGED,
  'shouwen.ticketing.ticket.merge_undone.v1': TimelineEntryKind.MERGE_UNDONE,
  'shouwen.ticketing.ticket.split.v1': TimelineEntryKind.SPLIT,
  'shouwen.ticketing.ticket.linked.v1': TimelineEntryKind.LINKED,
  'shouwen.ticketing.ticket.unlinked.v1': TimelineEntryKind.UNLINKED,
  'shouwen.ticketing.ticket.snoozed.v1': TimelineEntryKind.SNOOZED,
  'shouwen.ticketing.ticket.woken.v1': TimelineEntryKind.WOKEN,
  'shouwen.ticketing.ticket.call_linked.v1': TimelineEntryKind.CALL_LINKED,
  'shouwen.ticketing.ticket.deadline_moved.v1': TimelineEntryKind.DEADLINE_MOVED,
  'shouwen.ticketing.ticket.transfer_offered.v1': TimelineEntryKind.TRANSFER_OFFERED,
  'shouwen.ticketing.ticket.transfer_refused.v1': TimelineEntryKind.TRANSFER_REFUSED,
  'shouwen.ticketing.ticket.transfer_withdrawn.v1': TimelineEntryKind.TRANSFER_WITHDRAWN,
  'shouwen.ticketing.ticket.transfer_expired.v1': TimelineEntryKind.TRANSFER_EXPIRED,
  'shouwen.ticketing.ticket.flagged.v1': TimelineEntryKind.FLAGGED,
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

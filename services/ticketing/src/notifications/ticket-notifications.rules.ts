import type { TicketChange } from '../tickets/ticket.rules.js';
import { isUnknownCaller } from '../tickets/unknown-caller.js';
import type { Telling } from './notification.entity.js';
import type { NotificationKind } from './notification.texts.js';

/** Whom a change of a ticket concerns, and what they are told; never who made the change. */
export function tellingsOf(change: TicketChange, actorId: string): Telling[] {
  const { ticket, happening } = change;
  const about = { id: ticket.id, number: ticket.number };
  const tell = (recipientId: string, kind: NotificationKind): Telling[] =>
    recipientId === '' || recipientId === actorId
      ? []
      : [{ recipientId, kind, ticket: about, at: ticket.updatedAt }];
  const owner = ticket.owner?.id ?? '';
  // A partner's customer never signs in here; the partner learns of the change from the topic. Who wrote a mail is
  // answered by mail, and who is known by a number only is called.
  const isElsewhere =
    ['partner', 'email'].includes(ticket.channel) || isUnknownCaller(ticket.customerId);
  const customer = isElsewhere ? '' : ticket.customerId;
  switch (happening.kind) {
    case 'assigned':
      return [
        ...tell(owner, 'assigned'),
        ...(happening.previousOwnerId === owner
          ? []
          : tell(happening.previousOwnerId, 'taken_over')),
      ];
    case 'handed_back':
      return tell(happening.previousOwnerId, 'handed_back');
    case 'replied':
      return happening.fromCustomer ? tell(owner, 'customer_replied') : tell(customer, 'answered');
    case 'note_added':
      return tell(owner, 'note_added');
    case 'grade_changed':
      return ticket.grade === 'urgent' ? tell(owner, 'graded_urgent') : [];
    case 'resolved':
      return tell(customer, 'resolved');
    case 'reopened':
      return tell(owner, 'reopened');
    case 'woken':
      return tell(owner, 'snooze_ended');
    case 'opened':
    case 'claimed':
    case 'queued':
    case 'paused':
    case 'resumed':
    case 'transfer_offered':
    case 'transfer_refused':
    case 'transfer_withdrawn':
    case 'transfer_expired':
    case 'flagged':
    case 'merged':
    case 'merge_received':
    case 'unmerged':
    case 'merge_undone':
    case 'split':
    case 'linked':
    case 'unlinked':
    case 'snoozed':
    case 'call_linked':
    case 'deadline_moved':
      return [];
  }
}

import { ActorKind } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { TicketEntity, TicketChange } from '../tickets/ticket.rules.js';
import type { DutyCause, DutyKind } from './duty.entity.js';

export type { BreachKind, DutyCause } from './duty.entity.js';

/** What has to be written into the ledger. */
export type DutyOrder =
  | { act: 'open'; kind: DutyKind; person: Actor; cause: DutyCause }
  | {
      act: 'release';
      kinds: readonly DutyKind[];
      cause: DutyCause;
      /** Only of this person. */
      of?: string;
      /** Of all but this person. */
      except?: string;
    }
  | {
      /** Opens again what was released last for a cause. */
      act: 'restore';
      kinds: readonly DutyKind[];
      released: DutyCause;
      cause: DutyCause;
    };

const everyKind: readonly DutyKind[] = ['answer', 'guide', 'transfer', 'report_upward'];

/** Whatever outlives a merge; an offer does not. */
const restorable: readonly DutyKind[] = ['answer', 'guide', 'report_upward'];

/**
 * What a change of a ticket means for the duties on it (T4). A duty to answer ends only by resolution or when a named
 * handler takes the ticket by their own act; whoever was first asked then guides until the ticket is resolved.
 */
export function dutiesAfter({ ticket, happening }: TicketChange, by: Actor): DutyOrder[] {
  switch (happening.kind) {
    case 'opened':
      return opens('answer', ticket.firstAskedOwner, 'opened');
    case 'claimed':
      return takenOver(ticket, 'claimed');
    case 'assigned':
      return ticket.owner?.id === by.id
        ? takenOver(ticket, 'accepted')
        : opens('answer', ticket.owner, 'assigned');
    case 'resolved':
      return [{ act: 'release', kinds: everyKind, cause: 'resolved' }];
    case 'merged':
      return [{ act: 'release', kinds: everyKind, cause: 'merged' }];
    case 'unmerged':
      return ticket.status === 'resolved'
        ? []
        : [{ act: 'restore', kinds: restorable, released: 'merged', cause: 'unmerged' }];
    case 'reopened':
      return [...opens('answer', ticket.owner, 'reopened'), ...guide(ticket, 'reopened')];
    case 'handed_back':
    case 'replied':
    case 'note_added':
    case 'grade_changed':
    case 'paused':
    case 'resumed':
    case 'transfer_offered':
    case 'transfer_refused':
    case 'transfer_withdrawn':
    case 'transfer_expired':
    case 'flagged':
    case 'merge_received':
    case 'merge_undone':
    case 'split':
    case 'linked':
    case 'unlinked':
    case 'snoozed':
    case 'woken':
    case 'call_linked':
    case 'deadline_moved':
    case 'queued':
      return [];
  }
}

/** What it means that a named handler has taken a ticket: they answer, nobody else does, the first-asked owner guides. */
export function takenOver(ticket: TicketEntity, cause: DutyCause): DutyOrder[] {
  const { owner } = ticket;
  if (owner?.kind !== ActorKind.HUMAN) return [];
  return [
    { act: 'release', kinds: ['answer'], cause, except: owner.id },
    { act: 'release', kinds: ['guide'], cause, of: owner.id },
    ...opens('answer', owner, cause),
    ...guide(ticket, cause),
  ];
}

function guide({ owner, firstAskedOwner }: TicketEntity, cause: DutyCause): DutyOrder[] {
  return owner?.id === firstAskedOwner?.id ? [] : opens('guide', firstAskedOwner, cause);
}

/** That somebody owes something from now on. Bots and systems owe nothing; whoever runs them does. */
export function opens(kind: DutyKind, person: Actor | null, cause: DutyCause): DutyOrder[] {
  return person?.kind === ActorKind.HUMAN ? [{ act: 'open', kind, person, cause }] : [];
}

import type { FieldChange } from '@shouwen/contracts';
import type {
  Grade,
  TicketEntity,
  TicketFlagKind,
  TransferHappeningKind,
  WaitingReason,
} from './ticket.entity.js';
import type { LinkKind } from './ticket-link.js';

/**
 * What happened to a ticket, with what only this kind of event tells. `sentAt` and `since` tell when it really was, where
 * that is known and earlier: a message that came late was written before, and ended the waiting then.
 */
export type TicketHappening =
  | { kind: 'opened' }
  | { kind: 'claimed' }
  | { kind: 'assigned'; previousOwnerId: string }
  | { kind: 'queued'; previousTeamId: string }
  | { kind: 'handed_back'; previousOwnerId: string }
  | { kind: 'replied'; fromCustomer: boolean; firstResponseSeconds?: number; sentAt?: Date }
  | { kind: 'note_added'; mentionedIds?: readonly string[] }
  | { kind: 'grade_changed'; previousGrade: Grade }
  | { kind: 'resolved'; resolutionSeconds: number }
  | { kind: 'reopened' }
  | { kind: 'paused'; reason: WaitingReason; until: Date | null }
  | { kind: 'resumed'; cause: ResumeCause; waitedSeconds: number; since?: Date }
  | { kind: TransferHappeningKind; transferId: string }
  | { kind: 'flagged'; flag: TicketFlagKind }
  | { kind: 'merged'; targetId: string }
  | { kind: 'merge_received'; sourceId: string }
  | { kind: 'unmerged'; targetId: string }
  | { kind: 'merge_undone'; sourceId: string }
  | { kind: 'split'; newTicketId: string; entryIds: string[] }
  | { kind: 'linked' | 'unlinked'; link: LinkKind; otherId: string }
  | { kind: 'snoozed'; until: Date }
  | { kind: 'woken' }
  | { kind: 'call_linked'; callId: string; answers: boolean; firstResponseSeconds?: number }
  | ({ kind: 'deadline_moved' } & MovedDeadline);

/** Which deadline of a ticket somebody moved, from when to when. */
export interface MovedDeadline {
  clockId: string;
  target: 'first_response' | 'next_response' | 'resolution';
  from: Date | null;
  to: Date;
}

/** What ended the waiting of a ticket. */
export type ResumeCause = 'requested' | 'customer_message' | 'time_reached';

/** What a decision comes to: the ticket after it, what the timeline will say, and what the audit trail keeps. */
export interface TicketChange {
  ticket: TicketEntity;
  happening: TicketHappening;
  body: string;
  internal: boolean;
  changes: FieldChange[];
  /** Why, where the operation asks for a reason. */
  reason?: string;
  /** Files that were uploaded for it and become its own. */
  attachmentIds?: readonly string[] | undefined;
}

/** True for what brings a snoozed ticket back to its owner's list: a customer's message or call, or another status or owner. */
export function wakes(happening: TicketHappening): boolean {
  switch (happening.kind) {
    case 'replied':
      return happening.fromCustomer;
    case 'opened':
    case 'claimed':
    case 'assigned':
    case 'handed_back':
    case 'resolved':
    case 'reopened':
    case 'paused':
    case 'resumed':
    case 'merged':
    case 'woken':
    case 'call_linked':
      return true;
    case 'queued':
    case 'note_added':
    case 'grade_changed':
    case 'transfer_offered':
    case 'transfer_refused':
    case 'transfer_withdrawn':
    case 'transfer_expired':
    case 'flagged':
    case 'merge_received':
    case 'unmerged':
    case 'merge_undone':
    case 'split':
    case 'linked':
    case 'unlinked':
    case 'snoozed':
    case 'deadline_moved':
      return false;
  }
}

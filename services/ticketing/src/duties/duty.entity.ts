import type { Actor } from '@shouwen/contracts';
import type { Channel, TicketFlagKind } from '../tickets/ticket.rules.js';

/** What somebody owes on a ticket (T4). */
export type DutyKind = 'answer' | 'guide' | 'transfer' | 'report_upward';

/** Why a duty was opened or released. */
export type DutyCause =
  | 'opened'
  | 'claimed'
  | 'assigned'
  | 'accepted'
  | 'offered'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'backstop'
  | 'resolved'
  | 'reopened'
  | 'merged'
  | 'unmerged';

/** What one person owes on one ticket, as the entries of the ledger tell it. */
export interface Duty {
  id: string;
  ticketId: string;
  kind: DutyKind;
  person: Actor;
  /** True when the ticket's first-asked owner owes it. */
  firstAsked: boolean;
  channel: Channel;
  openedAt: Date;
  openedBy: Actor;
  openedCause: DutyCause;
  /** Null while it is owed. */
  releasedAt: Date | null;
  releasedBy: Actor | null;
  releasedCause: DutyCause | null;
}

/** A mark on a ticket that is not handled as it should be. */
export interface TicketFlag {
  ticketId: string;
  kind: TicketFlagKind;
  at: Date;
  actor: Actor;
}

/** What rule of first-asked responsibility was broken. */
export type BreachKind =
  | 'offer_unanswered'
  | 'unowned'
  | 'passed_around'
  | 'returned'
  | 'refused_without_rule'
  | 'first_response_late';

/** A rule broken, by whom, on which ticket. */
export interface Breach {
  kind: BreachKind;
  ticketId: string;
  /** Null when nobody in particular broke it. */
  person: Actor | null;
  teamId: string | null;
  transferId: string | null;
  at: Date;
}

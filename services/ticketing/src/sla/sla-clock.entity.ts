import type { Limit, SlaClock } from '@shouwen/business-time';
import type { TicketChange } from '../tickets/ticket.rules.js';

/** What a clock measures: to the first reply, to the reply to a message, or to the resolution. */
export type SlaTarget = 'first_response' | 'next_response' | 'resolution';

/** Where a cycle of a clock is; `met` and `missed` were stopped, in time or too late. */
export type CycleState = 'running' | 'paused' | 'met' | 'missed' | 'cancelled';

/** What becomes of the resolution clock of a ticket that is reopened. */
export type ReopenRule = 'resume' | 'restart' | 'new';

/** What a rule of a policy is chosen by. */
export interface SlaSubject {
  grade: TicketChange['ticket']['grade'];
  channel: TicketChange['ticket']['channel'];
  /** Tier of the customer; null while it is not known. */
  tier: string | null;
}

/** What a ticket waits for. */
export type PauseReason = NonNullable<TicketChange['ticket']['waiting']>['reason'];

/** What a cycle runs by: a rule of a version of the policy, and a version of a calendar. */
export interface SlaTerm extends SlaSubject {
  policyId: string;
  policyVersion: number;
  ruleKey: string;
  calendarId: string;
  calendarVersion: number;
  limit: Limit;
  warnAtPercent: number;
  /** Waiting for these lets the clock stand. */
  pausedBy: PauseReason[];
  reopen: ReopenRule;
}

/** One cycle of a clock of a ticket: a row of `sla_clock`. */
export interface SlaCycle {
  id: string;
  ticketId: string;
  target: SlaTarget;
  /** Counts the cycles of this target on this ticket, from 1. */
  cycle: number;
  /** Counts the changes of the cycle, from 1 without a gap; the `sequence` of its events. */
  version: number;
  state: CycleState;
  /** What happened, from which everything else can be calculated again. */
  clock: SlaClock;
  term: SlaTerm;
  /** Version that the ticket had after what started the cycle: names the entry of its timeline. */
  startSequence: number;
  timeZoneDatabase: string;
  /** When the limit is or was reached; null while it is paused with time left. */
  dueAt: Date | null;
  warnAt: Date | null;
  warnedAt: Date | null;
  /** The instant at which the limit was passed; null when it was not. */
  breachedAt: Date | null;
  stoppedAt: Date | null;
  updatedAt: Date;
}

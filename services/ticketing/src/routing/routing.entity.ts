import type { MemberSkill } from '../staff/staff.rules.js';
import type { PresenceState } from '../presence/presence.rules.js';
import type { ShiftPolicy, ShiftStandingAt } from '../shifts/shift.rules.js';
import type { Channel, Grade } from '../tickets/ticket.rules.js';

/** How one of several suitable members is chosen (轮流或最少负载). */
export type RoutingStrategy = 'round_robin' | 'least_loaded';

/** A skill that a ticket needs, at this level at least. */
export interface RequiredSkill {
  skillId: string;
  minLevel: number;
}

/** Asks for a lower level, or with 0 not for the skill at all, once a ticket has waited for some seconds. */
export interface RelaxStep extends RequiredSkill {
  afterSeconds: number;
}

/** Moves a ticket to another team's queue once it has waited for some seconds. */
export interface OverflowStep {
  afterSeconds: number;
  teamId: string;
}

/** Asks for less of shifts once a ticket has waited for some seconds. */
export interface ShiftRelaxStep {
  afterSeconds: number;
  policy: ShiftPolicy;
}

/** Which tickets go to which team, and who of it gets them (分派规则). */
export interface RoutingRule {
  id: string;
  name: string;
  /** Place among the rules; the lowest is asked first. */
  position: number;
  active: boolean;
  /** Empty for all; so are grades and tiers. */
  channels: Channel[];
  grades: Grade[];
  tiers: string[];
  teamId: string;
  strategy: RoutingStrategy;
  skills: RequiredSkill[];
  relaxes: RelaxStep[];
  overflows: OverflowStep[];
  shiftPolicy: ShiftPolicy;
  shiftRelaxes: ShiftRelaxStep[];
  version: number;
}

/** What of a ticket decides which rule holds. */
export interface RoutingCase {
  channel: Channel;
  grade: Grade;
  /** Tier of the customer; null when it is unknown. */
  tier: string | null;
}

/** A member who may get a ticket, as they are when it is decided. */
export interface Candidate {
  memberId: string;
  name: string;
  teamId: string | null;
  active: boolean;
  state: PresenceState;
  /** Since when they are in that state; null when they never were. */
  stateSince: Date | null;
  lastAssignedAt: Date | null;
  skills: MemberSkill[];
  /** Open tickets of the channel they own. */
  load: number;
  /** How many of them can be given to them. */
  capacity: number;
  /** How they stand to their shifts. */
  shift: ShiftStandingAt;
}

/** Why a member is not considered. */
export type RoutingFilter =
  'inactive' | 'off_shift' | 'not_available' | 'excluded' | 'skill' | 'capacity';

/** How a decision came about. */
export type RoutingReason = 'dedicated_agent' | 'best_score' | 'longest_idle' | 'nobody';

/** What a decision says about one member. */
export interface ConsideredMember {
  memberId: string;
  removedBy: RoutingFilter | null;
  load: number;
  capacity: number;
  /** The higher, the better; null for those who were removed. */
  score: number | null;
  /** Shifts they were in; of who was off shift, those of that day. Absent where there were none. */
  shiftIds?: string[];
}

/** The record of one decision: why this member, or why nobody (分派凭据). */
export interface RoutingReceipt {
  id: string;
  ticketId: string;
  at: Date;
  ticketVersion: number;
  ruleId: string;
  ruleVersion: number;
  teamId: string;
  strategy: RoutingStrategy;
  skills: RequiredSkill[];
  /** Absent in decisions from before there were shifts. */
  shiftPolicy?: ShiftPolicy;
  /** The winner and those who scored best first. */
  candidates: ConsideredMember[];
  candidateCount: number;
  /** Empty when nobody got it. */
  winnerId: string;
  reason: RoutingReason;
  waitedSeconds: number;
}

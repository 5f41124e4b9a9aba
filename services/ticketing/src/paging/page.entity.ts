import type { Actor } from '@shouwen/contracts';

/** As what somebody is on duty. */
export type OnDutyRole = 'supervisor' | 'manager';

/** Whom a step of the ladder pages. */
export type PageTarget = OnDutyRole | 'team_supervisor' | 'person';

/** One step of a ladder. */
export interface LadderStep {
  /** From the beginning of the page. */
  afterSeconds: number;
  target: PageTarget;
  /** Who, when the target is a person; empty otherwise. */
  personId: string;
}

/** How far, and how fast, a page climbs. */
export interface LadderSteps {
  steps: LadderStep[];
  exhaustedAfterSeconds: number;
}

/** The one ladder that holds now. */
export interface Ladder extends LadderSteps {
  id: string;
  version: number;
  updatedAt: Date;
}

/** Where a page is in its life. */
export type PageStatus = 'climbing' | 'acknowledged' | 'exhausted' | 'ended';

/** The paging for one urgent ticket. */
export interface PageRun {
  id: string;
  version: number;
  ticketId: string;
  ticketNumber: string;
  status: PageStatus;
  /** The ladder it began on, whatever becomes of the ladder. */
  ladder: LadderSteps & { version: number };
  /** The place in the ladder of the step to come. */
  nextStep: number;
  /** When that is fired, or the page is exhausted; null when it climbs no more. */
  nextStepAt: Date | null;
  startedAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: Actor | null;
  endedAt: Date | null;
  updatedAt: Date;
  updatedBy: Actor;
}

/** A step that was fired. */
export interface FiredStep {
  runId: string;
  step: number;
  at: Date;
  target: PageTarget;
  pagedIds: string[];
}

/** A time for which somebody is on duty: from its beginning up to, not including, its end. */
export interface OnDutyPeriod {
  id: string;
  version: number;
  personId: string;
  role: OnDutyRole;
  from: Date;
  until: Date;
}

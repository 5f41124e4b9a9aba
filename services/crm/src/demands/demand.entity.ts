import type { Actor } from '@shouwen/contracts';
import type { DemandStatus } from './demand-status.js';

/** Sorts of contacts that demands, and votes for them, come from (R8). */
export type DemandOriginKind =
  'manual' | 'ticket' | 'survey_answer' | 'call' | 'chat' | 'visit' | 'complaint';

/** The contact that something came from; `reference` is empty when it came from none. */
export interface DemandOrigin {
  kind: DemandOriginKind;
  reference: string;
}

/** What was decided, by whom and why. */
export interface DemandDecision {
  accepted: boolean;
  /** In ISO 8601, as JSON keeps it. */
  at: string;
  actor: Actor;
  reason: string;
}

/** Something that customers want. */
export interface DemandEntity {
  id: string;
  /** Counts the changes from 1 without a gap; the `sequence` of its events. */
  version: number;
  title: string;
  description: string;
  status: DemandStatus;
  origin: DemandOrigin;
  /** The customer in whose contact it came up, whose words it has; null for nobody's. */
  raisedForId: string | null;
  /** Customers who want it or one that joined it, each once. */
  votes: number;
  /** How many demands joined it. */
  joined: number;
  joinedIntoId: string | null;
  /** What it goes back to when it leaves the demand that it joined. */
  joinedFromStatus: DemandStatus | null;
  departmentId: string | null;
  teamId: string | null;
  /** When the decision, or once it is planned the delivery, is due. */
  dueAt: Date | null;
  overdueAt: Date | null;
  decision: DemandDecision | null;
  deliveredAt: Date | null;
  deliveryNote: string;
  /** Customers who still have to be told what became of it. */
  untold: number;
  toldAt: Date | null;
  raisedAt: Date;
  raisedBy: Actor;
  updatedAt: Date;
  updatedBy: Actor;
  lastChange: DemandHappening;
}

/** What can happen to a demand. */
export type DemandHappening =
  | 'raised'
  | 'edited'
  | 'votes_changed'
  | 'routed'
  | 'accepted'
  | 'declined'
  | 'reopened'
  | 'planned'
  | 'delivered'
  | 'joined'
  | 'left'
  | 'customer_told'
  | 'overdue';

/** That a customer wants something. */
export interface DemandVoteEntity {
  id: string;
  demandId: string;
  customerId: string;
  origin: DemandOrigin;
  comment: string;
  at: Date;
  actor: Actor;
}

/** What became of a demand, which its customers are told. */
export type DemandOutcome = 'delivered' | 'declined';

/** Whether a customer was told. */
export type DemandTellingState = 'pending' | 'told' | 'withdrawn';

/** That a customer is told what became of a demand. */
export interface DemandTellingEntity {
  id: string;
  demandId: string;
  customerId: string;
  outcome: DemandOutcome;
  state: DemandTellingState;
  since: Date;
  toldAt: Date | null;
  toldBy: Actor | null;
  contact: DemandOrigin | null;
}

/** A department that demands go to. */
export interface DemandDepartmentEntity {
  id: string;
  version: number;
  code: string;
  name: string;
  nameZh: string;
  decideWithinDays: number;
  teamId: string | null;
  archived: boolean;
  changedAt: Date;
  changedBy: Actor | null;
}

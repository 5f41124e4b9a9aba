import type { Actor } from '@shouwen/contracts';

/** What of a customer's orders is measured. */
export type TierMeasureKind = 'amount' | 'frequency' | 'tenure' | 'recency';

/** How one thing is measured and what it counts. */
export interface TierMeasure {
  kind: TierMeasureKind;
  /** 1 to 100. */
  weight: number;
  /** Days that amount and frequency look back; 0 for tenure and recency. */
  windowDays: number;
  /** Points, 0 to 100, from a value on; in the order of `from`. */
  steps: { from: number; points: number }[];
}

/** One tier; a customer rises to it at one score and falls out of it below a lower one. */
export interface TierDefinition {
  code: string;
  name: string;
  nameZh: string;
  enterAt: number;
  leaveBelow: number;
}

/** How a customer's orders become a tier. */
export interface TierRules {
  /** Currency in which amounts are measured. */
  currency: string;
  /** What a unit of another currency is worth in it. */
  rates: { currency: string; rate: number }[];
  measures: TierMeasure[];
  /** Best first; the last takes everybody. */
  tiers: TierDefinition[];
}

/** Where a set of rules stands. */
export type TierRuleSetStatus = 'draft' | 'published' | 'retired';

/** A set of rules. */
export interface TierRuleSet {
  id: string;
  number: number;
  /** Counts the changes from 1 without a gap; the `sequence` of its events. */
  version: number;
  status: TierRuleSetStatus;
  rules: TierRules;
  reason: string;
  changedAt: Date;
  /** Null for the rules that an installation begins with. */
  changedBy: Actor | null;
  publishedAt: Date | null;
}

/** One thing that was measured, and what it counted. */
export interface TierInput {
  kind: TierMeasureKind;
  /** Null for days when there is no order. */
  value: number | null;
  points: number;
  weight: number;
  windowDays: number;
}

/** What rules make of a customer's orders. */
export interface TierEvaluation {
  /** 0 to 100. */
  score: number;
  inputs: TierInput[];
  /** Currencies without a rate. */
  uncounted: string[];
}

/** A tier that somebody gave in place of the rules, for a time. */
export interface TierOverride {
  tier: string;
  reason: string;
  until: Date;
  by: Actor;
  at: Date;
}

/** How a customer stands. */
export interface CustomerStanding {
  customerId: string;
  /** Counts the changes from 1 without a gap; 0 before the first. */
  version: number;
  tier: string | null;
  /** What the rules gave last, whatever somebody gave in their place. */
  calculatedTier: string | null;
  since: Date | null;
  override: TierOverride | null;
  dedicatedAgentId: string | null;
}

/** What made a tier change. */
export type TierCause =
  'transaction' | 'review' | 'merge' | 'override' | 'override_ended' | 'override_expired';

/** One change of a customer's tier. */
export interface TierChange {
  customerId: string;
  version: number;
  at: Date;
  fromTier: string | null;
  toTier: string;
  cause: TierCause;
  ruleSetNumber: number;
  evaluation: TierEvaluation;
  actor: Actor;
  reason: string;
}

/** Customers who would move from one tier to another. */
export interface TierMove {
  fromTier: string | null;
  toTier: string;
  customers: number;
  samples: { customerId: string; score: number }[];
}

/** What a set of rules would do to every customer. */
export interface TierSimulation {
  id: string;
  ruleSetId: string;
  ruleSetVersion: number;
  rules: TierRules;
  /** The last customer that was looked at. */
  after: string | null;
  examined: number;
  unmoved: number;
  moves: TierMove[];
  startedAt: Date;
  startedBy: Actor;
  finishedAt: Date | null;
}

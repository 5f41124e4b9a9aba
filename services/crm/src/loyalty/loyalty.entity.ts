import type { Actor } from '@shouwen/contracts';
import type { ChurnLevel, ChurnPolicy, ChurnSign, SignContribution } from './churn-risk.rules.js';

/** How loyalty and risk are measured; data, changed by managers and administrators. */
export interface LoyaltyRules extends ChurnPolicy {
  /** Days of purchases that are looked at. */
  lookBackDays: number;
  /** Longest period of a report, in days. */
  reportDays: number;
  /** Seconds after an order until the risk of its customer is computed anew; undefined when that waits for the night. */
  orderDelaySeconds?: number;
}

/** A version of how loyalty and risk are measured; the newest is in force. */
export interface LoyaltyPolicyEntity {
  /** The same for all versions. */
  id: string;
  /** Counts the changes from 1 without a gap; the `sequence` of its events. */
  version: number;
  rules: LoyaltyRules;
  reason: string;
  changedAt: Date;
  /** Null for the rules that an installation begins with. */
  changedBy: Actor | null;
}

/** The risk of losing a customer as it was computed. */
export interface ChurnRiskEntity {
  customerId: string;
  /** Counts its events without a gap, as their `sequence`; 0 before the first. */
  version: number;
  level: ChurnLevel;
  previousLevel: ChurnLevel | null;
  /** Null when nothing is known. */
  score: number | null;
  /** Since when it has this level. */
  since: Date;
  contributions: SignContribution[];
  unknownSigns: ChurnSign[];
  policyVersion: number;
  computedAt: Date;
  /** True for a record that goes on in another one. */
  merged: boolean;
}

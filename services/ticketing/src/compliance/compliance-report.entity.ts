import type { Actor } from '@shouwen/contracts';
import type { BreachKind } from '../duties/duty.rules.js';

/** Where a report is in its life; one that is being built is shown to nobody. */
export type ReportStatus = 'building' | 'ready' | 'published';

/** The breaches of first-asked responsibility in one month (T4). */
export interface ComplianceReport {
  id: string;
  /** 0 while it is built; then counts the changes from 1 without a gap. */
  version: number;
  /** The month, such as `2026-03`, in the time zone. */
  month: string;
  timeZone: string;
  startsAt: Date;
  /** Not part of the month. */
  endsAt: Date;
  status: ReportStatus;
  breachCount: number;
  ticketCount: number;
  builtAt: Date | null;
  publishedAt: Date | null;
  publishedBy: Actor | null;
}

/** The breaches of one kind by one person in one team. */
export interface ComplianceLine {
  position: number;
  person: Actor | null;
  teamId: string | null;
  kind: BreachKind;
  breachCount: number;
  ticketCount: number;
}

/** One breach, as the report holds it. */
export interface ComplianceBreach {
  id: string;
  kind: BreachKind;
  ticketId: string;
  person: Actor | null;
  teamId: string | null;
  transferId: string | null;
  at: Date;
}

/** The kind of the timer that calculates ongoing clocks anew; its subject is what changed. */
export const RECOMPUTE_TIMER = 'sla.recompute';

/** What the timer has to do and how far it has come. */
export interface RecomputePayload {
  /** Only clocks of this calendar, with its version in force; null for all clocks, with the policy in force. */
  calendarId: string | null;
  /** Only clocks of tickets of this customer, with the policy in force; absent for those of every customer. */
  customerId?: string;
  /** The last clock that was calculated; empty at the beginning. */
  after: string;
}

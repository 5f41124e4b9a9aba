/** Who takes what nobody of a team takes (兜底). */
export interface TeamBackstop {
  teamId: string;
  ownerId: string;
}

/** The limits of first-asked responsibility (T4). */
export interface DutyLimits {
  /** A ticket transferred more often is flagged. */
  maxTransfers: number;
  /** Seconds after which an unanswered offer ends. */
  offerLimitSeconds: number;
  /** Seconds for which nobody may own a ticket. */
  unownedLimitSeconds: number;
  /** Refusals in a row after which a ticket goes to the backstop owner. */
  maxRefusals: number;
  /** Seconds within which a question gets its first response; for the monthly report. */
  firstResponseLimitSeconds: number;
  /** Who takes what nobody takes; empty when nobody does. */
  backstopOwnerId: string;
  teamBackstops: TeamBackstop[];
}

/** The one policy of first-asked responsibility. */
export interface DutyPolicy extends DutyLimits {
  id: string;
  version: number;
  updatedAt: Date;
}

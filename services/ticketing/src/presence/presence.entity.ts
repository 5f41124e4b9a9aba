/** Whether somebody can be given work (在线状态). */
export type PresenceState = 'available' | 'away' | 'busy' | 'offline';

/** Why an interval of presence ended: the member said something else, or nothing was heard of their client. */
export type PresenceEnd = 'changed' | 'silent';

/** How somebody is at work now. */
export interface Presence {
  memberId: string;
  /** Under which events and the audit trail know it. */
  id: string;
  state: PresenceState;
  since: Date;
  /** When their client was heard of last. */
  seenAt: Date;
  version: number;
}

/** A time that somebody was at work in one state; being offline has none. */
export interface PresenceInterval {
  id: string;
  memberId: string;
  state: Exclude<PresenceState, 'offline'>;
  startedAt: Date;
  /** Null while it lasts. */
  endedAt: Date | null;
  end: PresenceEnd | null;
}

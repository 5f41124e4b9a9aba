import type { Presence, PresenceEnd, PresenceInterval, PresenceState } from './presence.entity.js';

export type { PresenceState } from './presence.entity.js';

/** What a decision about presence comes to. */
export interface PresenceChange {
  presence: Presence;
  previous: PresenceState;
  /** Why the interval that lasted until now ends; undefined when none did. */
  end?: PresenceEnd;
}

/** How long somebody was at work, in seconds. */
export interface WorkedTime {
  available: number;
  busy: number;
  away: number;
}

/** The presence after the member said how they are; undefined when they said the same as before. */
export function sayPresence(
  presence: Presence,
  state: PresenceState,
  now: Date,
): PresenceChange | undefined {
  if (presence.state === state) return undefined;
  return changeTo(presence, state, now, now, 'changed');
}

/**
 * The presence after nothing was heard of the member's client for too long: offline since it was heard of last;
 * undefined when there is nothing to end.
 */
export function fallSilent(
  presence: Presence,
  silentAfterSeconds: number,
  now: Date,
): PresenceChange | undefined {
  if (presence.state === 'offline') return undefined;
  if (presence.seenAt.getTime() + silentAfterSeconds * 1_000 > now.getTime()) return undefined;
  return changeTo(presence, 'offline', presence.seenAt, presence.seenAt, 'silent');
}

/** Adds up what of some intervals lies in `[from, to)`; one that lasts counts until `now`. */
export function workedTime(
  intervals: readonly Pick<PresenceInterval, 'state' | 'startedAt' | 'endedAt'>[],
  from: Date,
  to: Date,
  now: Date,
): WorkedTime {
  const worked: WorkedTime = { available: 0, busy: 0, away: 0 };
  for (const { state, startedAt, endedAt } of intervals) {
    const start = Math.max(startedAt.getTime(), from.getTime());
    const end = Math.min((endedAt ?? now).getTime(), to.getTime());
    if (end > start) worked[state] += (end - start) / 1_000;
  }
  return worked;
}

function changeTo(
  presence: Presence,
  state: PresenceState,
  since: Date,
  seenAt: Date,
  end: PresenceEnd,
): PresenceChange {
  return {
    presence: { ...presence, state, since, seenAt, version: presence.version + 1 },
    previous: presence.state,
    ...(presence.state !== 'offline' && { end }),
  };
}

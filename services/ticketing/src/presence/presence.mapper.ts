import { PresenceEnd as ProtoEnd, PresenceState as ProtoState } from '@shouwen/contracts';
import type {
  Presence as ProtoPresence,
  PresenceInterval as ProtoInterval,
  TeamBoardMember,
} from '@shouwen/contracts';
import { standingToProto } from '../shifts/shift.mapper.js';
import { channelToProto } from '../tickets/ticket.mapper.js';
import type { Presence, PresenceEnd, PresenceInterval, PresenceState } from './presence.entity.js';
import type { BoardMember } from './presence.queries.js';

const states: Record<PresenceState, ProtoState> = {
  available: ProtoState.AVAILABLE,
  away: ProtoState.AWAY,
  busy: ProtoState.BUSY,
  offline: ProtoState.OFFLINE,
};

const ends: Record<PresenceEnd, ProtoEnd> = {
  changed: ProtoEnd.CHANGED,
  silent: ProtoEnd.SILENT,
};

/** A state as the contract names it. */
export const stateToProto = (state: PresenceState): ProtoState => states[state];

/** Why an interval ended, as the contract names it. */
export const endToProto = (end: PresenceEnd | null | undefined): ProtoEnd =>
  end == null ? ProtoEnd.UNSPECIFIED : ends[end];

/** A state of the contract as ours; undefined for unspecified. */
export function stateFromProto(state: ProtoState): PresenceState | undefined {
  return (Object.keys(states) as PresenceState[]).find((ours) => states[ours] === state);
}

/** A presence as the contract shows it; `silentAfterSeconds` is how long it lasts without being renewed. */
export function presenceToProto(presence: Presence, silentAfterSeconds: number): ProtoPresence {
  const { memberId, state, since, seenAt, version } = presence;
  const renewBefore =
    state === 'offline' ? undefined : new Date(seenAt.getTime() + silentAfterSeconds * 1_000);
  return { memberId, state: states[state], since, renewBefore, version };
}

/** An interval as the contract shows it. */
export function intervalToProto(interval: PresenceInterval): ProtoInterval {
  const { id, memberId, state, startedAt, endedAt, end } = interval;
  return {
    id,
    memberId,
    state: states[state],
    startedAt,
    endedAt: endedAt ?? undefined,
    end: endToProto(end),
  };
}

/** A member on the board of a team as the contract shows them. */
export function boardMemberToProto(
  { name, presence, loads, shift }: BoardMember,
  silentAfterSeconds: number,
): TeamBoardMember {
  return {
    name,
    presence: presenceToProto(presence, silentAfterSeconds),
    loads: loads.map(({ channel, openTickets, capacity }) => ({
      channel: channelToProto(channel),
      openTickets,
      capacity,
    })),
    shiftStanding: standingToProto(shift.standing),
    shiftIds: shift.shiftIds,
  };
}

import { PresenceEnd as End, ShiftStanding } from '@shouwen/contracts';
import type {
  Presence as PresenceMessage,
  PresenceInterval as IntervalMessage,
  TeamBoardMember as BoardMemberMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { Presence, PresenceInterval, TeamBoardMember } from '../gen/graphql.js';

/** A presence of the contract as the schema shows it. */
export function toPresence(message: PresenceMessage): Presence {
  const { memberId, state, since, renewBefore, version } = message;
  return {
    memberId,
    state,
    since: present(since, 'since'),
    renewBefore: renewBefore ?? null,
    version,
  };
}

/** A time at work of the contract as the schema shows it. */
export function toPresenceInterval(message: IntervalMessage): PresenceInterval {
  const { id, state, startedAt, endedAt, end } = message;
  return {
    id,
    state,
    startedAt: present(startedAt, 'started_at'),
    endedAt: endedAt ?? null,
    end: end === End.UNSPECIFIED ? null : end,
  };
}

/** A member on the board of a team as the schema shows them, but for their shifts, which have to be asked for. */
export type TeamBoardMemberNode = Omit<TeamBoardMember, 'shifts'> & { shiftUuids: string[] };

/** A member on the board of a team of the contract as the schema shows them. */
export function toTeamBoardMember(member: BoardMemberMessage): TeamBoardMemberNode {
  const { name, presence, loads, shiftStanding, shiftIds } = member;
  return {
    name,
    presence: toPresence(present(presence, 'presence')),
    loads: loads.map(({ channel, openTickets, capacity }) => ({ channel, openTickets, capacity })),
    // A service of the release before knows no shifts.
    shiftStanding: shiftStanding === ShiftStanding.UNSPECIFIED ? ShiftStanding.NONE : shiftStanding,
    shiftUuids: shiftIds,
  };
}

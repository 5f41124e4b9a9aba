import { PresenceEnd as End } from '@shouwen/contracts';
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

/** A member on the board of a team of the contract as the schema shows them. */
export function toTeamBoardMember({ name, presence, loads }: BoardMemberMessage): TeamBoardMember {
  return {
    name,
    presence: toPresence(present(presence, 'presence')),
    loads: loads.map(({ channel, openTickets, capacity }) => ({ channel, openTickets, capacity })),
  };
}

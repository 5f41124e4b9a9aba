import type {
  ChannelCapacity as CapacityMessage,
  Skill as SkillMessage,
  StaffMember as MemberMessage,
  Team as TeamMessage,
} from '@shouwen/contracts';
import type { ChannelCapacity, Skill, StaffMember, Team } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A team as the schema shows it. */
export type TeamNode = Omit<Team, '__typename'> & { __typename: 'Team' };

/** A member as the schema shows them, but for their team, which has to be asked for. */
export type StaffMemberNode = Omit<StaffMember, 'team' | '__typename'> & {
  __typename: 'StaffMember';
  /** UUID of their team; empty while they belong to none. */
  teamUuid: string;
};

/** A team of the contract as the schema shows it. */
export function toTeamNode({ id, name, version, archivedAt }: TeamMessage): TeamNode {
  return {
    __typename: 'Team',
    id: nodeIdOf('Team', id),
    uuid: id,
    name,
    version,
    archivedAt: archivedAt ?? null,
  };
}

/** A member of the contract as the schema shows them. */
export function toStaffMemberNode(member: MemberMessage): StaffMemberNode {
  return {
    __typename: 'StaffMember',
    id: nodeIdOf('StaffMember', member.uuid),
    uuid: member.uuid,
    memberId: member.id,
    name: member.name,
    email: member.email || null,
    locale: member.locale,
    teamUuid: member.teamId,
    active: member.active,
    version: member.version,
    skills: member.skills.map(({ skillId, level, validUntil }) => ({
      skillId,
      level,
      validUntil: validUntil ?? null,
    })),
    capacities: member.capacities.map(toCapacity),
  };
}

/** A skill of the contract as the schema shows it. */
export function toSkill({ id, nameZh, nameEn, version }: SkillMessage): Skill {
  return { id, nameZh, nameEn, version };
}

/** A capacity of the contract as the schema shows it. */
export function toCapacity({ channel, tickets }: CapacityMessage): ChannelCapacity {
  return { channel, tickets };
}

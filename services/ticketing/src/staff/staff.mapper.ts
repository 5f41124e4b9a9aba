import { StaffLocale } from '@shouwen/contracts';
import type {
  ChannelCapacity as ProtoCapacity,
  MemberSkill as ProtoMemberSkill,
  Skill as ProtoSkill,
  StaffMember as ProtoMember,
  Team as ProtoTeam,
} from '@shouwen/contracts';
import { channelFromProto, channelToProto } from '../tickets/ticket.mapper.js';
import type {
  ChannelCapacity,
  MemberProfile,
  MemberSkill,
  Skill,
  StaffMember,
  Team,
} from './staff.entity.js';

/** A language of the contract as ours; Chinese when nothing was said. */
export const localeFromProto = (locale: StaffLocale): StaffMember['locale'] =>
  locale === StaffLocale.EN ? 'en' : 'zh-CN';

/** A team as the contract shows it. */
export function teamToProto({ id, name, version, archivedAt }: Team): ProtoTeam {
  return { id, name, version, archivedAt: archivedAt ?? undefined };
}

/** A member as the contract shows them. */
export function memberToProto(member: MemberProfile): ProtoMember {
  return {
    id: member.id,
    uuid: member.uuid,
    name: member.name,
    email: member.email,
    locale: member.locale === 'en' ? StaffLocale.EN : StaffLocale.ZH_CN,
    teamId: member.teamId ?? '',
    active: member.active,
    version: member.version,
    skills: member.skills.map(memberSkillToProto),
    capacities: member.capacities.map(capacityToProto),
  };
}

/** A skill of a member as the contract shows it. */
export function memberSkillToProto({ skillId, level, validUntil }: MemberSkill): ProtoMemberSkill {
  return { skillId, level, validUntil: validUntil ?? undefined };
}

/** A skill of a member as ours. */
export function memberSkillFromProto({
  skillId,
  level,
  validUntil,
}: ProtoMemberSkill): MemberSkill {
  return { skillId, level, validUntil: validUntil ?? null };
}

/** A capacity as the contract shows it. */
export function capacityToProto({ channel, tickets }: ChannelCapacity): ProtoCapacity {
  return { channel: channelToProto(channel), tickets };
}

/** Capacities of the contract as ours. */
export function capacitiesFromProto(capacities: readonly ProtoCapacity[]): ChannelCapacity[] {
  return capacities.flatMap(({ channel, tickets }) => {
    const ours = channelFromProto(channel);
    return ours === undefined ? [] : [{ channel: ours, tickets }];
  });
}

/** A skill of the catalogue as the contract shows it. */
export function skillToProto({ id, uuid, nameZh, nameEn, version }: Skill): ProtoSkill {
  return { id, uuid, nameZh, nameEn, version };
}

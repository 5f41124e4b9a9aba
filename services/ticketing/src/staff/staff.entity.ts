import type { Channel } from '../tickets/ticket.rules.js';

/** People who work together and share a queue (团队). */
export interface Team {
  id: string;
  name: string;
  version: number;
  /** When it was taken out of use; null while it is in use. */
  archivedAt: Date | null;
}

/** Somebody who works in the department, under the identity that their access token names (员工). */
export interface StaffMember {
  id: string;
  /** Under which the audit trail and events know them. */
  uuid: string;
  name: string;
  /** Where they are written to; empty when that is unknown. */
  email: string;
  /** Language of what is sent to them. */
  locale: 'zh-CN' | 'en';
  /** The team they belong to; null while they belong to none. */
  teamId: string | null;
  /** False once they have left; kept for what they did. */
  active: boolean;
  version: number;
}

/** What a member can do, from 1 (beginner) to 5 (expert), until when (技能). */
export interface MemberSkill {
  skillId: string;
  level: number;
  /** Null when it does not lapse. */
  validUntil: Date | null;
}

/** How many open tickets of a channel can be given to somebody (接待上限). */
export interface ChannelCapacity {
  channel: Channel;
  tickets: number;
}

/** A member with what they can do and how much. */
export interface MemberProfile extends StaffMember {
  skills: MemberSkill[];
  /** Where they differ from the default. */
  capacities: ChannelCapacity[];
}

/** Something a ticket may need somebody to be able to do. */
export interface Skill {
  id: string;
  uuid: string;
  nameZh: string;
  nameEn: string;
  version: number;
}

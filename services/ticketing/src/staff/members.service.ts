import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { StaffObservers } from './staff-observers.js';
import type {
  ChannelCapacity,
  MemberProfile,
  MemberSkill,
  StaffMember,
  Team,
} from './staff.entity.js';
import { staffErrors } from './staff.errors.js';
import { capacityToProto, memberSkillToProto } from './staff.mapper.js';
import { MEMBER_CAPACITIES, MEMBER_COLUMNS, MEMBER_SKILLS, TEAM_COLUMNS } from './staff.queries.js';
import { capacitiesAsText, changesBetween, requireDistinct, skillsAsText } from './staff.rules.js';

const INSERT = `
  insert into staff_member (id, uuid, name, version) values ($1, $2, '', 0)
  on conflict (id) do nothing`;
const LOCK = `select ${MEMBER_COLUMNS} from staff_member where id = $1 for update`;
const UPDATE = `
  update staff_member set name = $2, email = $3, locale = $4, team_id = $5, active = $6, version = $7
  where id = $1`;
// Kept from being archived until the member is stored.
const TEAM = `select ${TEAM_COLUMNS} from team where id = $1 for key share`;
const UNKNOWN_SKILLS = `
  select wanted.id from unnest($1::text[]) as wanted (id)
  where not exists (select 1 from skill where skill.id = wanted.id) order by 1 limit 1`;
const REMOVE_SKILLS = 'delete from staff_skill where member_id = $1';
const ADD_SKILLS = `
  insert into staff_skill (member_id, skill_id, level, valid_until)
  select $1, s.skill_id, s.level, s.valid_until
  from unnest($2::text[], $3::integer[], $4::timestamptz[]) as s (skill_id, level, valid_until)`;
const REMOVE_CAPACITIES = 'delete from staff_capacity where member_id = $1';
const ADD_CAPACITIES = `
  insert into staff_capacity (member_id, channel, tickets)
  select $1, c.channel, c.tickets from unnest($2::text[], $3::integer[]) as c (channel, tickets)`;

/** What is said about a member. */
export type MemberSaying = Omit<StaffMember, 'uuid' | 'version'>;

/** Which member a change is about, and which version of them the caller has seen; 0 means any. */
export interface MemberTarget {
  memberId: string;
  expectedVersion: number;
}

/** Keeps the members of staff, their skills and capacities. */
@Injectable()
export class MembersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly observers: StaffObservers,
  ) {}

  /** Creates a member or changes them. Throws `ticketing.team_not_found` or `ticketing.team_archived`. */
  save(
    context: RequestContext,
    saying: MemberSaying,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<MemberProfile> {
    const target = { memberId: saying.id, expectedVersion };
    const create = async (tx: Transaction) => {
      if (expectedVersion === 0) await tx.query(INSERT, [saying.id, this.ids.next()]);
    };
    return this.change(
      context,
      target,
      call,
      async (tx, member) => {
        if (saying.teamId !== null && saying.teamId !== member.teamId) {
          const [team] = await tx.query<Team>(TEAM, [saying.teamId]);
          if (team === undefined) throw staffErrors.team_not_found();
          if (team.archivedAt !== null) throw staffErrors.team_archived({ name: team.name });
        }
        return { ...member, ...saying };
      },
      create,
    );
  }

  /** Replaces what a member can do. Throws `ticketing.skill_not_found` or `platform.invalid_request`. */
  setSkills(
    context: RequestContext,
    target: MemberTarget,
    skills: MemberSkill[],
    call: IdempotentCall,
  ): Promise<MemberProfile> {
    const skillIds = skills.map(({ skillId }) => skillId);
    requireDistinct('skills', 'skill_id', skillIds);
    return this.change(context, target, call, async (tx, member) => {
      const [unknown] = await tx.query<{ id: string }>(UNKNOWN_SKILLS, [skillIds]);
      if (unknown !== undefined) throw staffErrors.skill_not_found({ skill: unknown.id });
      await tx.query(REMOVE_SKILLS, [member.id]);
      await tx.query(ADD_SKILLS, [
        member.id,
        skillIds,
        skills.map(({ level }) => level),
        skills.map(({ validUntil }) => validUntil),
      ]);
      return { ...member, skills };
    });
  }

  /** Replaces where a member can take more or less than anybody. Throws `platform.invalid_request`. */
  setCapacities(
    context: RequestContext,
    target: MemberTarget,
    capacities: ChannelCapacity[],
    call: IdempotentCall,
  ): Promise<MemberProfile> {
    const channels = capacities.map(({ channel }) => channel);
    requireDistinct('capacities', 'channel', channels);
    return this.change(context, target, call, async (tx, member) => {
      await tx.query(REMOVE_CAPACITIES, [member.id]);
      const tickets = capacities.map((capacity) => capacity.tickets);
      await tx.query(ADD_CAPACITIES, [member.id, channels, tickets]);
      return { ...member, capacities };
    });
  }

  private change(
    context: RequestContext,
    { memberId, expectedVersion }: MemberTarget,
    call: IdempotentCall,
    decide: (tx: Transaction, member: MemberProfile) => Promise<MemberProfile>,
    prepare?: (tx: Transaction) => Promise<void>,
  ): Promise<MemberProfile> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await prepare?.(tx);
        const before = await this.lock(tx, memberId);
        const current = { id: before.uuid, version: before.version };
        await requireKnownVersion(tx, current, expectedVersion);
        const decided = await decide(tx, before);
        const after = { ...decided, version: before.version + 1 };
        const changes = changesBetween(before.version === 0 ? {} : factsOf(before), factsOf(after));
        if (changes.length === 0 && before.version > 0) return before;
        const { id, name, email, locale, teamId, active, version } = after;
        await tx.query(UPDATE, [id, name, email, locale, teamId, active, version]);
        this.record(tx, after, changes);
        await this.observers.tell(tx, id);
        return after;
      },
      call,
    );
  }

  private async lock(tx: Transaction, id: string): Promise<MemberProfile> {
    const [member] = await tx.query<StaffMember>(LOCK, [id]);
    if (member === undefined) throw staffErrors.member_not_found();
    const skills = await tx.query<MemberSkill>(MEMBER_SKILLS, [[id]]);
    const capacities = await tx.query<ChannelCapacity>(MEMBER_CAPACITIES, [[id]]);
    return {
      ...member,
      skills: skills.map(({ skillId, level, validUntil }) => ({ skillId, level, validUntil })),
      capacities: capacities.map(({ channel, tickets }) => ({ channel, tickets })),
    };
  }

  private record(
    tx: Transaction,
    member: MemberProfile,
    changes: ReturnType<typeof changesBetween>,
  ): void {
    const at = this.clock.now();
    tx.record({
      message: topicMessages.StaffMemberChanged,
      aggregateId: member.uuid,
      sequence: member.version,
      at,
      payload: {
        memberId: member.id,
        teamId: member.teamId ?? '',
        active: member.active,
        skills: member.skills.map(memberSkillToProto),
        capacities: member.capacities.map(capacityToProto),
      },
    });
    tx.audit({
      operation: member.version === 1 ? 'staff_member.created' : 'staff_member.changed',
      aggregateType: 'staff_member',
      aggregateId: member.uuid,
      changes,
      at,
    });
  }
}

function factsOf(member: MemberProfile): Record<string, string | undefined> {
  return {
    name: member.name || undefined,
    email: member.email || undefined,
    locale: member.locale,
    teamId: member.teamId ?? undefined,
    active: String(member.active),
    skills: skillsAsText(member.skills) || undefined,
    capacities: capacitiesAsText(member.capacities) || undefined,
  };
}

import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Reads } from '@shouwen/platform';
import type {
  ChannelCapacity,
  MemberProfile,
  MemberSkill,
  Skill,
  StaffMember,
  Team,
} from './staff.entity.js';
import { staffErrors } from './staff.errors.js';

/** Columns of `staff_member` under the names of {@link StaffMember}. */
export const MEMBER_COLUMNS = `
  id, uuid, name, email, locale, team_id as "teamId", active, version`;

/** Columns of `team` under the names of {@link Team}. */
export const TEAM_COLUMNS = 'id, name, version, archived_at as "archivedAt"';

/** Columns of `skill` under the names of {@link Skill}. */
export const SKILL_COLUMNS = 'id, uuid, name_zh as "nameZh", name_en as "nameEn", version';

/** What is kept about each of some members besides themselves. */
export const MEMBER_SKILLS = `
  select member_id as "memberId", skill_id as "skillId", level, valid_until as "validUntil"
  from staff_skill where member_id = any($1::text[]) order by member_id, skill_id`;

/** Where each of some members can take more or less than anybody. */
export const MEMBER_CAPACITIES = `
  select member_id as "memberId", channel, tickets
  from staff_capacity where member_id = any($1::text[]) order by member_id, channel`;

const MEMBERS = `select ${MEMBER_COLUMNS} from staff_member where id = any($1::text[])`;

const LIST_MEMBERS = `
  select ${MEMBER_COLUMNS} from staff_member
  where ($1::uuid is null or team_id = $1) and id > $2 order by id limit $3`;

const LIST_TEAMS = `
  select ${TEAM_COLUMNS} from team where ($1 or archived_at is null)
  and ($2::uuid is null or id > $2) order by id limit $3`;

const SOME_TEAMS = `select ${TEAM_COLUMNS} from team where id = any($1::uuid[])`;

const LIST_SKILLS = `select ${SKILL_COLUMNS} from skill where id > $1 order by id limit $2`;

const DEFAULT_CAPACITIES = 'select channel, tickets from default_capacity order by channel';

/** Reads who works in the department. */
@Injectable()
export class StaffQueries {
  constructor(private readonly database: Database) {}

  /** The members with these identities, by identity; those that are unknown are left out. */
  async members(
    ids: readonly string[],
    reads: Reads = this.database,
  ): Promise<Map<string, StaffMember>> {
    const rows = await reads.query<StaffMember>(MEMBERS, [ids]);
    return new Map(rows.map((member) => [member.id, member]));
  }

  /** A caller with the team they belong to. */
  async withTeam<Who extends { id: string }>(
    caller: Who,
    reads: Reads = this.database,
  ): Promise<{ caller: Who; teamId: string | null }> {
    const member = (await this.members([caller.id], reads)).get(caller.id);
    return { caller, teamId: member?.active === true ? member.teamId : null };
  }

  /** A member with skills and capacities. Throws `ticketing.member_not_found`. */
  async profile(by: { id: string } | { uuid: string }): Promise<MemberProfile> {
    const [column, value] = 'id' in by ? ['id', by.id] : ['uuid', by.uuid];
    const [member] = await this.profilesOf(
      await this.database.query<StaffMember>(
        `select ${MEMBER_COLUMNS} from staff_member where ${column} = $1`,
        [value],
      ),
    );
    if (member === undefined) throw staffErrors.member_not_found();
    return member;
  }

  /** A page of members by identity, of one team or of all. */
  async listMembers(teamId: string | undefined, page: Page): Promise<PageOf<MemberProfile>> {
    const rows = await this.database.query<StaffMember>(LIST_MEMBERS, [
      teamId ?? null,
      page.after,
      page.size + 1,
    ]);
    const { items, next } = pageOf(rows, page.size, (member) => member.id);
    return { items: await this.profilesOf(items), next };
  }

  /** A page of teams, oldest first. */
  async listTeams(includeArchived: boolean, page: Page): Promise<PageOf<Team>> {
    const parameters = [includeArchived, uuidKey(page) ?? null, page.size + 1];
    const rows = await this.database.query<Team>(LIST_TEAMS, parameters);
    return pageOf(rows, page.size, (team) => team.id);
  }

  /** The teams with these ids, in no particular order. */
  teams(ids: readonly string[]): Promise<Team[]> {
    return this.database.query<Team>(SOME_TEAMS, [ids]);
  }

  /** A page of the catalogue of skills, by id. */
  async listSkills(page: Page): Promise<PageOf<Skill>> {
    const rows = await this.database.query<Skill>(LIST_SKILLS, [page.after, page.size + 1]);
    return pageOf(rows, page.size, (skill) => skill.id);
  }

  /** How much anybody can work on at once for whom nothing else was said. */
  defaultCapacities(): Promise<ChannelCapacity[]> {
    return this.database.query<ChannelCapacity>(DEFAULT_CAPACITIES);
  }

  private async profilesOf(members: StaffMember[]): Promise<MemberProfile[]> {
    const ids = [members.map(({ id }) => id)];
    type Of<Part> = Part & { memberId: string };
    const skills = await this.database.query<Of<MemberSkill>>(MEMBER_SKILLS, ids);
    const capacities = await this.database.query<Of<ChannelCapacity>>(MEMBER_CAPACITIES, ids);
    return members.map((member) => ({
      ...member,
      skills: skills.filter(({ memberId }) => memberId === member.id).map(withoutMember),
      capacities: capacities.filter(({ memberId }) => memberId === member.id).map(withoutMember),
    }));
  }
}

function withoutMember<Part extends { memberId: string }>(part: Part): Omit<Part, 'memberId'> {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'memberId')) as Omit<
    Part,
    'memberId'
  >;
}

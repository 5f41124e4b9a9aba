import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { StaffMember } from './staff.entity.js';

const MEMBERS = `
  select id, name, email, locale, team_id as "teamId", active, version from staff_member
  where id = any($1::text[])`;

/** Reads who works in the department. */
@Injectable()
export class StaffQueries {
  constructor(private readonly database: Database) {}

  /** The members with these identities, by identity; those that are unknown are left out. */
  async members(ids: readonly string[]): Promise<Map<string, StaffMember>> {
    const rows = await this.database.query<StaffMember>(MEMBERS, [ids]);
    return new Map(rows.map((member) => [member.id, member]));
  }
}

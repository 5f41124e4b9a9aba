import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { Shift, ShiftAssignment } from './shift.entity.js';

/** Columns of `shift` under the names of {@link Shift}; dates as text, which has no time zone. */
export const SHIFT_COLUMNS = `
  id, name_zh as "nameZh", name_en as "nameEn", hours, last_date::text as "lastDate", version`;

/** Columns of `shift_assignment` under the names of {@link ShiftAssignment}. */
export const ASSIGNMENT_COLUMNS = `
  id, shift_id as "shiftId", member_id as "memberId", from_date::text as "fromDate",
  to_date::text as "toDate", version`;

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const SHIFTS = `
  select ${SHIFT_COLUMNS} from shift
  where ($1 or last_date is null) and ($2::uuid is null or id > $2) order by id limit $3`;

const SOME_SHIFTS = `select ${SHIFT_COLUMNS} from shift where id = any($1::uuid[])`;

const assignments = (condition: string) => `
  select ${ASSIGNMENT_COLUMNS} from shift_assignment where id < $1 ${condition}
  order by id desc limit $2`;
const ASSIGNMENTS = assignments('');
const OF_SHIFT = assignments('and shift_id = $3');
const OF_MEMBER = assignments('and member_id = $3');
const OF_BOTH = assignments('and shift_id = $3 and member_id = $4');

/** Reads shifts and who is on them. */
@Injectable()
export class ShiftQueries {
  constructor(private readonly database: Database) {}

  /** A page of shifts, oldest first. */
  async shifts(includeEnded: boolean, page: Page): Promise<PageOf<Shift>> {
    const parameters = [includeEnded, uuidKey(page) ?? null, page.size + 1];
    const rows = await this.database.query<Shift>(SHIFTS, parameters);
    return pageOf(rows, page.size, (shift) => shift.id);
  }

  /** The shifts with these ids, in no particular order. */
  some(ids: readonly string[]): Promise<Shift[]> {
    return this.database.query<Shift>(SOME_SHIFTS, [ids]);
  }

  /** A page of who is on which shift, newest first; of one shift, of one member, or of both. */
  async assignments(
    { shiftId, memberId }: { shiftId?: string; memberId?: string },
    page: Page,
  ): Promise<PageOf<ShiftAssignment>> {
    const sql =
      shiftId === undefined
        ? memberId === undefined
          ? ASSIGNMENTS
          : OF_MEMBER
        : memberId === undefined
          ? OF_SHIFT
          : OF_BOTH;
    const wanted = [shiftId, memberId].filter((value) => value !== undefined);
    const parameters = [uuidKey(page) ?? TOP, page.size + 1, ...wanted];
    const rows = await this.database.query<ShiftAssignment>(sql, parameters);
    return pageOf(rows, page.size, (assignment) => assignment.id);
  }
}

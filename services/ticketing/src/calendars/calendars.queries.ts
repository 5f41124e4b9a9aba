import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Reads } from '@shouwen/platform';
import type { CalendarVersion } from './calendar.entity.js';
import { calendarErrors } from './calendar.errors.js';

const COLUMNS = `
  v.calendar_id as id, v.version, v.name, v.definition, v.created_at as "createdAt",
  v.created_by as "createdBy", v.reason`;

const GET = `
  select ${COLUMNS} from business_calendar_version as v
  join business_calendar as c on c.id = v.calendar_id
  where c.id = $1 and v.version = case when $2 = 0 then c.version else $2 end`;

const LIST = `
  select ${COLUMNS} from business_calendar as c
  join business_calendar_version as v on v.calendar_id = c.id and v.version = c.version
  where $1::uuid is null or c.id > $1 order by c.id limit $2`;

/** Reads calendars. */
@Injectable()
export class CalendarsQueries {
  constructor(private readonly database: Database) {}

  /** A calendar in a version, or as it is now for 0. Throws `ticketing.calendar_not_found`. */
  async get(id: string, version: number, from: Reads = this.database): Promise<CalendarVersion> {
    const [calendar] = await from.query<CalendarVersion>(GET, [id, version]);
    if (calendar === undefined) throw calendarErrors.calendar_not_found();
    return calendar;
  }

  /** A page of calendars as they are now, by their id. */
  async list(page: Page): Promise<PageOf<CalendarVersion>> {
    const after = uuidKey(page) ?? null;
    const rows = await this.database.query<CalendarVersion>(LIST, [after, page.size + 1]);
    return pageOf(rows, page.size, ({ id }) => id);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Transaction } from '@shouwen/platform';
import { calendarErrors } from '../calendars/calendar.errors.js';
import type { CallSource, Extension } from './call.entity.js';
import { telephonyErrors } from './telephony.errors.js';

const COLUMNS = `
  id, version, name, default_region as "defaultRegion", team_id as "teamId",
  callback_calendar_id as "callbackCalendarId", active, secret,
  previous_secret as "previousSecret", previous_secret_until as "previousSecretUntil",
  created_at as "createdAt", changed_at as "changedAt", changed_by as "changedBy"`;

const CALENDAR = 'select id from business_calendar where id = $1';

const TOLERANCE = `
  select value from collaboration_limit where name = 'call_report_tolerance_seconds'`;

const ONE = `select ${COLUMNS}, (${TOLERANCE}) as "toleranceSeconds" from call_source where id = $1`;

const LOCK = `select ${COLUMNS} from call_source where id = $1 for update`;

// Sources are few; the limit's row is locked, so that two who add one at once don't both take the last place.
const LIMIT = `
  select value, (select count(*)::integer from call_source) as sources
  from collaboration_limit where name = 'call_sources' for update`;

const INSERT = `
  insert into call_source (id, version, name, default_region, team_id, active, secret, callback_calendar_id, created_at,
    changed_at, changed_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const UPDATE = `
  update call_source set version = $2, name = $3, default_region = $4, team_id = $5, active = $6, secret = $7,
    callback_calendar_id = $8, previous_secret = $9, previous_secret_until = $10, changed_at = $11, changed_by = $12
  where id = $1`;

const PAGE = `
  select ${COLUMNS} from call_source where ($1::uuid is null or id < $1) order by id desc limit $2`;

const EXTENSION_COLUMNS = `
  id, source_id as "sourceId", extension, member_id as "memberId", version`;

const LOCK_EXTENSION = `
  select ${EXTENSION_COLUMNS} from call_extension where source_id = $1 and extension = $2 for update`;

const SAVE_EXTENSION = `
  insert into call_extension (id, source_id, extension, member_id, version) values ($1, $2, $3, $4, $5)
  on conflict (source_id, extension) do update set member_id = excluded.member_id, version = excluded.version`;

const REMOVE_EXTENSION = 'delete from call_extension where source_id = $1 and extension = $2';

const EXTENSIONS = `
  select ${EXTENSION_COLUMNS} from call_extension where source_id = $1 and extension > $2
  order by extension limit $3`;

const OWNER = `
  select member_id as "memberId" from call_extension where source_id = $1 and extension = $2`;

/** Keeps telephone systems and whose their extensions are. */
@Injectable()
export class CallSourceStore {
  constructor(private readonly database: Database) {}

  /** A source, and how old its signatures may be; undefined when there is none. */
  async find(id: string): Promise<(CallSource & { toleranceSeconds: number }) | undefined> {
    type Row = CallSource & { toleranceSeconds: number };
    return (await this.database.query<Row>(ONE, [id]))[0];
  }

  /** A source, inside a transaction. Throws `telephony.source_not_found`. */
  async getIn(tx: Transaction, id: string): Promise<CallSource> {
    const [source] = await tx.query<CallSource>(ONE, [id]);
    if (source === undefined) throw telephonyErrors.source_not_found();
    return source;
  }

  /** Reads a source and keeps others from changing it. Throws `telephony.source_not_found`. */
  async lock(tx: Transaction, id: string): Promise<CallSource> {
    const [source] = await tx.query<CallSource>(LOCK, [id]);
    if (source === undefined) throw telephonyErrors.source_not_found();
    return source;
  }

  /** Throws `telephony.too_many_sources` when there is no room for one more. */
  async requireRoom(tx: Transaction): Promise<void> {
    const [row] = await tx.query<{ value: number; sources: number }>(LIMIT);
    if (row === undefined) throw new Error('collaboration_limit has no row call_sources');
    if (row.sources >= row.value) {
      throw telephonyErrors.too_many_sources({ limit: String(row.value) });
    }
  }

  /** Throws `ticketing.calendar_not_found`. */
  async requireCalendar(id: string): Promise<void> {
    const rows = await this.database.query(CALENDAR, [id]);
    if (rows.length === 0) throw calendarErrors.calendar_not_found();
  }

  async insert(tx: Transaction, source: CallSource): Promise<void> {
    const { id, version, name, defaultRegion, teamId, active, secret } = source;
    const { callbackCalendarId, createdAt, changedAt, changedBy } = source;
    const said = [id, version, name, defaultRegion, teamId, active, secret, callbackCalendarId];
    await tx.query(INSERT, [...said, createdAt, changedAt, changedBy]);
  }

  async update(tx: Transaction, source: CallSource): Promise<void> {
    const { id, version, name, defaultRegion, teamId, active, secret } = source;
    const { callbackCalendarId, previousSecret, previousSecretUntil, changedAt, changedBy } =
      source;
    const said = [id, version, name, defaultRegion, teamId, active, secret, callbackCalendarId];
    await tx.query(UPDATE, [...said, previousSecret, previousSecretUntil, changedAt, changedBy]);
  }

  /** A page of sources, newest first. */
  async page(page: Page): Promise<PageOf<CallSource>> {
    const values = [uuidKey(page) ?? null, page.size + 1];
    const rows = await this.database.query<CallSource>(PAGE, values);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** Whose an extension is, kept from others; undefined when it is nobody's. */
  async lockExtension(
    tx: Transaction,
    sourceId: string,
    extension: string,
  ): Promise<Extension | undefined> {
    return (await tx.query<Extension>(LOCK_EXTENSION, [sourceId, extension]))[0];
  }

  async saveExtension(tx: Transaction, saved: Extension): Promise<void> {
    const { id, sourceId, extension, memberId, version } = saved;
    await tx.query(SAVE_EXTENSION, [id, sourceId, extension, memberId, version]);
  }

  async removeExtension(tx: Transaction, { sourceId, extension }: Extension): Promise<void> {
    await tx.query(REMOVE_EXTENSION, [sourceId, extension]);
  }

  /** A page of the extensions of a source, by extension. */
  async extensions(sourceId: string, page: Page): Promise<PageOf<Extension>> {
    const values = [sourceId, page.after, page.size + 1];
    const rows = await this.database.query<Extension>(EXTENSIONS, values);
    return pageOf(rows, page.size, ({ extension }) => extension);
  }

  /** Identity of the member of staff whose extension one is; null when it is nobody's. */
  async ownerOf(tx: Transaction, sourceId: string, extension: string): Promise<string | null> {
    const [row] = await tx.query<{ memberId: string }>(OWNER, [sourceId, extension]);
    return row?.memberId ?? null;
  }
}

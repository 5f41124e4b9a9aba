import { Inject, Injectable } from '@nestjs/common';
import { Database, platformErrors } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { TimelineEntryKind } from '../tickets/ticket.rules.js';

/** Token of the IANA time zone in which a day of work begins and ends. */
export const WORK_LOG_TIME_ZONE = Symbol('WORK_LOG_TIME_ZONE');

/** Something that somebody did on a ticket. */
export interface WorkLogEntryRow {
  ticketId: string;
  sequence: number;
  number: string;
  kind: TimelineEntryKind;
  at: Date;
}

const KEY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,9})$/;

const BOUNDS = `
  select ($1::date)::timestamp at time zone $2 as "beginsAt",
    ($1::date + 1)::timestamp at time zone $2 as "endsAt"`;

const COUNTS = `
  select kind, count(*)::integer as count from ticket_entry
  where actor ->> 'id' = $1 and at >= $2 and at < $3 group by kind order by kind`;

const ENTRIES = `
  select entry.ticket_id as "ticketId", sequence, number, kind, at from (
    select ticket_id, sequence, id, kind, at from ticket_entry
    where actor ->> 'id' = $1 and at >= $2 and at < $3 and ($4::uuid is null or (at, id) >
      (select at, id from ticket_entry where ticket_id = $4 and sequence = $5))
    order by at, id limit $6) as entry
  join ticket on ticket.id = entry.ticket_id order by at, entry.id`;

/** Compiles what somebody did on a day from the timelines they wrote in, by an index (T11). */
@Injectable()
export class WorkLogQueries {
  constructor(
    private readonly database: Database,
    @Inject(WORK_LOG_TIME_ZONE) private readonly timeZone: string,
  ) {}

  /** When a day begins and ends where the department works. */
  async boundsOf(day: string): Promise<{ beginsAt: Date; endsAt: Date }> {
    const rows = await this.database.query<{ beginsAt: Date; endsAt: Date }>(BOUNDS, [
      day,
      this.timeZone,
    ]);
    const bounds = rows[0];
    if (bounds === undefined) throw new Error('a query without a table answered nothing');
    return bounds;
  }

  /** How often somebody did what. */
  counts(personId: string, { beginsAt, endsAt }: { beginsAt: Date; endsAt: Date }) {
    return this.database.query<{ kind: TimelineEntryKind; count: number }>(COUNTS, [
      personId,
      beginsAt,
      endsAt,
    ]);
  }

  /** A page of what somebody did, oldest first. Throws `platform.page_token_invalid`. */
  async entries(
    personId: string,
    { beginsAt, endsAt }: { beginsAt: Date; endsAt: Date },
    { size, after }: Page,
  ): Promise<PageOf<WorkLogEntryRow>> {
    const [, ticketId, sequence] = KEY.exec(after) ?? [];
    if (after !== '' && ticketId === undefined) throw platformErrors.page_token_invalid();
    const rows = await this.database.query<WorkLogEntryRow>(ENTRIES, [
      personId,
      beginsAt,
      endsAt,
      ticketId ?? null,
      sequence ?? null,
      size + 1,
    ]);
    const items = rows.slice(0, size);
    const last = items.at(-1);
    return { items, next: rows.length > size && last !== undefined ? keyOf(last) : '' };
  }
}

/** What stands for the place after an entry in the list. */
export function keyOf({ ticketId, sequence }: WorkLogEntryRow): string {
  return `${ticketId}:${sequence}`;
}

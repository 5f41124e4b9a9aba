import { Injectable } from '@nestjs/common';
import {
  BusinessTimeError,
  chineseOfficialDays,
  importICalendar,
  withOfficialDays,
} from '@shouwen/business-time';
import type { Calendar, ImportedDays, Weekday } from '@shouwen/business-time';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, Timers, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { requireUsable } from './calendar-problems.js';
import type { CalendarVersion } from './calendar.entity.js';
import { calendarErrors } from './calendar.errors.js';
import { CalendarsQueries } from './calendars.queries.js';
import { RECOMPUTE_TIMER } from './recompute-timer.js';

const LOCK = `select pg_advisory_xact_lock(hashtext('business_calendar'))`;
const NAMED = 'select id from business_calendar where name = $1 and id <> $2';
const SAVE = `
  with head as (
    insert into business_calendar (id, version, name) values ($1, $2, $3)
    on conflict (id) do update set version = excluded.version, name = excluded.name
    returning id)
  insert into business_calendar_version
    (calendar_id, version, name, definition, created_at, created_by, reason)
  select id, $2, $3, $4, $5, $6, $7 from head`;

/** What makes a new version of a calendar, besides when it is open. */
export interface CalendarWriting {
  /** Empty for a new calendar. */
  id: string;
  expectedVersion: number;
  reason: string;
  /** Whether ongoing clocks that run by it are calculated anew. */
  recompute: boolean;
}

/** Makes versions of calendars; none is ever changed. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: CalendarsQueries,
    private readonly timers: Timers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Makes a calendar, or a new version of one. Throws `ticketing.calendar_invalid` naming each field that is wrong. */
  put(
    context: RequestContext,
    writing: CalendarWriting,
    wanted: { name: string; definitionOf: (key: { id: string; version: number }) => Calendar },
    call: IdempotentCall,
  ): Promise<CalendarVersion> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.lock(tx, writing);
        const key = { id: before?.id ?? this.ids.next(), version: (before?.version ?? 0) + 1 };
        const name = wanted.name.trim();
        return this.save(tx, context, writing, {
          ...key,
          name,
          definition: wanted.definitionOf(key),
        });
      },
      call,
    );
  }

  /** Adds the holidays of an iCalendar file. Throws `ticketing.icalendar_invalid`. */
  importHolidays(
    context: RequestContext,
    writing: CalendarWriting,
    text: string,
    call: IdempotentCall,
  ): Promise<{ calendar: CalendarVersion; days: ImportedDays }> {
    const days = this.daysOf(text);
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { id, version, name, definition } = await this.lockExisting(tx, writing);
        const imported = new Set(days.holidays.map(({ date }) => date));
        const holidays = [
          ...(definition.holidays ?? []).filter(({ date }) => !imported.has(date)),
          ...days.holidays,
        ].sort((a, b) => (a.date < b.date ? -1 : 1));
        const next = { ...definition, version: version + 1, holidays };
        const calendar = await this.save(tx, context, writing, {
          id,
          version: version + 1,
          name,
          definition: next,
        });
        return { calendar, days };
      },
      call,
    );
  }

  /** Enters the official days of a year. Throws `ticketing.official_days_unknown`. */
  importOfficialYear(
    context: RequestContext,
    writing: CalendarWriting,
    { year, hoursOf }: { year: number; hoursOf: Weekday },
    call: IdempotentCall,
  ): Promise<CalendarVersion> {
    const days = chineseOfficialDays(year);
    if (days === undefined) throw calendarErrors.official_days_unknown({ year: String(year) });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { id, version, name, definition } = await this.lockExisting(tx, writing);
        const next = withOfficialDays(definition, [days], hoursOf);
        return this.save(tx, context, writing, {
          id,
          version: version + 1,
          name,
          definition: { ...next, version: version + 1 },
        });
      },
      call,
    );
  }

  private daysOf(text: string): ImportedDays {
    try {
      return importICalendar(text, this.clock.now());
    } catch (error) {
      if (!(error instanceof BusinessTimeError)) throw error;
      const violations = [
        { field: 'icalendar', description: error.message, descriptionZh: '不是 iCalendar 文件' },
      ];
      throw calendarErrors.icalendar_invalid({}, { violations, cause: error });
    }
  }

  private async lockExisting(tx: Transaction, writing: CalendarWriting): Promise<CalendarVersion> {
    const calendar = await this.lock(tx, writing);
    if (calendar === undefined) throw calendarErrors.calendar_not_found();
    return calendar;
  }

  private async lock(
    tx: Transaction,
    { id, expectedVersion }: CalendarWriting,
  ): Promise<CalendarVersion | undefined> {
    await tx.query(LOCK);
    if (id === '') return undefined;
    const calendar = await this.queries.get(id, 0, tx);
    if (expectedVersion !== 0 && expectedVersion !== calendar.version) {
      throw platformErrors.version_conflict({
        current: String(calendar.version),
        changedBy: calendar.createdBy.name || calendar.createdBy.id,
        changedAt: calendar.createdAt.toISOString(),
        change: 'calendar_changed',
      });
    }
    return calendar;
  }

  private async save(
    tx: Transaction,
    { caller }: RequestContext,
    { reason, recompute }: CalendarWriting,
    {
      id,
      version,
      name,
      definition,
    }: Pick<CalendarVersion, 'id' | 'version' | 'name' | 'definition'>,
  ): Promise<CalendarVersion> {
    const at = this.clock.now();
    requireUsable(definition, at);
    if ((await tx.query(NAMED, [name, id])).length > 0) {
      throw calendarErrors.calendar_name_taken({ name });
    }
    const createdBy = actorOf(caller);
    const json = JSON.stringify(definition);
    await tx.query(SAVE, [id, version, name, json, at, createdBy, reason]);
    tx.record({
      message: topicMessages.BusinessCalendarChanged,
      aggregateId: id,
      sequence: version,
      at,
      payload: { calendar: { id, version, recompute, at, actor: { ...createdBy, name: '' } } },
    });
    tx.audit({
      operation: 'business_calendar.changed',
      aggregateType: 'business_calendar',
      aggregateId: id,
      changes: [
        {
          field: 'version',
          from: version === 1 ? undefined : String(version - 1),
          to: String(version),
        },
      ],
      reason,
      at,
    });
    if (recompute && version > 1) {
      const payload = { calendarId: id, after: '' };
      this.timers.set(tx, { kind: RECOMPUTE_TIMER, subject: id, dueAt: at, payload });
    }
    return { id, version, name, definition, createdAt: at, createdBy, reason };
  }
}

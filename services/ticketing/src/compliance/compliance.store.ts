import { Injectable } from '@nestjs/common';
import { Database, Ids } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { ComplianceReport } from './compliance-report.entity.js';

/** Columns of `compliance_report` under the names of {@link ComplianceReport}. */
export const REPORT_COLUMNS = `
  id, version, month, time_zone as "timeZone", starts_at as "startsAt", ends_at as "endsAt", status,
  breach_count as "breachCount", ticket_count as "ticketCount", built_at as "builtAt",
  published_at as "publishedAt", published_by as "publishedBy"`;

const LOCK = `
  select ${REPORT_COLUMNS} from compliance_report where id = $1 and status <> 'building' for update`;

const BUILDING = `
  select ${REPORT_COLUMNS}, progress from compliance_report where status = 'building' for update`;

const SET_TIMER_ONCE = `
  insert into timer (id, kind, subject, due_at, attempt_at) values ($1, $2, '', now(), now())
  on conflict (kind, subject) do nothing`;

const LAST_MONTH = 'select max(month) as month from compliance_report';

const FIRST_TICKET = 'select opened_at as at from ticket order by id limit 1';

const NEXT_MONTH = `
  select extract(epoch from
    (date_trunc('month', now() at time zone $1) + interval '1 month') at time zone $1 - now())::float * 1000 as ms`;

// The database knows the rules of every time zone, those of days without a midnight among them.
const BEGIN = `
  insert into compliance_report (id, version, month, time_zone, starts_at, ends_at, status, progress)
  values ($1, 0, $2, $3, ($2::text || '-01')::timestamp at time zone $3::text,
    (($2::text || '-01')::timestamp + interval '1 month') at time zone $3::text, 'building', $4)
  on conflict (month) do nothing`;

const COPY_BREACHES = `
  with next as (
    select * from duty_breach where at >= $2 and at < $3 and (at, id) > ($4, $5)
    order by at, id limit $6
  ), copied as (
    insert into compliance_breach (report_id, id, kind, ticket_id, person, team_id, transfer_id, at)
    select $1::uuid, id, kind, ticket_id, person, team_id, transfer_id, at from next
    on conflict do nothing
  )
  select at, id from next order by at desc, id desc limit 1`;

// Ids begin with the time a ticket was opened, so that this walks along the primary key.
const ADD_LATE_RESPONSES = `
  with next as (
    select id, opened_at, first_response_at, resolved_at, first_asked_owner, owner, team_id
    from ticket where id > $4 and id < $5 order by id limit $6
  ), added as (
    insert into compliance_breach (report_id, id, kind, ticket_id, person, team_id, at)
    select $1::uuid, id, 'first_response_late', id, coalesce(first_asked_owner, owner), team_id,
      opened_at + $7 * interval '1 second'
    from next
    where opened_at + $7 * interval '1 second' >= $2 and opened_at + $7 * interval '1 second' < $3
      and (first_response_at is null or first_response_at > opened_at + $7 * interval '1 second')
      and (resolved_at is null or resolved_at > opened_at + $7 * interval '1 second')
    on conflict do nothing
  )
  select id from next order by id desc limit 1`;

const SET_PROGRESS = 'update compliance_report set progress = $2 where id = $1';

const ADD_LINES = `
  with line as (
    insert into compliance_line (report_id, position, person, team_id, kind, breach_count, ticket_count)
    select $1::uuid, row_number() over (order by count(*) desc, kind, min(person_id), team_id)::integer,
      (array_agg(person order by at desc))[1], team_id, kind, count(*)::integer, count(distinct ticket_id)::integer
    from compliance_breach where report_id = $1::uuid group by person_id, team_id, kind
    returning position, person_id, team_id, kind
  )
  update compliance_breach as breach set line = line.position from line
  where breach.report_id = $1::uuid and breach.kind = line.kind
    and breach.person_id is not distinct from line.person_id
    and breach.team_id is not distinct from line.team_id`;

const FINISH = `
  update compliance_report set version = 1, status = 'ready', built_at = $2, progress = null,
    (breach_count, ticket_count) = (
      select count(*)::integer, count(distinct ticket_id)::integer from compliance_breach where report_id = $1)
  where id = $1 returning ${REPORT_COLUMNS}`;

const PUBLISH = `
  update compliance_report set version = $2, status = 'published', published_at = $3, published_by = $4 where id = $1`;

/** How far the building of a report is: first it takes over breaches, then it looks at tickets. */
export type BuildProgress = { firstResponseLimitSeconds: number } & (
  { phase: 'breaches'; after: BreachPlace } | { phase: 'tickets'; after: string }
);

/** A report that is being built, and how far it is. */
export type ReportInProgress = ComplianceReport & { progress: BuildProgress };

/** A place between breaches, in the order in which they happened. */
export interface BreachPlace {
  at: string;
  id: string;
}

/** Keeps compliance reports, on the transaction of the use case. */
@Injectable()
export class ComplianceStore {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  /** Sets the timer that builds reports, unless it is set already. */
  async setTimerOnce(kind: string): Promise<void> {
    await this.database.query(SET_TIMER_ONCE, [this.ids.next(), kind]);
  }

  /** Reads a complete report and keeps others from changing it until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<ComplianceReport | undefined> {
    const [report] = await tx.query<ComplianceReport>(LOCK, [id]);
    return report;
  }

  /** The report that is being built, if one is. */
  async building(tx: Transaction): Promise<ReportInProgress | undefined> {
    const [report] = await tx.query<ReportInProgress>(BUILDING);
    return report;
  }

  /** The last month that has a report. */
  async lastMonth(tx: Transaction): Promise<string | undefined> {
    const [row] = await tx.query<{ month: string | null }>(LAST_MONTH);
    return row?.month ?? undefined;
  }

  /** When the first ticket of all was opened. */
  async firstTicketAt(tx: Transaction): Promise<Date | undefined> {
    const [row] = await tx.query<{ at: Date }>(FIRST_TICKET);
    return row?.at;
  }

  /** Milliseconds until the next month begins in a time zone. */
  async untilNextMonth(tx: Transaction, timeZone: string): Promise<number> {
    const [row] = await tx.query<{ ms: number }>(NEXT_MONTH, [timeZone]);
    return Math.max(1, Math.ceil(row?.ms ?? 1));
  }

  /** Begins the report of a month, which nobody sees until it is complete. */
  async begin(
    tx: Transaction,
    { month, timeZone }: Pick<ComplianceReport, 'month' | 'timeZone'>,
    progress: BuildProgress,
  ): Promise<void> {
    await tx.query(BEGIN, [this.ids.next(), month, timeZone, progress]);
  }

  /** Takes over some breaches of the month; answers where it stopped, or undefined at the end. */
  async copyBreaches(
    tx: Transaction,
    { id, startsAt, endsAt }: ComplianceReport,
    { after, limit }: { after: BreachPlace; limit: number },
  ): Promise<BreachPlace | undefined> {
    const parameters = [id, startsAt, endsAt, after.at, after.id, limit];
    const [last] = await tx.query<{ at: Date; id: string }>(COPY_BREACHES, parameters);
    return last && { at: last.at.toISOString(), id: last.id };
  }

  /** Looks at some tickets for first responses that came late; answers the last one it looked at. */
  async addLateResponses(
    tx: Transaction,
    { id, startsAt, endsAt }: ComplianceReport,
    tickets: { after: string; before: string; limit: number; limitSeconds: number },
  ): Promise<string | undefined> {
    const { after, before, limit, limitSeconds } = tickets;
    const parameters = [id, startsAt, endsAt, after, before, limit, limitSeconds];
    const [last] = await tx.query<{ id: string }>(ADD_LATE_RESPONSES, parameters);
    return last?.id;
  }

  /** Remembers how far the building is, should it go on in another process. */
  async setProgress(tx: Transaction, id: string, progress: BuildProgress): Promise<void> {
    await tx.query(SET_PROGRESS, [id, progress]);
  }

  /** Counts what was gathered; the report is complete then. */
  async finish(tx: Transaction, id: string, now: Date): Promise<ComplianceReport> {
    await tx.query(ADD_LINES, [id]);
    const [report] = await tx.query<ComplianceReport>(FINISH, [id, now]);
    if (report === undefined) throw new Error('the report that was built is gone');
    return report;
  }

  async publish(tx: Transaction, report: ComplianceReport): Promise<void> {
    const { id, version, publishedAt, publishedBy } = report;
    await tx.query(PUBLISH, [id, version, publishedAt, publishedBy]);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, pageOf, platformErrors } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { Channel, Grade, TicketEntity } from './ticket.entity.js';
import { TICKET_COLUMNS } from './tickets.queries.js';

/** Grades in the order in which a queue is worked off (T3). */
export const queueOrder: readonly Grade[] = ['urgent', 'important', 'general'];

const KEY = /^([a-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const COUNTED_UP_TO = 10_000;

/** Whose queue; all that are given hold together. */
export interface QueueFilter {
  teamId?: string | undefined;
  channel?: Channel | undefined;
}

/** How many tickets nobody owns, by grade. */
export type QueueCounters = Record<Grade, number>;

/** Reads tickets that nobody owns: one short walk down an index for each grade. */
@Injectable()
export class TicketQueueQueries {
  constructor(private readonly database: Database) {}

  /** A page of a queue: the most serious first, each grade oldest first. Throws `platform.page_token_invalid`. */
  async list(filter: QueueFilter, page: Page): Promise<PageOf<TicketEntity>> {
    const { grade, id } = placeOf(page);
    const grades = queueOrder.slice(queueOrder.indexOf(grade));
    const parameters: unknown[] = [grades, page.size + 1, id];
    const conditions = conditionsOf(filter, parameters);
    const rows = await this.database.query<TicketEntity>(
      `select page.* from unnest($1::text[]) with ordinality as wanted (grade, place) cross join lateral (
         select ${TICKET_COLUMNS} from ticket where ${conditions.join(' and ')}
           and id > case when wanted.place = 1 then $3::uuid else '${BEFORE_ALL}'::uuid end
         order by id limit $2) as page
       order by wanted.place, page.id limit $2`,
      parameters,
    );
    return pageOf(rows, page.size, (ticket) => `${ticket.grade}:${ticket.id}`);
  }

  /** How many tickets of each grade a queue has, each counted up to 10,000. */
  async counters(filter: QueueFilter): Promise<QueueCounters> {
    const parameters: unknown[] = [queueOrder];
    const conditions = conditionsOf(filter, parameters);
    const rows = await this.database.query<{ grade: Grade; tickets: number }>(
      `select wanted.grade, counted.tickets from unnest($1::text[]) as wanted (grade) cross join lateral (
         select count(*)::integer as tickets from (
           select 1 from ticket where ${conditions.join(' and ')} limit ${COUNTED_UP_TO}) as waiting) as counted`,
      parameters,
    );
    const counters = { urgent: 0, important: 0, general: 0 };
    for (const { grade, tickets } of rows) counters[grade] = tickets;
    return counters;
  }
}

function conditionsOf({ teamId, channel }: QueueFilter, parameters: unknown[]): string[] {
  const conditions = [`ticket.status = 'new'`, 'ticket.grade = wanted.grade'];
  if (teamId !== undefined) conditions.push(`team_id = $${parameters.push(teamId)}`);
  if (channel !== undefined) conditions.push(`channel = $${parameters.push(channel)}`);
  return conditions;
}

function placeOf({ after }: Page): { grade: Grade; id: string } {
  if (after === '') return { grade: 'urgent', id: BEFORE_ALL };
  const [, name, id] = KEY.exec(after) ?? [];
  const grade = queueOrder.find((known) => known === name);
  if (grade === undefined || id === undefined) throw platformErrors.page_token_invalid();
  return { grade, id };
}

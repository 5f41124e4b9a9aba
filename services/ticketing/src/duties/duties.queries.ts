import { Injectable } from '@nestjs/common';
import { Database, firstPagesOf, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { Duty, TicketFlag } from './duty.entity.js';

/** Columns of `duty` under the names of {@link Duty}. */
export const DUTY_COLUMNS = `
  id, ticket_id as "ticketId", kind, person, first_asked as "firstAsked", channel, opened_at as "openedAt",
  opened_by as "openedBy", opened_cause as "openedCause", released_at as "releasedAt",
  released_by as "releasedBy", released_cause as "releasedCause"`;

const FLAGS = `
  select ticket_id as "ticketId", kind, at, actor from ticket_flag where ticket_id = any($1::uuid[])
  order by at, kind`;

/** A page goes on after a duty; when that was released meanwhile, it goes on where the duty is now. */
const dutiesOf = (column: 'person_id' | 'ticket_id') => `
  select ${DUTY_COLUMNS} from duty
  where ${column} = $1 and ($2::uuid is null
    or (is_open, id) < (select last.is_open, last.id from duty as last where last.id = $2 and last.${column} = $1))
  order by is_open desc, id desc limit $3`;

const OF_PERSON = dutiesOf('person_id');
const OF_TICKET = dutiesOf('ticket_id');

const OF_TICKETS = `
  select page.* from unnest($1::uuid[]) as wanted (ticket) cross join lateral (
    select ${DUTY_COLUMNS} from duty where ticket_id = wanted.ticket
    order by is_open desc, id desc limit $2) as page`;

/** Reads who owes what, each list by an index and never more than a page. */
@Injectable()
export class DutiesQueries {
  constructor(private readonly database: Database) {}

  /** The first page of the duties on each of these tickets, as far as there are any. */
  async listOfTickets(
    ticketIds: readonly string[],
    size: number,
  ): Promise<Map<string, PageOf<Duty>>> {
    const rows = await this.database.query<Duty>(OF_TICKETS, [ticketIds, size + 1]);
    return firstPagesOf(
      rows,
      size,
      ({ ticketId }) => ticketId,
      ({ id }) => id,
    );
  }

  /** The duties of a person or on a ticket: open ones first, then newest first. */
  async list(of: { personId: string } | { ticketId: string }, page: Page): Promise<PageOf<Duty>> {
    const [sql, subject] = 'personId' in of ? [OF_PERSON, of.personId] : [OF_TICKET, of.ticketId];
    const after = uuidKey(page) ?? null;
    const rows = await this.database.query<Duty>(sql, [subject, after, page.size + 1]);
    return pageOf(rows, page.size, (duty) => duty.id);
  }

  /** The flags of these tickets, oldest first; a ticket has a handful at most. */
  async flags(ticketIds: string[]): Promise<Map<string, TicketFlag[]>> {
    const rows = await this.database.query<TicketFlag>(FLAGS, [ticketIds]);
    const flags = new Map<string, TicketFlag[]>();
    for (const flag of rows) flags.set(flag.ticketId, [...(flags.get(flag.ticketId) ?? []), flag]);
    return flags;
  }
}

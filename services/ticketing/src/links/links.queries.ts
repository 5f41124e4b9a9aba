import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import { LINK_COLUMNS } from './links.store.js';
import type { TicketLinkRow } from './links.store.js';

const walk = (column: 'from_id' | 'to_id') => `
  (select ${LINK_COLUMNS} from ticket_link where ${column} = $1 and ($2::uuid is null or id < $2)
   order by id desc limit $3)`;

const LINKS = `
  select * from (${walk('from_id')} union all ${walk('to_id')}) as both_ways
  order by id desc limit $3`;

/** Reads the links of tickets. */
@Injectable()
export class LinksQueries {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsQueries,
  ) {}

  /** A page of the links of a ticket in both directions, newest first. */
  async list(caller: Caller, ticketId: string, page: Page): Promise<PageOf<TicketLinkRow>> {
    await this.tickets.get(caller, { id: ticketId });
    const rows = await this.database.query<TicketLinkRow>(LINKS, [
      ticketId,
      uuidKey(page) ?? null,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, (link) => link.id);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, isCustomerOnly, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { TICKET_COLUMNS, TicketsQueries } from '../tickets/tickets.queries.js';

const MERGED = `
  select ${TICKET_COLUMNS} from ticket
  where merged_into_id = $1 and ($2::text is null or customer_id = $2) and ($3::uuid is null or id < $3)
  order by id desc limit $4`;

/** Reads which tickets were merged. */
@Injectable()
export class MergingQueries {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsQueries,
  ) {}

  /** A page of the tickets merged into one directly, newest first; for a customer only their own. */
  async merged(caller: Caller, ticketId: string, page: Page): Promise<PageOf<TicketEntity>> {
    await this.tickets.get(caller, { id: ticketId });
    const rows = await this.database.query<TicketEntity>(MERGED, [
      ticketId,
      isCustomerOnly(caller) ? caller.id : null,
      uuidKey(page) ?? null,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, (ticket) => ticket.id);
  }
}

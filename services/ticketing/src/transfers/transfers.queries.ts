import { Injectable } from '@nestjs/common';
import { Database, firstPagesOf, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { Transfer } from './transfer.entity.js';
import { transferErrors } from './transfer.errors.js';
import { TRANSFER_COLUMNS } from './transfer.store.js';

const ONE = `select ${TRANSFER_COLUMNS} from transfer where id = $1`;

const pageWhere = (condition: string) => `
  select ${TRANSFER_COLUMNS} from transfer where ${condition} and ($2::uuid is null or id < $2)
  order by id desc limit $3`;

const OF_TICKET = pageWhere('ticket_id = $1');
const OF_SENDER = pageWhere('sender_id = $1');

const OF_TICKETS = `
  select page.* from unnest($1::uuid[]) as wanted (ticket) cross join lateral (
    select ${TRANSFER_COLUMNS} from transfer where ticket_id = wanted.ticket
    order by id desc limit $2) as page`;

// One short walk down an index for the person, and one for their team.
const INBOX = `
  select * from (
    (${pageWhere(`to_person_id = $1 and status = 'offered'`)})
    union all
    (${pageWhere(
      `to_team_id = (select team_id from staff_member where staff_member.id = $1 and active) and status = 'offered'`,
    )})
  ) as inbox order by id desc limit $3`;

/** Which transfers a list shows. */
export type TransferList = { ticketId: string } | { inboxOf: string } | { senderId: string };

/** Reads transfers, each list by an index and never more than a page. */
@Injectable()
export class TransfersQueries {
  constructor(private readonly database: Database) {}

  /** One transfer. Throws `ticketing.transfer_not_found`. */
  async get(id: string): Promise<Transfer> {
    const [transfer] = await this.database.query<Transfer>(ONE, [id]);
    if (transfer === undefined) throw transferErrors.transfer_not_found();
    return transfer;
  }

  /** The first page of the transfers of each of these tickets, as far as there are any; newest first. */
  async listOfTickets(
    ticketIds: readonly string[],
    size: number,
  ): Promise<Map<string, PageOf<Transfer>>> {
    const rows = await this.database.query<Transfer>(OF_TICKETS, [ticketIds, size + 1]);
    return firstPagesOf(
      rows,
      size,
      ({ ticketId }) => ticketId,
      ({ id }) => id,
    );
  }

  /** The transfers of a ticket, those that wait for somebody's answer, or those somebody sent; newest first. */
  async list(of: TransferList, page: Page): Promise<PageOf<Transfer>> {
    const [sql, subject] = queryOf(of);
    const after = uuidKey(page) ?? null;
    const rows = await this.database.query<Transfer>(sql, [subject, after, page.size + 1]);
    return pageOf(rows, page.size, (transfer) => transfer.id);
  }
}

function queryOf(of: TransferList): [sql: string, subject: string] {
  if ('ticketId' in of) return [OF_TICKET, of.ticketId];
  if ('inboxOf' in of) return [INBOX, of.inboxOf];
  return [OF_SENDER, of.senderId];
}

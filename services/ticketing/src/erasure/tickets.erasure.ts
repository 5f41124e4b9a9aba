import { Injectable } from '@nestjs/common';
import { ERASE_FROM_AUDIT_TRAIL, FileStorage, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { SEARCHED_COLUMNS, deriveDocuments } from '../search/search-derivation.js';
import type { SearchedTicket } from '../search/search-document.js';
import { recordTicketSnapshot } from '../tickets/ticket.events.js';
import { TICKET_COLUMNS } from '../tickets/tickets.queries.js';
import type { ErasureEntity } from './erasure.entity.js';
import { taking } from './person.erasure.js';
import { AUDITED, TAKE_FILES, ticketStatements } from './ticket.statements.js';

const AT_ONCE = 20;

const SOME = `
  select id from ticket where customer_id = any($1::text[]) order by id limit ${AT_ONCE} for update`;

const REMEMBER = `
  insert into erasure_ticket (erasure_id, ticket_id) select $1, unnest($2::uuid[]) on conflict do nothing`;

const SEARCHED = `select ${SEARCHED_COLUMNS} from ticket where id = any($1::uuid[])`;

const TICKETS = `select ${TICKET_COLUMNS} from ticket where id = any($1::uuid[]) order by id`;

/** Forgets who a customer was in their tickets, and what was said; the tickets stay, and count. */
@Injectable()
export class TicketsErasure {
  constructor(private readonly storage: FileStorage) {}

  /** Some tickets; answers how many. Those that were done are no longer the customer's, and are not found again. */
  async forgetSome(
    tx: Transaction,
    context: RequestContext,
    erasure: ErasureEntity,
  ): Promise<number> {
    const rows = await tx.query<{ id: string }>(SOME, [erasure.identities]);
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const { identities, pseudonymId, pseudonym } = erasure;
    tx.write(REMEMBER, [erasure.id, ids]);
    const audited = await tx.query<{ id: string }>(AUDITED, [ids]);
    const aggregates = audited.map(({ id }) => id);
    await tx.query(ERASE_FROM_AUDIT_TRAIL, [aggregates, identities, pseudonymId]);
    const files = await tx.query<{ id: string }>(TAKE_FILES, [ids]);
    const parameters = { 1: ids, 2: identities, 3: pseudonymId, 4: pseudonym };
    for (const sql of ticketStatements) await tx.query(...taking(sql, parameters));
    const searched = await tx.query<SearchedTicket>(SEARCHED, [ids]);
    await deriveDocuments((sql, values) => tx.query(sql, values), searched);
    for (const ticket of await tx.query<TicketRow>(TICKETS, [ids])) {
      recordTicketSnapshot(tx, ticket, actorOf(context.caller));
    }
    // What can't be removed now is tried again with all the rest.
    for (const { id } of files) await this.storage.remove(id);
    return ids.length;
  }
}

type TicketRow = Parameters<typeof recordTicketSnapshot>[1];

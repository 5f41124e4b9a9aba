import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { MOST_LEXEMES, SEARCHED_COLUMNS, deriveDocuments } from './search-derivation.js';
import { entryLexemes, facetsOf, headlineOf } from './search-document.js';
import type { SearchedTicket } from './search-document.js';
import { placeOf } from './search-windows.js';

const ADD = `
  insert into ticket_search (ticket_id, place, opened_at, facets, lexemes)
  values ($1, $2, $3, $4, array_to_tsvector($5))`;

const CHANGE = `
  update ticket_search set facets = $2,
    lexemes = ts_delete(lexemes, facets) || array_to_tsvector($2)
      || case when length(lexemes) < $4 then array_to_tsvector($3::text[]) else '' end
  where ticket_id = $1 and (facets <> $2 or cardinality($3::text[]) > 0)`;

const TICKETS = `select ${SEARCHED_COLUMNS} from ticket where id = any($1::uuid[])`;

/** Keeps what tickets are found by, on the transaction of the change. */
@Injectable()
export class SearchStore {
  /** A ticket that was opened, with its question. */
  add(tx: Transaction, ticket: SearchedTicket, body: string): void {
    const facets = facetsOf(ticket);
    const words = new Set([...headlineOf(ticket), ...facets]);
    for (const lexeme of entryLexemes({ body, internal: false })) words.add(lexeme);
    tx.write(ADD, [ticket.id, placeOf(ticket.number), ticket.openedAt, facets, [...words]]);
  }

  /** A ticket that changed; one that was never added waits for a rebuild, which reads all of it. */
  change(
    tx: Transaction,
    ticket: SearchedTicket,
    entry: { body: string; internal: boolean },
  ): void {
    tx.write(CHANGE, [ticket.id, facetsOf(ticket), entryLexemes(entry), MOST_LEXEMES]);
  }

  /** Tickets, locked, of which messages went to another one or came from one. */
  async derive(tx: Transaction, ticketIds: readonly string[]): Promise<void> {
    const tickets = await tx.query<SearchedTicket>(TICKETS, [ticketIds]);
    await deriveDocuments((sql, parameters) => tx.query(sql, parameters), tickets);
  }
}

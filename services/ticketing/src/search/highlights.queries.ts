import { Injectable } from '@nestjs/common';
import { Database, isCustomerOnly } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import type { SearchedTicket } from './search-document.js';
import { snippetOf } from './search-highlights.js';
import type { Snippet } from './search-highlights.js';
import type { SearchTerm } from '@shouwen/text';

/** Where in a ticket a snippet stands. */
export type HighlightedField = 'subject' | 'customer' | 'message' | 'note';

/** What of a ticket was found. */
export interface Highlight extends Snippet {
  field: HighlightedField;
  /** The entry of the timeline, of a message or note; otherwise empty. */
  entryId: string;
}

type ShownTicket = Pick<SearchedTicket, 'id' | 'subject' | 'customerName'>;

interface EntryText {
  ticketId: string;
  id: string;
  body: string;
  internal: boolean;
}

/** Snippets come from the beginnings of the newest entries; what is found elsewhere has none. */
const ENTRIES_OF_A_TICKET = 8;
const CHARACTERS_OF_AN_ENTRY = 1_000;
const MOST_SNIPPETS = 3;

const ENTRIES = `
  select wanted.ticket as "ticketId", entry.id, left(entry.body, $4) as body, entry.internal
  from unnest($1::uuid[]) as wanted (ticket) cross join lateral (
    (select id, body, internal, at from ticket_entry
      where ticket_id = wanted.ticket and shown_in_id is null and body <> '' and (not internal or $2)
      order by sequence desc limit $3)
    union all
    (select id, body, internal, at from ticket_entry
      where shown_in_id = wanted.ticket and body <> '' and (not internal or $2)
      order by at desc limit $3)
    order by at desc, id desc limit $3) as entry
  order by wanted.ticket, entry.at desc, entry.id desc`;

/** Shows where in the tickets of a page something was found. */
@Injectable()
export class HighlightsQueries {
  constructor(private readonly database: Database) {}

  /** The highlights of each ticket, in the order of the tickets. */
  async highlightsOf(
    caller: Caller,
    tickets: readonly ShownTicket[],
    terms: readonly SearchTerm[],
  ): Promise<Highlight[][]> {
    if (tickets.length === 0) return [];
    const entries = await this.database.query<EntryText>(ENTRIES, [
      tickets.map(({ id }) => id),
      !isCustomerOnly(caller),
      ENTRIES_OF_A_TICKET,
      CHARACTERS_OF_AN_ENTRY,
    ]);
    const ofTicket = new Map<string, EntryText[]>(tickets.map(({ id }) => [id, []]));
    for (const entry of entries) ofTicket.get(entry.ticketId)?.push(entry);
    return tickets.map((ticket) => highlightsIn(ticket, ofTicket.get(ticket.id) ?? [], terms));
  }
}

function highlightsIn(
  ticket: ShownTicket,
  entries: readonly EntryText[],
  terms: readonly SearchTerm[],
): Highlight[] {
  const highlights: Highlight[] = [];
  const add = (field: HighlightedField, text: string, entryId = '') => {
    const snippet = snippetOf(text, terms);
    if (snippet !== undefined) highlights.push({ ...snippet, field, entryId });
  };
  add('subject', ticket.subject);
  add('customer', ticket.customerName);
  const headline = highlights.length;
  for (const { id, body, internal } of entries) {
    if (highlights.length - headline === MOST_SNIPPETS) break;
    add(internal ? 'note' : 'message', body, id);
  }
  return highlights;
}

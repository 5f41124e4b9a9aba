import { CUSTOMER_ADDRESS_COLUMN } from '../tickets/mail-senders.js';
import { entryLexemes, facetsOf, headlineOf } from './search-document.js';
import type { SearchedTicket } from './search-document.js';
import { vectorOf } from './search-expression.js';
import { placeOf } from './search-windows.js';

/** A ticket that has this many lexemes is found by no further message. */
export const MOST_LEXEMES = 20_000;
const ENTRIES_AT_ONCE = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Columns of `ticket` under the names of {@link SearchedTicket}. */
export const SEARCHED_COLUMNS = `
  id, number, subject, status, grade, channel, customer_id as "customerId",
  customer_name as "customerName", ${CUSTOMER_ADDRESS_COLUMN}, owner, team_id as "teamId", opened_at as "openedAt"`;

const OWN_ENTRIES = `
  select ticket_id as "ticketId", id, sequence, body, internal from ticket_entry
  where ticket_id = any($1::uuid[]) and shown_in_id is null and (ticket_id, sequence) > ($2::uuid, $3)
  order by ticket_id, sequence limit ${ENTRIES_AT_ONCE}`;

// What was split off is found where it is shown.
const MOVED_ENTRIES = `
  select shown_in_id as "ticketId", id, sequence, body, internal from ticket_entry
  where shown_in_id = any($1::uuid[]) and id > $2
  order by id limit ${ENTRIES_AT_ONCE}`;

const REPLACE = `
  insert into ticket_search as known (ticket_id, place, opened_at, facets, lexemes)
  select ticket_id, place, opened_at, array(select json_array_elements_text(facets)), lexemes
  from json_to_recordset($1::json) as built
    (ticket_id uuid, place bigint, opened_at timestamptz, facets json, lexemes tsvector)
  on conflict (ticket_id) do update
    set place = excluded.place, opened_at = excluded.opened_at, facets = excluded.facets, lexemes = excluded.lexemes
    where (known.place, known.opened_at, known.facets, known.lexemes)
      is distinct from (excluded.place, excluded.opened_at, excluded.facets, excluded.lexemes)`;

interface EntryRow {
  ticketId: string;
  id: string;
  sequence: number;
  body: string;
  internal: boolean;
}

/** Runs a statement on the transaction that has the tickets locked. */
export type Run = <Row extends object>(sql: string, parameters: unknown[]) => Promise<Row[]>;

type Words = ReadonlyMap<string, Set<string>>;

/** Derives anew what tickets are found by, from themselves and their timelines; what did not change is left alone. */
export async function deriveDocuments(run: Run, tickets: readonly SearchedTicket[]): Promise<void> {
  const words = new Map(
    tickets.map((ticket) => [ticket.id, new Set([...headlineOf(ticket), ...facetsOf(ticket)])]),
  );
  const ids = [...words.keys()];
  await addEntries(words, (last) =>
    run<EntryRow>(OWN_ENTRIES, [ids, last?.ticketId ?? BEFORE_ALL, last?.sequence ?? 0]),
  );
  await addEntries(words, (last) => run<EntryRow>(MOVED_ENTRIES, [ids, last?.id ?? BEFORE_ALL]));
  const rows = tickets.map((ticket) => ({
    ticket_id: ticket.id,
    place: placeOf(ticket.number),
    opened_at: ticket.openedAt,
    facets: facetsOf(ticket),
    lexemes: vectorOf(words.get(ticket.id) ?? []),
  }));
  await run(REPLACE, [JSON.stringify(rows)]);
}

async function addEntries(
  words: Words,
  read: (last: EntryRow | undefined) => Promise<EntryRow[]>,
): Promise<void> {
  let last: EntryRow | undefined;
  for (;;) {
    const entries = await read(last);
    for (const entry of entries) {
      const known = words.get(entry.ticketId);
      // A question, however long, is always found; see the store, which does the same.
      if (known === undefined || (entry.sequence > 1 && known.size >= MOST_LEXEMES)) continue;
      for (const lexeme of entryLexemes(entry)) known.add(lexeme);
    }
    last = entries.at(-1);
    if (last === undefined || entries.length < ENTRIES_AT_ONCE) return;
  }
}

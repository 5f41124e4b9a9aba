import type { Database } from '@shouwen/platform';
import type { EntityManager } from 'typeorm';
import { entryLexemes, facetsOf, headlineOf } from './search-document.js';
import type { SearchedTicket } from './search-document.js';
import { vectorOf } from './search-expression.js';
import { placeOf } from './search-windows.js';
import { MOST_LEXEMES } from './search.store.js';

/** Name of what is rebuilt, under which its progress is kept. */
const PROJECTION = 'ticket_search';
/** Tickets that can't be changed while a batch is written. */
const BATCH = 200;
const ENTRIES_AT_ONCE = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const PROGRESS = `select after_key as "afterKey" from projection_progress where projection = $1`;

const KEEP_PROGRESS = `
  insert into projection_progress (projection, after_key) values ($1, $2)
  on conflict (projection) do update set after_key = excluded.after_key, updated_at = now()`;

const FORGET_PROGRESS = 'delete from projection_progress where projection = $1';

const TICKETS = `
  select id, number, subject, status, grade, channel, customer_id as "customerId",
    customer_name as "customerName", owner, team_id as "teamId", opened_at as "openedAt"
  from ticket where id > $1 order by id limit ${BATCH} for share`;

const ENTRIES = `
  select ticket_id as "ticketId", sequence, body, internal from ticket_entry
  where ticket_id = any($1::uuid[]) and (ticket_id, sequence) > ($2::uuid, $3)
  order by ticket_id, sequence limit ${ENTRIES_AT_ONCE}`;

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
  sequence: number;
  body: string;
  internal: boolean;
}

/**
 * Derives anew what tickets are found by, from the tickets and their timelines, while the service runs: a ticket is locked
 * for the moment in which it is read and written, and what did not change is left alone. Goes on where it was ended.
 */
export class SearchRebuild {
  constructor(
    private readonly database: Database,
    private readonly report: (progress: { tickets: number; after: string }) => void,
  ) {}

  /** Rebuilds everything that a rebuild that was ended has not; answers how many tickets that were. */
  async run(): Promise<number> {
    const [progress] = await this.database.query<{ afterKey: string }>(PROGRESS, [PROJECTION]);
    let after: string | undefined = progress?.afterKey ?? BEFORE_ALL;
    let tickets = 0;
    while (after !== undefined) {
      const from: string = after;
      const batch = await this.database.dataSource.transaction((manager) =>
        this.rebuildBatch(manager, from),
      );
      tickets += batch.count;
      after = batch.last;
      if (after !== undefined) this.report({ tickets, after });
    }
    return tickets;
  }

  private async rebuildBatch(
    manager: EntityManager,
    after: string,
  ): Promise<{ count: number; last: string | undefined }> {
    const tickets = await manager.query<SearchedTicket[]>(TICKETS, [after]);
    const last = tickets.at(-1)?.id;
    if (last === undefined) {
      await manager.query(FORGET_PROGRESS, [PROJECTION]);
      return { count: 0, last };
    }
    const words = new Map(
      tickets.map((ticket) => [ticket.id, new Set([...headlineOf(ticket), ...facetsOf(ticket)])]),
    );
    await this.addEntries(manager, words);
    const rows = tickets.map((ticket) => ({
      ticket_id: ticket.id,
      place: placeOf(ticket.number),
      opened_at: ticket.openedAt,
      facets: facetsOf(ticket),
      lexemes: vectorOf(words.get(ticket.id) ?? []),
    }));
    await manager.query(REPLACE, [JSON.stringify(rows)]);
    await manager.query(KEEP_PROGRESS, [PROJECTION, last]);
    return { count: tickets.length, last };
  }

  private async addEntries(
    manager: EntityManager,
    words: ReadonlyMap<string, Set<string>>,
  ): Promise<void> {
    const ids = [...words.keys()];
    let last: Pick<EntryRow, 'ticketId' | 'sequence'> = { ticketId: BEFORE_ALL, sequence: 0 };
    for (;;) {
      const entries: EntryRow[] = await manager.query(ENTRIES, [ids, last.ticketId, last.sequence]);
      for (const entry of entries) {
        const known = words.get(entry.ticketId);
        // A question, however long, is always found; see the store, which does the same.
        if (known === undefined || (entry.sequence > 1 && known.size >= MOST_LEXEMES)) continue;
        for (const lexeme of entryLexemes(entry)) known.add(lexeme);
      }
      const next = entries.at(-1);
      if (next === undefined || entries.length < ENTRIES_AT_ONCE) return;
      last = next;
    }
  }
}

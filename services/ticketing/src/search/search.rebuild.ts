import type { Database } from '@shouwen/platform';
import type { EntityManager } from 'typeorm';
import { SEARCHED_COLUMNS, deriveDocuments } from './search-derivation.js';
import type { SearchedTicket } from './search-document.js';

/** Name of what is rebuilt, under which its progress is kept. */
const PROJECTION = 'ticket_search';
/** Tickets that can't be changed while a batch is written. */
const BATCH = 200;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const PROGRESS = `select after_key as "afterKey" from projection_progress where projection = $1`;

const KEEP_PROGRESS = `
  insert into projection_progress (projection, after_key) values ($1, $2)
  on conflict (projection) do update set after_key = excluded.after_key, updated_at = now()`;

const FORGET_PROGRESS = 'delete from projection_progress where projection = $1';

const TICKETS = `
  select ${SEARCHED_COLUMNS} from ticket where id > $1 order by id limit ${BATCH} for share`;

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
    await deriveDocuments((sql, parameters) => manager.query(sql, parameters), tickets);
    await manager.query(KEEP_PROGRESS, [PROJECTION, last]);
    return { count: tickets.length, last };
  }
}

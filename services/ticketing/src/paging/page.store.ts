import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { PageRun } from './page.entity.js';
import { recordPageEvent } from './page.events.js';
import type { PageChange } from './page.rules.js';

/** Columns of `page_run` under the names of {@link PageRun}. */
export const PAGE_COLUMNS = `
  id, version, ticket_id as "ticketId", ticket_number as "ticketNumber", status, ladder,
  next_step as "nextStep", next_step_at as "nextStepAt", started_at as "startedAt",
  acknowledged_at as "acknowledgedAt", acknowledged_by as "acknowledgedBy", ended_at as "endedAt",
  updated_at as "updatedAt", updated_by as "updatedBy"`;

const TICKET_OF = 'select ticket_id as "ticketId" from page_run where id = $1';

const LOCK = `select ${PAGE_COLUMNS} from page_run where id = $1 for update`;

const LOCK_ALIVE = `
  select ${PAGE_COLUMNS} from page_run
  where ticket_id = $1 and status in ('climbing', 'exhausted') for update`;

const INSERT = `
  insert into page_run (id, version, ticket_id, ticket_number, status, ladder, next_step,
    next_step_at, started_at, updated_at, updated_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const UPDATE = `
  update page_run set version = $2, status = $3, next_step = $4, next_step_at = $5,
    acknowledged_at = $6, acknowledged_by = $7, ended_at = $8, updated_at = $9, updated_by = $10
  where id = $1`;

const ADD_STEP = `
  insert into page_step (run_id, step, at, target, paged_ids) values ($1, $2, $3, $4, $5)`;

const AWAIT = `
  insert into page_awaited (person_id, run_id) select unnest($2::text[]), $1 on conflict do nothing`;

const AWAITED = 'select person_id as "personId" from page_awaited where run_id = $1';

const AWAIT_NOBODY = 'delete from page_awaited where run_id = $1';

/** Keeps pages with their events and audit trail, on the transaction of the use case. */
@Injectable()
export class PageStore {
  /** The ticket of a page, which never changes and is locked before the page. */
  async ticketOf(tx: Transaction, id: string): Promise<string | undefined> {
    const [row] = await tx.query<{ ticketId: string }>(TICKET_OF, [id]);
    return row?.ticketId;
  }

  async lock(tx: Transaction, id: string): Promise<PageRun | undefined> {
    const [run] = await tx.query<PageRun>(LOCK, [id]);
    return run;
  }

  /** The page of a ticket that nobody has acknowledged and that is not over. */
  async lockAlive(tx: Transaction, ticketId: string): Promise<PageRun | undefined> {
    const [run] = await tx.query<PageRun>(LOCK_ALIVE, [ticketId]);
    return run;
  }

  /** Who was paged and has not been relieved by an end of the page. */
  async awaited(tx: Transaction, id: string): Promise<Set<string>> {
    const rows = await tx.query<{ personId: string }>(AWAITED, [id]);
    return new Set(rows.map(({ personId }) => personId));
  }

  /** Stores a change, and records its event and its trace in the audit trail. */
  async save(tx: Transaction, change: PageChange): Promise<PageRun> {
    const { run, happening } = change;
    if (happening.kind === 'started') await this.insert(tx, run);
    else await this.update(tx, run);
    if (happening.kind === 'step_fired') {
      const { step, target, pagedIds } = happening;
      await tx.query(ADD_STEP, [run.id, step, run.updatedAt, target, pagedIds]);
      await tx.query(AWAIT, [run.id, pagedIds]);
    }
    if (happening.kind === 'acknowledged' || happening.kind === 'ended') {
      await tx.query(AWAIT_NOBODY, [run.id]);
    }
    recordPageEvent(tx, change);
    tx.audit({
      operation: `page.${happening.kind}`,
      aggregateType: 'page',
      aggregateId: run.id,
      changes: change.changes,
      at: run.updatedAt,
    });
    return run;
  }

  private async insert(tx: Transaction, run: PageRun): Promise<void> {
    await tx.query(INSERT, [
      run.id,
      run.version,
      run.ticketId,
      run.ticketNumber,
      run.status,
      JSON.stringify(run.ladder),
      run.nextStep,
      run.nextStepAt,
      run.startedAt,
      run.updatedAt,
      run.updatedBy,
    ]);
  }

  private async update(tx: Transaction, run: PageRun): Promise<void> {
    await tx.query(UPDATE, [
      run.id,
      run.version,
      run.status,
      run.nextStep,
      run.nextStepAt,
      run.acknowledgedAt,
      run.acknowledgedBy,
      run.endedAt,
      run.updatedAt,
      run.updatedBy,
    ]);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import type { FiredStep, PageRun } from './page.entity.js';
import { pageErrors } from './page.errors.js';
import { PAGE_COLUMNS } from './page.store.js';

/** A page with the steps that were fired. */
export interface PageWithSteps {
  run: PageRun;
  steps: FiredStep[];
}

const ONE = `select ${PAGE_COLUMNS} from page_run where id = $1`;

const MINE = `
  select ${PAGE_COLUMNS} from page_run join page_awaited on page_awaited.run_id = page_run.id
  where page_awaited.person_id = $1 and ($2::uuid is null or page_awaited.run_id < $2)
  order by page_awaited.run_id desc limit $3`;

const OF_TICKET = `
  select ${PAGE_COLUMNS} from page_run where ticket_id = $1 and ($2::uuid is null or id < $2)
  order by id desc limit $3`;

const STEPS = `
  select run_id as "runId", step, at, target, paged_ids as "pagedIds" from page_step
  where run_id = any($1::uuid[]) order by run_id, step`;

/** Reads pages, each list by an index and never more than a page. */
@Injectable()
export class PagesQueries {
  constructor(private readonly database: Database) {}

  /** A page. Throws `ticketing.page_not_found`. */
  async get(id: string): Promise<PageWithSteps> {
    const [page] = await this.withSteps(await this.database.query<PageRun>(ONE, [id]));
    if (page === undefined) throw pageErrors.page_not_found();
    return page;
  }

  /** Some of the pages that wait for the caller, newest first. */
  mine(caller: Caller, page: Page): Promise<PageOf<PageWithSteps>> {
    return this.list(MINE, caller.id, page);
  }

  /** Some of the pages of a ticket, newest first. */
  ofTicket(ticketId: string, page: Page): Promise<PageOf<PageWithSteps>> {
    return this.list(OF_TICKET, ticketId, page);
  }

  private async list(sql: string, subject: string, page: Page): Promise<PageOf<PageWithSteps>> {
    const parameters = [subject, uuidKey(page) ?? null, page.size + 1];
    const rows = await this.database.query<PageRun>(sql, parameters);
    const { items, next } = pageOf(rows, page.size, (run) => run.id);
    return { items: await this.withSteps(items), next };
  }

  private async withSteps(runs: PageRun[]): Promise<PageWithSteps[]> {
    const steps = await this.database.query<FiredStep>(STEPS, [runs.map(({ id }) => id)]);
    return runs.map((run) => ({ run, steps: steps.filter(({ runId }) => runId === run.id) }));
  }
}

import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import type { CustomerRecord } from '../customers/customer.rules.js';
import { customerSearchErrors } from './customer-search.errors.js';
import { queryExpression } from './customer-search.rules.js';

/** What is looked for. */
export interface CustomerSearch {
  query: string;
  kind?: CustomerRecord['kind'];
}

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Records that are read one by one before the index of words is asked. */
const NEWEST_RECORDS = 5_000;

// A literal, so that the index of what organisations are found by fits.
const ofKind = (kind?: CustomerRecord['kind']) =>
  kind === undefined ? '' : `and kind = '${kind}'`;

const newest = (kind?: CustomerRecord['kind']) => `
  with newest as materialized (
    select customer_id, kind, lexemes from customer_search where customer_id < $2
    order by customer_id desc limit ${NEWEST_RECORDS}
  )
  select array(select customer_id from newest where lexemes @@ $1::tsquery ${ofKind(kind)}
      order by customer_id desc limit $3) as ids,
    (select customer_id from newest order by customer_id desc offset ${NEWEST_RECORDS - 1}) as last`;

// Materialized: for words that seldom meet the planner would choose a walk down all records in search of a page, or look
// at the ids of all that are older besides the index of words.
const older = (kind?: CustomerRecord['kind']) => `
  with found as materialized (
    select customer_id from customer_search where lexemes @@ $1::tsquery ${ofKind(kind)}
  )
  select array(select customer_id from found where customer_id < $2
    order by customer_id desc limit $3) as ids`;

const SEARCHES = {
  any: { newest: newest(), older: older() },
  person: { newest: newest('person'), older: older('person') },
  organisation: { newest: newest('organisation'), older: older('organisation') },
};

/** Finds records by names, numbers and addresses. */
@Injectable()
export class CustomerSearchQueries {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersQueries,
  ) {}

  /** A page of records that match, newest first. Throws `crm.search_without_words`. */
  async search(
    caller: Caller,
    { query, kind }: CustomerSearch,
    page: Page,
  ): Promise<PageOf<CustomerRecord>> {
    const expression = queryExpression(query);
    if (expression === undefined) throw customerSearchErrors.search_without_words();
    const from = uuidKey(page) ?? TOP;
    const rows = await this.matching({ expression, kind, from, most: page.size + 1 });
    const { items, next } = pageOf(rows, page.size, (id) => id);
    const found = new Map(
      (await this.customers.getMany(caller, items)).map((customer) => [customer.id, customer]),
    );
    return { items: items.flatMap((id) => found.get(id) ?? []), next };
  }

  /**
   * The newest records that match: frequent words are among the newest records of all, and all others are few enough to be
   * looked up in the index of words.
   */
  private async matching({
    expression,
    kind,
    from,
    most,
  }: {
    expression: string;
    kind: CustomerRecord['kind'] | undefined;
    from: string;
    most: number;
  }): Promise<string[]> {
    const search = SEARCHES[kind ?? 'any'];
    const [near] = await this.database.query<{ ids: string[]; last: string | null }>(
      search.newest,
      [expression, from, most],
    );
    const { ids = [], last = null } = near ?? {};
    if (last === null || ids.length === most) return ids;
    const [far] = await this.database.query<{ ids: string[] }>(search.older, [
      expression,
      last,
      most - ids.length,
    ]);
    return [...ids, ...(far?.ids ?? [])];
  }
}

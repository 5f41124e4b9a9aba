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
  kind?: 'person' | 'organisation';
}

// Rare words are found by the index of words, common ones by a walk down the newest records: which, the planner decides.
const SEARCH = `
  select customer_id as id from customer_search
  where lexemes @@ $1::tsquery and ($2::text is null or kind = $2)
    and ($3::uuid is null or customer_id < $3)
  order by customer_id desc limit $4`;

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
    const rows = await this.database.query<{ id: string }>(SEARCH, [
      expression,
      kind ?? null,
      uuidKey(page) ?? null,
      page.size + 1,
    ]);
    const { items, next } = pageOf(rows, page.size, ({ id }) => id);
    const ids = items.map(({ id }) => id);
    const found = new Map(
      (await this.customers.getMany(caller, ids)).map((customer) => [customer.id, customer]),
    );
    return { items: ids.flatMap((id) => found.get(id) ?? []), next };
  }
}

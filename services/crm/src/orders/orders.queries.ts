import { Injectable } from '@nestjs/common';
import { Database, isCustomerOnly, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf, Reads } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import { FamilyTimeline } from '../timeline/family-timeline.js';
import type { TimelinePage } from '../timeline/family-timeline.js';
import type { OrderEntity, SpendingTotal } from './order.entity.js';

/** Columns of `customer_order` under the names of {@link OrderEntity}. */
export const ORDER_COLUMNS = `
  id, version, customer_id as "customerId", source, reference, currency,
  ordered::float8 as ordered, paid::float8 as paid, returned::float8 as returned,
  refunded::float8 as refunded, spent::float8 as spent, ordered_at as "orderedAt",
  updated_at as "updatedAt"`;

/** Records with those that were merged into them, through all merges. */
const FAMILY = `
  with recursive family (root, id) as (
    select wanted.id, wanted.id from unnest($1::uuid[]) as wanted (id)
    union
    select family.root, customer.id from family
    join customer on customer.merged_into_id = family.id
  )`;

// A page of each record of the family, so that an index is walked however large the table is thought to be.
const LIST = `
  ${FAMILY}
  select page.* from family cross join lateral (
    select ${ORDER_COLUMNS} from customer_order
    where customer_id = family.id and ($2::uuid is null or id < $2)
    order by id desc limit $3
  ) as page
  order by page.id desc limit $3`;

const TOTALS = `
  ${FAMILY}
  select currency, sum(spent)::float8 as spent, count(*)::integer as orders,
    min(ordered_at) as "firstAt", max(ordered_at) as "lastAt"
  from family join customer_order on customer_id = family.id
  where spent > 0 group by currency order by currency`;

// An index is walked for each record, however many are asked for: of many at once PostgreSQL would read everybody's orders.
const SPENDING = `
  ${FAMILY}
  select root as "customerId", currency,
    coalesce(sum(spent) filter (where ordered_at > $2), 0)::float8 as spent,
    (count(*) filter (where ordered_at > $3))::integer as orders,
    min(ordered_at) as "firstAt", max(ordered_at) as "lastAt"
  from family cross join lateral (
    select currency, spent, ordered_at from customer_order
    where customer_id = family.id and spent > 0 offset 0
  ) as bought
  group by root, currency`;

const TIMELINE = new FamilyTimeline<OrderEntity>({
  table: 'customer_order',
  columns: ORDER_COLUMNS,
  at: 'ordered_at',
  keys: [{ column: 'id', as: 'id', kind: 'uuid' }],
  only: 'ordered_at is not null',
});

/** From when on what was spent counts, and orders do. */
export interface SpendingWindows {
  amountSince: Date;
  ordersSince: Date;
}

/** What a customer spent in a currency within windows; `firstAt` and `lastAt` are of all time. */
export interface Spending extends SpendingTotal {
  customerId: string;
}

/** Reads the orders of customers, each list by an index and never more than a page. */
@Injectable()
export class OrdersQueries {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersQueries,
  ) {}

  /** A page of a customer's orders, also of merged records, the one that became known last first. Throws `crm.customer_not_found`. */
  async list(caller: Caller, customerId: string, page: Page): Promise<PageOf<OrderEntity>> {
    await this.customers.get(caller, { id: customerId });
    const after = uuidKey(page) ?? null;
    const rows = await this.database.query<OrderEntity>(LIST, [[customerId], after, page.size + 1]);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /**
   * A page of the orders of each of these customers whom the caller may see, also of merged records, by when they were placed.
   * Throws `platform.page_token_invalid`.
   */
  async timelines(
    caller: Caller,
    customerIds: readonly string[],
    page: Page,
  ): Promise<TimelinePage<OrderEntity>[]> {
    const seen = isCustomerOnly(caller)
      ? (await this.customers.getMany(caller, customerIds)).map(({ id }) => id)
      : customerIds;
    return TIMELINE.pages(this.database, seen, page);
  }

  /** What a customer spent, in each currency. Throws `crm.customer_not_found`. */
  async totals(caller: Caller, customerId: string): Promise<SpendingTotal[]> {
    await this.customers.get(caller, { id: customerId });
    return this.database.query<SpendingTotal>(TOTALS, [[customerId]]);
  }

  /** What many customers spent, by customer. */
  async spending(
    reads: Reads,
    customerIds: readonly string[],
    { amountSince, ordersSince }: SpendingWindows,
  ): Promise<Map<string, Spending[]>> {
    const rows = await reads.query<Spending>(SPENDING, [customerIds, amountSince, ordersSince]);
    const byCustomer = new Map<string, Spending[]>();
    for (const row of rows) {
      byCustomer.set(row.customerId, [...(byCustomer.get(row.customerId) ?? []), row]);
    }
    return byCustomer;
  }
}

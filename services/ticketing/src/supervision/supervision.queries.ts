import { Injectable } from '@nestjs/common';
import { Database, pageOf, platformErrors, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import type { SupervisionOrderEntity, SupervisionStatus } from './supervision.entity.js';
import { supervisionErrors } from './supervision.errors.js';
import { maySeeOrder, seesEveryOrder } from './supervision.rules.js';
import { supervisionStatuses, unanswered } from './supervision-status.js';
import { ORDER_COLUMNS } from './supervision.store.js';

const ONE = `select ${ORDER_COLUMNS} from supervision_order where id = $1`;

/** Which orders a list shows; all that are given hold together. */
export interface OrderFilter {
  statuses: SupervisionStatus[];
  assigneeId?: string | undefined;
  issuerId?: string | undefined;
  ticketId?: string | undefined;
  /** Only those that are due and not answered. */
  overdue: boolean;
}

/** Reads supervision orders, each list by an index and never more than a page. */
@Injectable()
export class SupervisionQueries {
  constructor(private readonly database: Database) {}

  /** An order. Throws `ticketing.supervision_order_not_found` also when it is not the caller's to see. */
  async get(caller: Caller, id: string): Promise<SupervisionOrderEntity> {
    const [order] = await this.database.query<SupervisionOrderEntity>(ONE, [id]);
    if (order === undefined || !maySeeOrder(order, caller)) {
      throw supervisionErrors.supervision_order_not_found();
    }
    return order;
  }

  /**
   * A page of orders, those due first first; who does not supervise sees those that they have to answer. One walk down
   * an index for each status, which the text names: what PostgreSQL knows of each decides which index is short.
   */
  async list(
    caller: Caller,
    filter: OrderFilter,
    page: Page,
  ): Promise<PageOf<SupervisionOrderEntity>> {
    const wanted = filter.statuses.length > 0 ? filter.statuses : supervisionStatuses;
    const statuses = filter.overdue ? wanted.filter((s) => unanswered.includes(s)) : wanted;
    const parameters: unknown[] = [[...new Set(statuses)], page.size + 1];
    const conditions: string[] = [];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    if (filter.assigneeId) conditions.push(`assignee_id = ${given(filter.assigneeId)}`);
    if (!seesEveryOrder(caller)) conditions.push(`assignee_id = ${given(caller.id)}`);
    if (filter.issuerId) conditions.push(`issuer_id = ${given(filter.issuerId)}`);
    if (filter.ticketId) conditions.push(`target_id = ${given(filter.ticketId)}`);
    if (filter.overdue) conditions.push('due_at <= now()');
    const after = uuidKey(page);
    if (after !== undefined) {
      // The order of the list tells when an order is due: a page goes on only after one that the caller may see.
      const [order] = await this.database.query<SupervisionOrderEntity>(ONE, [after]);
      if (order === undefined || !maySeeOrder(order, caller)) {
        throw platformErrors.page_token_invalid();
      }
      conditions.push(
        `(due_at, id) > (select due_at, id from supervision_order where id = ${given(after)})`,
      );
    }
    const walks = supervisionStatuses.map((status) => {
      const all = [`'${status}' = any($1::text[])`, `status = '${status}'`, ...conditions];
      return `(select ${ORDER_COLUMNS} from supervision_order where ${all.join(' and ')}
         order by due_at, id limit $2)`;
    });
    const rows = await this.database.query<SupervisionOrderEntity>(
      `select * from (${walks.join(' union all ')}) as page order by "dueAt", id limit $2`,
      parameters,
    );
    return pageOf(rows, page.size, (order) => order.id);
  }
}

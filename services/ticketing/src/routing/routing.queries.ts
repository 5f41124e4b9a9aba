import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { RoutingReceipt, RoutingRule } from './routing.entity.js';
import { RULE_COLUMNS } from './routing.store.js';

const RULES = `
  select ${RULE_COLUMNS} from routing_rule
  where ($1 or active) and ($2::uuid is null
    or (position, id) > (select last.position, last.id from routing_rule last where last.id = $2))
  order by position, id limit $3`;

const RECEIPTS = `
  select page.* from unnest($1::uuid[]) as wanted (ticket) cross join lateral (
    select id, ticket_id as "ticketId", at, decision from routing_receipt
    where ticket_id = wanted.ticket order by id desc limit $2) as page
  order by page.id desc`;

interface ReceiptRow {
  id: string;
  ticketId: string;
  at: Date;
  decision: Omit<RoutingReceipt, 'id' | 'ticketId' | 'at'>;
}

/** Reads the rules of routing and its decisions. */
@Injectable()
export class RoutingQueries {
  constructor(private readonly database: Database) {}

  /** A page of rules, by place. */
  async rules(includeInactive: boolean, page: Page): Promise<PageOf<RoutingRule>> {
    const parameters = [includeInactive, uuidKey(page) ?? null, page.size + 1];
    const rows = await this.database.query<RoutingRule>(RULES, parameters);
    return pageOf(rows, page.size, (rule) => rule.id);
  }

  /** The latest decisions about each of some tickets, newest first. */
  async receipts(ticketIds: readonly string[], limit: number): Promise<RoutingReceipt[]> {
    const wanted = [[...new Set(ticketIds)], limit];
    const rows = await this.database.query<ReceiptRow>(RECEIPTS, wanted);
    return rows.map(({ decision, ...row }) => ({ ...decision, ...row }));
  }
}

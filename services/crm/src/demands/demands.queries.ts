import { Injectable } from '@nestjs/common';
import { Database, firstPagesOf, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import { openStatuses } from './demand-status.js';
import type { DemandStatus } from './demand-status.js';
import { demandExpression } from './demand-search.rules.js';
import { DEMAND_COLUMNS, DEPARTMENT_COLUMNS } from './demand.store.js';
import type {
  DemandDepartmentEntity,
  DemandEntity,
  DemandOrigin,
  DemandTellingEntity,
  DemandTellingState,
  DemandVoteEntity,
} from './demand.entity.js';
import { demandErrors } from './demand.errors.js';

const GET_MANY = `select ${DEMAND_COLUMNS} from demand where id = any($1::uuid[])`;

const OF_CUSTOMERS = `
  select wanted.customer as "customerId", ${DEMAND_COLUMNS}
  from unnest($1::uuid[]) as wanted (customer) cross join lateral (
    select distinct demand_id from demand_vote
    where customer_id in (select records_of_customer(wanted.customer))
    order by demand_id desc limit $2) as vote
  join demand on demand.id = vote.demand_id
  order by wanted.customer, id desc`;

const VOTES = `
  select id, demand_id as "demandId", customer_id as "customerId", origin, comment, at, actor
  from demand_vote where group_id = $1 and ($2::uuid is null or id < $2)
  order by id desc limit $3`;

const DEPARTMENTS = `
  select ${DEPARTMENT_COLUMNS} from demand_department
  where $1 or not archived order by code limit 100`;

const TELLING_COLUMNS = `
  id, demand_id as "demandId", customer_id as "customerId", outcome, state, since,
  told_at as "toldAt", told_by as "toldBy", contact`;

/** In which order demands are listed. */
export type DemandOrder = 'newest' | 'votes';

/** Which demands a list shows; all that are given hold together. */
export interface DemandFilter {
  statuses: DemandStatus[];
  departmentId?: string;
  teamId?: string;
  customerId?: string;
  joinedIntoId?: string;
  overdue: boolean;
  query?: string;
  /** The contact they were raised from; of a sort alone when its reference is empty. */
  origin?: DemandOrigin;
  order: DemandOrder;
}

/** Which tellings a list shows; all that are given hold together. */
export interface TellingFilter {
  demandId?: string;
  customerId?: string;
  state?: DemandTellingState;
}

/** Reads demands, each list by an index and never more than a page. */
@Injectable()
export class DemandsQueries {
  constructor(private readonly database: Database) {}

  /** A demand. Throws `crm.demand_not_found`. */
  async get(id: string): Promise<DemandEntity> {
    const [demand] = await this.getMany([id]);
    if (demand === undefined) throw demandErrors.demand_not_found();
    return demand;
  }

  /** The demands with these ids, in no particular order. */
  getMany(ids: readonly string[]): Promise<DemandEntity[]> {
    return this.database.query<DemandEntity>(GET_MANY, [ids]);
  }

  /** A page of demands. Throws `crm.demand_search_without_words`. */
  async list(filter: DemandFilter, page: Page): Promise<PageOf<DemandEntity>> {
    const parameters: unknown[] = [page.size + 1];
    const conditions: string[] = [];
    const add = (condition: string, value: unknown) => {
      if (value === undefined) return;
      parameters.push(value);
      conditions.push(condition.replaceAll('?', `$${parameters.length}`));
    };
    if (filter.statuses.length > 0) add('status = any(?::text[])', [...new Set(filter.statuses)]);
    add('department_id = ?', filter.departmentId);
    add('team_id = ?', filter.teamId);
    add('joined_into_id = ?', filter.joinedIntoId);
    add(
      `id in (select demand_id from demand_vote
        where customer_id in (select records_of_customer(?)))`,
      filter.customerId,
    );
    add("origin->>'kind' = ?", filter.origin?.kind);
    add("origin->>'reference' = ?", filter.origin?.reference || undefined);
    if (filter.overdue) {
      // Named in the text, so that the index of those that are overdue serves.
      const open = openStatuses.map((status) => `'${status}'`).join(', ');
      conditions.push(`overdue_at is not null and status in (${open})`);
    }
    add('lexemes @@ ?::tsquery', expressionOf(filter.query));
    const byVotes = filter.order === 'votes';
    add(
      byVotes ? '(votes, id) < (select votes, id from demand where id = ?)' : 'id < ?',
      uuidKey(page),
    );
    const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
    const order = byVotes ? 'votes desc, id desc' : 'id desc';
    const rows = await this.database.query<DemandEntity>(
      `select ${DEMAND_COLUMNS} from demand ${where} order by ${order} limit $1`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** The first page of what each of these customers wants, newest first. */
  async ofCustomers(
    customerIds: readonly string[],
    size: number,
  ): Promise<Map<string, PageOf<DemandEntity>>> {
    const wanted = [...new Set(customerIds)];
    const rows = await this.database.query<DemandEntity & { customerId: string }>(OF_CUSTOMERS, [
      wanted,
      size + 1,
    ]);
    return firstPagesOf(
      rows,
      size,
      ({ customerId }) => customerId,
      ({ id }) => id,
    );
  }

  /** A page of who wants a demand, those of demands that joined it included. Throws `crm.demand_not_found`. */
  async votes(demandId: string, page: Page): Promise<PageOf<DemandVoteEntity>> {
    await this.get(demandId);
    const rows = await this.database.query<DemandVoteEntity>(VOTES, [
      demandId,
      uuidKey(page) ?? null,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** A page of who has to be told, or was, those who wait longest first. */
  async tellings(
    { demandId, customerId, state }: TellingFilter,
    page: Page,
  ): Promise<PageOf<DemandTellingEntity>> {
    const parameters: unknown[] = [page.size + 1];
    const conditions: string[] = [];
    const add = (condition: string, value: unknown) => {
      if (value !== undefined)
        conditions.push(condition.replace('?', `$${parameters.push(value)}`));
    };
    add('demand_id = ?', demandId);
    add('customer_id = ?', customerId);
    add('state = ?', state);
    add('(since, id) > (select since, id from demand_telling where id = ?)', uuidKey(page));
    const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
    const rows = await this.database.query<DemandTellingEntity>(
      `select ${TELLING_COLUMNS} from demand_telling ${where} order by since, id limit $1`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** The departments that demands go to. */
  departments(includeArchived: boolean): Promise<DemandDepartmentEntity[]> {
    return this.database.query<DemandDepartmentEntity>(DEPARTMENTS, [includeArchived]);
  }
}

function expressionOf(query: string | undefined): string | undefined {
  if (query === undefined) return undefined;
  const expression = demandExpression(query);
  if (expression === undefined) throw demandErrors.demand_search_without_words();
  return expression;
}

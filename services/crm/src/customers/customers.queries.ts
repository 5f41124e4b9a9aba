import { Injectable } from '@nestjs/common';
import { Database, isCustomerOnly, pageOf, sequenceKey, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf, Reads } from '@shouwen/platform';
import { maySee } from './customer-access.js';
import type {
  CustomerChangeEntity,
  CustomerEntity,
  CustomerKind,
  CustomerStatus,
} from './customer.entity.js';
import { customerErrors } from './customer.errors.js';

/** Columns of `customer` under the names of {@link CustomerEntity}. */
export const CUSTOMER_COLUMNS = `
  id, version, kind, name, other_names as "otherNames", status, identities,
  contact_points as "contactPoints", addresses, traits, classification_ids as "classificationIds",
  memberships, completeness, created_at as "createdAt", created_by as "createdBy",
  updated_at as "updatedAt", merged_into_id as "mergedIntoId"`;

const GET_MANY = `select ${CUSTOMER_COLUMNS} from customer where id = any($1::uuid[])`;

/** Whose identity it is; otherwise, for an address that contacts come from, the first customer who is reached there. */
const RESOLVE = `
  select wanted.identity as wanted, ${CUSTOMER_COLUMNS}
  from unnest($1::text[]) as wanted (identity)
  join customer on customer.id = coalesce(
    (select customer_id from customer_identity where identity = wanted.identity),
    (select customer_id from customer_address_of_contact where address = wanted.identity
     order by customer_id limit 1))`;

const OF_IDENTITY = 'id in (select customer_id from customer_identity where identity = ?)';

const OF_CLASSIFICATION =
  'id in (select customer_id from customer_classification where classification_id = ?)';

const OF_ORGANISATION =
  'id in (select person_id from customer_membership where organisation_id = any(?::uuid[]))';

const customerStatuses: CustomerStatus[] = ['prospect', 'active', 'dormant', 'closed'];

const FAMILY = `
  with recursive family (id) as (
    select $1::uuid
    union
    select customer.id from family join customer on customer.merged_into_id = family.id
  )
  select id from family limit 1000`;

const HISTORY = `
  select version, at, actor, source, reason, changes from customer_change
  where customer_id = $1 and ($2 = 0 or version < $2) order by version desc limit $3`;

/** Which records a list shows; all that are given hold together. */
export interface CustomerFilter {
  kind?: CustomerKind;
  statuses: CustomerStatus[];
  classificationId?: string;
  organisationId?: string;
}

/** How one record is named. */
export type CustomerKey = { id: string } | { identity: string };

/** Reads records, each list by an index and never more than a page. */
@Injectable()
export class CustomersQueries {
  constructor(private readonly database: Database) {}

  /** A record. Throws `crm.customer_not_found` also when it is not the caller's to see. */
  async get(caller: Caller, by: CustomerKey): Promise<CustomerEntity> {
    const [customer] =
      'id' in by
        ? await this.getMany(caller, [by.id])
        : [(await this.resolve(caller, [by.identity])).get(by.identity)];
    if (customer === undefined) throw customerErrors.customer_not_found();
    return customer;
  }

  /** The records with these ids that the caller may see, in no particular order. */
  async getMany(caller: Caller, ids: readonly string[]): Promise<CustomerEntity[]> {
    const rows = await this.database.query<CustomerEntity>(GET_MANY, [ids]);
    return rows.filter((customer) => maySee(caller, customer));
  }

  /** The records behind identities, or addresses that contacts came from, of those that the caller may see. */
  async resolve(
    caller: Caller,
    identities: readonly string[],
    reads: Reads = this.database,
  ): Promise<Map<string, CustomerEntity>> {
    const rows = await reads.query<CustomerEntity & { wanted: string }>(RESOLVE, [
      [...new Set(identities)],
    ]);
    return new Map(
      rows
        .filter((customer) => maySee(caller, customer))
        .map(({ wanted, ...customer }) => [wanted, customer]),
    );
  }

  /**
   * A page of records, newest first; a customer sees only their own. Where nothing else narrows it, one short walk down an
   * index for each status keeps it quick, however many records there are and however rare a status is.
   */
  async list(caller: Caller, filter: CustomerFilter, page: Page): Promise<PageOf<CustomerEntity>> {
    const parameters: unknown[] = [page.size + 1];
    const conditions: string[] = ['merged_into_id is null'];
    const add = (condition: string, value: unknown) => {
      if (value === undefined) return;
      parameters.push(value);
      conditions.push(condition.replace('?', `$${parameters.length}`));
    };
    add('id < ?', uuidKey(page));
    add('kind = ?', filter.kind);
    const broad = conditions.length;
    add(OF_IDENTITY, isCustomerOnly(caller) ? caller.id : undefined);
    add(OF_CLASSIFICATION, filter.classificationId);
    const { organisationId } = filter;
    add(OF_ORGANISATION, organisationId && (await this.mergedFamily(organisationId)));
    const isBroad = conditions.length === broad;
    const wanted = customerStatuses.filter(
      (status) => filter.statuses.length === 0 || filter.statuses.includes(status),
    );
    // One status as a literal, so that its index is walked.
    if (!isBroad && wanted.length === 1) conditions.push(`status = '${wanted.join()}'`);
    else add('status = any(?::text[])', wanted);
    const walk = (all: string[]) =>
      `select ${CUSTOMER_COLUMNS} from customer where ${all.join(' and ')} order by id desc limit $1`;
    const walks = customerStatuses.map((status) => {
      const isWanted = `'${status}' = any($${parameters.length}::text[])`;
      return `(${walk([isWanted, `status = '${status}'`, ...conditions.slice(0, -1)])})`;
    });
    const rows = await this.database.query<CustomerEntity>(
      isBroad
        ? `select * from (${walks.join(' union all ')}) as page order by id desc limit $1`
        : walk(conditions),
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** A record with those that were merged into it, through all merges. */
  async mergedFamily(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(FAMILY, [id]);
    return rows.map((row) => row.id);
  }

  /** A page of a record's history, newest first. Throws `crm.customer_not_found`. */
  async history(
    caller: Caller,
    customerId: string,
    page: Page,
  ): Promise<PageOf<CustomerChangeEntity>> {
    await this.get(caller, { id: customerId });
    const rows = await this.database.query<CustomerChangeEntity>(HISTORY, [
      customerId,
      sequenceKey(page),
      page.size + 1,
    ]);
    return pageOf(rows, page.size, ({ version }) => String(version));
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { ERASED_IDENTITY } from '../customers/customer.rules.js';
import type { CustomerRecord } from '../customers/customer.rules.js';
import { CUSTOMER_COLUMNS } from '../customers/customers.queries.js';
import type { CustomerFilter } from '../customers/customers.queries.js';

const NEXT_IDS = 'select id from customer where id > $1 order by id limit $2';

/**
 * Customers of a stretch of ids, so that a filter that few pass is no long walk. They stay as they are until who is in the
 * file is committed: an erasure comes before, and is seen, or after, and finds them in the file.
 */
const STRETCH = `
  select ${CUSTOMER_COLUMNS} from customer
  where id > $1 and id <= $2 and merged_into_id is null
    and not ($3 || id::text = any(identities))
    and ($4::text is null or kind = $4)
    and (cardinality($5::text[]) = 0 or status = any($5))
    and ($6::uuid is null or exists (select from customer_classification as c
      where c.classification_id = $6 and c.customer_id = customer.id))
    and ($7::uuid[] is null or exists (select from customer_membership as m
      where m.organisation_id = any($7) and m.person_id = customer.id))
  order by id for share`;

const ADD_FILE = 'insert into customer_export_file (key, export_id) values ($1, $2)';

const ADD_ROWS = `
  insert into customer_export_row (file_key, customer_id) select $1, unnest($2::uuid[])`;

const LOCK_FILE = 'select withdrawn from customer_export_file where key = $1 for update';

const CUSTOMERS_IN = `
  select customer_id as id from customer_export_row where file_key = $1 order by customer_id`;

const NAMES = `
  select id, name || ' ' || name_zh as name from classification where id = any($1::uuid[])`;

// A file that a writing left behind when its process died, or whose time is over.
const REMOVABLE = `
  select key from customer_export_file as file
  where not exists (select from customer_export as export
    where export.id = file.export_id and export.file_key = file.key
      and export.status in ('approved', 'ready'))
  order by key limit $1`;

const REMOVE_ROWS = `
  delete from customer_export_row where ctid = any(array(
    select ctid from customer_export_row where file_key = $1 limit 5000))
  returning customer_id`;

const REMOVE_FILE = 'delete from customer_export_file where key = $1';

/** Keeps which files there are in the storage, and which customers are in them. */
@Injectable()
export class ExportFilesStore {
  constructor(private readonly database: Database) {}

  add(tx: Transaction, key: string, exportId: string): void {
    tx.write(ADD_FILE, [key, exportId]);
  }

  /** The last id of the stretch that follows an id; undefined at the end. */
  async endOfStretch(after: string, ids: number): Promise<string | undefined> {
    return (await this.database.query<{ id: string }>(NEXT_IDS, [after, ids])).at(-1)?.id;
  }

  /** The customers of a stretch who pass the filter, and who from now on are known to be in the file. */
  async take(
    tx: Transaction,
    key: string,
    stretch: { after: string; last: string },
    filter: CustomerFilter,
    organisationIds: string[] | null,
  ): Promise<CustomerRecord[]> {
    const { kind = null, statuses, classificationId = null } = filter;
    const customers = await tx.query<CustomerRecord>(STRETCH, [
      ...[stretch.after, stretch.last, ERASED_IDENTITY, kind, statuses],
      ...[classificationId, organisationIds],
    ]);
    if (customers.length > 0) tx.write(ADD_ROWS, [key, customers.map(({ id }) => id)]);
    return customers;
  }

  /** Names of classifications, in English and Chinese. */
  async classificationNames(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(NAMES, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Whether a customer in the file was erased; undefined when it is gone. Nothing changes that until the transaction ends. */
  async isWithdrawn(tx: Transaction, key: string): Promise<boolean | undefined> {
    const [file] = await tx.query<{ withdrawn: boolean }>(LOCK_FILE, [key]);
    return file?.withdrawn;
  }

  /** Who is in a file. */
  async customersIn(tx: Transaction, key: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(CUSTOMERS_IN, [key]);
    return rows.map(({ id }) => id);
  }

  /** Files that nobody may download any more, some of them. */
  async removable(tx: Transaction, atMost: number): Promise<string[]> {
    const rows = await tx.query<{ key: string }>(REMOVABLE, [atMost]);
    return rows.map(({ key }) => key);
  }

  /** Forgets a file that is gone, and who was in it. */
  async forget(key: string): Promise<void> {
    while ((await this.database.query(REMOVE_ROWS, [key])).length > 0);
    await this.database.query(REMOVE_FILE, [key]);
  }
}

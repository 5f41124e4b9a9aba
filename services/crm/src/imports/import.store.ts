import { Injectable } from '@nestjs/common';
import { Database, pageOf, sequenceKey, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Transaction } from '@shouwen/platform';
import type { CustomerRecord } from '../customers/customer.rules.js';
import { CUSTOMER_COLUMNS } from '../customers/customers.queries.js';
import type { FileRow } from './csv-rows.js';
import type { ImportEntity, ImportPolicy } from './import.entity.js';
import { importErrors } from './import.errors.js';
import type { RowReason } from './import-row.rules.js';

const COLUMNS = `id, version, status, file_name as "fileName", source, encoding, headers, mapping,
  rows, position, done, created, changed, unchanged, bad, created_at as "createdAt",
  created_by as "createdBy"`;

const POLICY = `
  select max_bytes::float8 as "maxBytes", max_rows as "maxRows", max_columns as "maxColumns",
    max_row_bytes as "maxRowBytes", max_unpacked_bytes::float8 as "maxUnpackedBytes",
    max_shared_letters as "maxSharedLetters", max_bad_rows as "maxBadRows",
    rows_at_once as "rowsAtOnce", keep_days as "keepDays"
  from import_policy`;

const SAVE = `
  insert into customer_import (id, version, status, file_name, source, encoding, headers, mapping,
    rows, position, done, created, changed, unchanged, bad, created_at, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
  on conflict (id) do update set version = excluded.version, status = excluded.status,
    headers = excluded.headers, mapping = excluded.mapping, rows = excluded.rows,
    position = excluded.position, done = excluded.done, created = excluded.created,
    changed = excluded.changed, unchanged = excluded.unchanged, bad = excluded.bad`;

const ADD_ROWS = `
  insert into customer_import_row (import_id, row, cells)
  select $1, r.row, r.cells from jsonb_to_recordset($2::jsonb) as r (row integer, cells text[])`;

const NEXT_ROWS = `
  select row as number, cells from customer_import_row
  where import_id = $1 and row > $2 order by row limit $3`;

const CLEAR = `
  with bad as (delete from customer_import_bad_row where import_id = $1)
  delete from customer_import_claim where import_id = $1`;

const ADD_BAD = `
  insert into customer_import_bad_row (import_id, row, column_index, reason)
  select $1, b.row, b.column, b.reason
  from jsonb_to_recordset($2::jsonb) as b (row integer, "column" integer, reason text)`;

const BAD_ROWS = `
  select row, column_index as column, reason from customer_import_bad_row
  where import_id = $1 and row > $2 order by row limit $3`;

const CLAIMED = `
  select key from customer_import_claim where import_id = $1 and key = any($2::text[])`;

const CLAIM = `
  insert into customer_import_claim (import_id, key, row)
  select $1, c.key, c.row from jsonb_to_recordset($2::jsonb) as c (key text, row integer)
  on conflict do nothing`;

const KNOWN = `
  select wanted.key, known.customer_id as "customerId"
  from unnest($1::text[]) as wanted (key) cross join lateral (
    select customer_id from customer_identity where identity = wanted.key
    union
    (select customer_id from customer_address_of_contact where address = wanted.key
     order by customer_id limit 2)) as known`;

const CUSTOMERS = `
  select ${CUSTOMER_COLUMNS} from customer where id = any($1::uuid[]) order by id for update`;

const OLD = `
  delete from customer_import where id in (
    select id from customer_import
    where created_at < now() - (select keep_days from import_policy) * interval '1 day'
    order by created_at limit 1)
  returning id`;

/** A row that is not imported. */
export interface BadRow {
  row: number;
  column: number | null;
  reason: RowReason;
}

/** Keeps imports, the rows of their files, and what became of these. */
@Injectable()
export class ImportStore {
  constructor(private readonly database: Database) {}

  async policy(): Promise<ImportPolicy> {
    const [policy] = await this.database.query<ImportPolicy>(POLICY, []);
    if (policy === undefined) throw new Error('the import policy is missing; run the migrations');
    return policy;
  }

  save(tx: Transaction, each: ImportEntity): void {
    tx.write(SAVE, [
      ...[each.id, each.version, each.status, each.fileName, each.source, each.encoding],
      ...[each.headers, JSON.stringify(each.mapping), each.rows, each.position, each.done],
      ...[each.created, each.changed, each.unchanged, each.bad, each.createdAt, each.createdBy],
    ]);
  }

  /** Removes an import with its rows. */
  remove(tx: Transaction, id: string): void {
    tx.write('delete from customer_import where id = $1', [id]);
  }

  /** Throws `crm.import_not_found`. */
  async get(id: string): Promise<ImportEntity> {
    const [found] = await this.database.query<ImportEntity>(
      `select ${COLUMNS} from customer_import where id = $1`,
      [id],
    );
    if (found === undefined) throw importErrors.import_not_found();
    return found;
  }

  /** Reads an import and keeps others from changing it until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<ImportEntity | undefined> {
    const sql = `select ${COLUMNS} from customer_import where id = $1 for update`;
    return (await tx.query<ImportEntity>(sql, [id]))[0];
  }

  async list(page: Page): Promise<PageOf<ImportEntity>> {
    const rows = await this.database.query<ImportEntity>(
      `select ${COLUMNS} from customer_import where $1::uuid is null or id < $1
       order by id desc limit $2`,
      [uuidKey(page) || null, page.size + 1],
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }

  async badRows(id: string, page: Page): Promise<PageOf<BadRow>> {
    const after = sequenceKey(page);
    const rows = await this.database.query<BadRow>(BAD_ROWS, [id, after, page.size + 1]);
    return pageOf(rows, page.size, ({ row }) => String(row));
  }

  addRows(tx: Transaction, id: string, rows: readonly FileRow[]): void {
    const kept = rows.map(({ number, cells }) => ({ row: number, cells }));
    tx.write(ADD_ROWS, [id, JSON.stringify(kept)]);
  }

  nextRows(tx: Transaction, id: string, after: number, most: number): Promise<FileRow[]> {
    return tx.query<FileRow>(NEXT_ROWS, [id, after, most]);
  }

  /** Forgets what an earlier dry run found. */
  clear(tx: Transaction, id: string): void {
    tx.write(CLEAR, [id]);
  }

  addBad(tx: Transaction, id: string, rows: readonly BadRow[]): void {
    if (rows.length > 0) tx.write(ADD_BAD, [id, JSON.stringify(rows)]);
  }

  /** Which of these customers and keys an earlier row of the file was about. */
  async claimed(tx: Transaction, id: string, keys: readonly string[]): Promise<string[]> {
    return (await tx.query<{ key: string }>(CLAIMED, [id, keys])).map(({ key }) => key);
  }

  claim(tx: Transaction, id: string, claims: readonly { key: string; row: number }[]): void {
    if (claims.length > 0) tx.write(CLAIM, [id, JSON.stringify(claims)]);
  }

  /** The customers whom identities and addresses lead to. */
  known(tx: Transaction, keys: readonly string[]) {
    return tx.query<{ key: string; customerId: string }>(KNOWN, [keys]);
  }

  /** Records, locked in the order of their ids until the transaction ends. */
  customers(tx: Transaction, ids: readonly string[]): Promise<CustomerRecord[]> {
    return tx.query<CustomerRecord>(CUSTOMERS, [ids]);
  }

  /** Removes an import that was kept long enough, with its rows; false when there is none. */
  async removeOld(tx: Transaction): Promise<boolean> {
    return (await tx.query<{ id: string }>(OLD)).length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, pageOf, sequenceKey, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Reads, Transaction } from '@shouwen/platform';
import type { CustomerRecord } from '../customers/customer.rules.js';
import { CUSTOMER_COLUMNS } from '../customers/customers.queries.js';
import type { FileRow } from './csv-rows.js';
import type { ImportEntity, ImportPolicy } from './import.entity.js';
import { importErrors } from './import.errors.js';
import type { RowReason } from './import-row.rules.js';

const COLUMNS = `id, version, status, file_name as "fileName", source, encoding, headers, mapping,
  rows, position, done, created, changed, unchanged, bad, created_at as "createdAt",
  created_by as "createdBy", run_by as "runBy"`;

const POLICY = `
  select max_bytes::float8 as "maxBytes", max_rows as "maxRows", max_columns as "maxColumns",
    max_row_bytes as "maxRowBytes", max_unpacked_bytes::float8 as "maxUnpackedBytes",
    max_shared_letters as "maxSharedLetters", max_bad_rows as "maxBadRows",
    rows_at_once as "rowsAtOnce", keep_days as "keepDays",
    reading_minutes as "readingMinutes", remove_rows_at_once as "removeRowsAtOnce"
  from import_policy`;

const SAVE = `
  insert into customer_import (id, version, status, file_name, source, encoding, headers, mapping,
    rows, position, done, created, changed, unchanged, bad, created_at, created_by, run_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
  on conflict (id) do update set version = excluded.version, status = excluded.status,
    headers = excluded.headers, mapping = excluded.mapping, rows = excluded.rows,
    position = excluded.position, done = excluded.done, created = excluded.created,
    changed = excluded.changed, unchanged = excluded.unchanged, bad = excluded.bad,
    run_by = excluded.run_by`;

const ADD_ROWS = `
  insert into customer_import_row (import_id, row, cells)
  select $1, r.row, r.cells from jsonb_to_recordset($2::jsonb) as r (row integer, cells text[])`;

const NEXT_ROWS = `
  select row as number, cells from customer_import_row
  where import_id = $1 and row > $2 order by row limit $3`;

const HEARD = `
  update customer_import set rows = $2, active_at = now() where id = $1 and status = 'reading'
  returning id`;

const FORGET_CLAIMS = `
  delete from customer_import_claim where ctid = any(array(
    select ctid from customer_import_claim where import_id = $1 limit $2))
  returning row`;

// That a row was about a customer is kept: by it the row is found when the customer is erased.
const FORGET_KEYS = `
  delete from customer_import_claim where ctid = any(array(
    select ctid from customer_import_claim
    where import_id = $1 and key not like 'customer:%' limit $2))
  returning row`;

const ADD_BAD = `
  insert into customer_import_bad_row (import_id, row, column_index, reason)
  select $1, b.row, b.column, b.reason
  from jsonb_to_recordset($2::jsonb) as b (row integer, "column" integer, reason text)`;

const BAD_ROWS_WITH_CELLS = `
  select bad.row, bad.column_index as column, bad.reason, kept.cells
  from customer_import_bad_row as bad
    left join customer_import_row as kept on kept.import_id = bad.import_id and kept.row = bad.row
  where bad.import_id = $1 and bad.row > $2 order by bad.row limit $3`;

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

// Those under way are left alone; one that waited is ended first, so that nobody runs it without its rows.
const OLD = `
  update customer_import set status = case when status in ('ready', 'checked') then 'cancelled' else status end
  where id in (
    select id from customer_import
    where created_at < now() - (select keep_days from import_policy) * interval '1 day'
      and status not in ('reading', 'checking', 'running')
    order by created_at limit 1 for update skip locked)
  returning id`;

const REMOVE_ROWS = `
  delete from customer_import_row where ctid = any(array(
    select ctid from customer_import_row where import_id = $1 limit $2))
  returning row`;

const INTERRUPTED = `
  update customer_import set status = 'failed', version = version + 1
  where id in (
    select id from customer_import
    where status = 'reading'
      and active_at < now() - (select reading_minutes from import_policy) * interval '1 minute'
    order by active_at limit 20 for update skip locked)
  returning id`;

/** A row that is not imported. */
export interface BadRow {
  row: number;
  column: number | null;
  reason: RowReason;
}

/** A row that is not imported, as the file has it. */
export interface BadRowWithCells extends BadRow {
  cells: string[] | null;
}

/** Keeps imports, the rows of their files, and what became of these. */
@Injectable()
export class ImportStore {
  constructor(private readonly database: Database) {}

  async policy(reads: Reads = this.database): Promise<ImportPolicy> {
    const [policy] = await reads.query<ImportPolicy>(POLICY);
    if (policy === undefined) throw new Error('the import policy is missing; run the migrations');
    return policy;
  }

  save(tx: Transaction, each: ImportEntity): void {
    tx.write(SAVE, [
      ...[each.id, each.version, each.status, each.fileName, each.source, each.encoding],
      ...[each.headers, JSON.stringify(each.mapping), each.rows, each.position, each.done],
      ...[
        each.created,
        each.changed,
        each.unchanged,
        each.bad,
        each.createdAt,
        each.createdBy,
        each.runBy,
      ],
    ]);
  }

  /** Removes some rows of an import, and then the import; false once nothing of it is left. */
  async remove(tx: Transaction, id: string): Promise<boolean> {
    const { removeRowsAtOnce } = await this.policy(tx);
    const some = [id, removeRowsAtOnce];
    if ((await tx.query(REMOVE_ROWS, some)).length > 0) return true;
    if (await this.forgetClaims(tx, id, removeRowsAtOnce)) return true;
    tx.write('delete from customer_import where id = $1', [id]);
    return false;
  }

  /** Says that a file is still being read; false when somebody ended the import meanwhile. */
  async heard(tx: Transaction, id: string, rows: number): Promise<boolean> {
    return (await tx.query(HEARD, [id, rows])).length > 0;
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

  /** Bad rows of a page with what the file says; no cells when the row was removed. */
  async badRowsWithCells(id: string, page: Page): Promise<PageOf<BadRowWithCells>> {
    const most = page.size + 1;
    const rows = await this.database.query<BadRowWithCells>(BAD_ROWS_WITH_CELLS, [
      ...[id, sequenceKey(page), most],
    ]);
    return pageOf(rows, page.size, ({ row }) => String(row));
  }

  /** Forgets which rows an earlier dry run did not import. */
  clearBad(tx: Transaction, id: string): void {
    tx.write('delete from customer_import_bad_row where import_id = $1', [id]);
  }

  /** Forgets some of what rows were about; false once nothing is left. */
  async forgetClaims(tx: Transaction, id: string, most: number): Promise<boolean> {
    return (await tx.query(FORGET_CLAIMS, [id, most])).length > 0;
  }

  /** Forgets some identities and addresses of rows, once no other row is compared to them; false when none is left. */
  async forgetKeys(tx: Transaction, id: string, most: number): Promise<boolean> {
    return (await tx.query(FORGET_KEYS, [id, most])).length > 0;
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

  /** Removes some of an import that was kept long enough; false when there is none. */
  async removeOld(tx: Transaction): Promise<boolean> {
    const [old] = await tx.query<{ id: string }>(OLD);
    if (old === undefined) return false;
    await this.remove(tx, old.id);
    return true;
  }

  /** Marks imports as failed whose file nobody reads any more; answers which. */
  async failInterrupted(tx: Transaction): Promise<string[]> {
    return (await tx.query<{ id: string }>(INTERRUPTED)).map(({ id }) => id);
  }
}

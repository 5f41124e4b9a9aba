import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Reads, Transaction } from '@shouwen/platform';
import type { ExportEntity, ExportPolicy, ExportStatus } from './export.entity.js';
import { exportErrors } from './export.errors.js';

const COLUMNS = `
  id, version, status, filter, columns, in_clear as "inClear", roles, purpose, reason,
  requested_at as "requestedAt", requested_by as "requestedBy", makers, decided_at as "decidedAt",
  decided_by as "decidedBy", decision_reason as "decisionReason", attempts, lease,
  file_key as "fileKey", rows, bytes::float8 as bytes, sha256, finished_at as "finishedAt",
  expires_at as "expiresAt", downloads, failure`;

const POLICY = `
  select max_rows as "maxRows", max_rows_in_clear as "maxRowsInClear",
    max_bytes::float8 as "maxBytes", rows_at_once as "rowsAtOnce", max_attempts as "maxAttempts",
    offer_hours as "offerHours", keep_days as "keepDays"
  from export_policy`;

const INSERT = `
  insert into customer_export (id, version, status, filter, columns, in_clear, roles, purpose,
    reason, requested_at, requested_by, makers)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const UPDATE = `
  update customer_export set version = $2, status = $3, decided_at = $4, decided_by = $5,
    decision_reason = $6, attempts = $7, lease = $8, file_key = $9, rows = $10, bytes = $11,
    sha256 = $12, finished_at = $13, expires_at = $14, downloads = $15, failure = $16
  where id = $1`;

const LOCK = `select ${COLUMNS} from customer_export where id = $1 for update`;

const GET = `select ${COLUMNS} from customer_export where id = $1`;

const LIST = `
  select ${COLUMNS} from customer_export
  where ($1::uuid is null or id < $1) order by id desc limit $2`;

const LIST_OF_STATUS = `
  select ${COLUMNS} from customer_export
  where status = $3 and ($1::uuid is null or id < $1) order by id desc limit $2`;

const PURPOSE = 'select 1 from disclosure_purpose where code = $1';

/** Keeps exports: who asked for which, and what became of it. */
@Injectable()
export class ExportStore {
  constructor(private readonly database: Database) {}

  async policy(reads: Reads): Promise<ExportPolicy> {
    const [policy] = await reads.query<ExportPolicy>(POLICY);
    if (policy === undefined) throw new Error('the export policy is missing; run the migrations');
    return policy;
  }

  /** Throws `crm.export_not_found`. */
  async get(id: string): Promise<ExportEntity> {
    const [found] = await this.database.query<ExportEntity>(GET, [id]);
    if (found === undefined) throw exportErrors.export_not_found();
    return found;
  }

  /** A page of exports, newest first. */
  async list(status: ExportStatus | undefined, page: Page): Promise<PageOf<ExportEntity>> {
    const place = [uuidKey(page) ?? null, page.size + 1];
    const rows = await (status === undefined
      ? this.database.query<ExportEntity>(LIST, place)
      : this.database.query<ExportEntity>(LIST_OF_STATUS, [...place, status]));
    return pageOf(rows, page.size, ({ id }) => id);
  }

  insert(tx: Transaction, one: ExportEntity): void {
    tx.write(INSERT, [
      ...[one.id, one.version, one.status, one.filter, one.columns, one.inClear, one.roles],
      ...[one.purpose, one.reason, one.requestedAt, one.requestedBy, one.makers],
    ]);
  }

  /** Reads an export and keeps others from changing it until the transaction ends. Throws `crm.export_not_found`. */
  async lock(tx: Transaction, id: string): Promise<ExportEntity> {
    const [found] = await tx.query<ExportEntity>(LOCK, [id]);
    if (found === undefined) throw exportErrors.export_not_found();
    return found;
  }

  /** Keeps a changed export, locked before. */
  update(tx: Transaction, one: ExportEntity): void {
    tx.write(UPDATE, [
      ...[one.id, one.version, one.status, one.decidedAt, one.decidedBy, one.decisionReason],
      ...[one.attempts, one.lease, one.fileKey, one.rows, one.bytes, one.sha256],
      ...[one.finishedAt, one.expiresAt, one.downloads, one.failure],
    ]);
  }

  /** Whether a purpose of disclosures has this code. */
  async hasPurpose(tx: Transaction, code: string): Promise<boolean> {
    return (await tx.query(PURPOSE, [code])).length > 0;
  }
}

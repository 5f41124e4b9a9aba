import { Injectable } from '@nestjs/common';
import {
  Clock,
  DomainError,
  Ids,
  SpooledFile,
  Timers,
  UnitOfWork,
  actorOf,
  requireKnownVersion,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Spooled } from '@shouwen/platform';
import { csvRows } from './csv-rows.js';
import type { FileRow } from './csv-rows.js';
import { mappingProblem, proposedMapping } from './import-columns.rules.js';
import type { ColumnMapping } from './import-columns.rules.js';
import type { ImportEntity, ImportPolicy, ImportStatus } from './import.entity.js';
import { importErrors } from './import.errors.js';
import { IMPORT_TIMER } from './import-runs.js';
import type { ImportBegun } from './import-runs.js';
import { ImportMetrics } from './import.metrics.js';
import { ImportStore } from './import.store.js';
import { encodingOf } from './text-encoding.rules.js';
import { xlsxRows } from './xlsx-rows.js';

const FINISH_WITHIN_MS = 20_000;
const ROWS_AT_ONCE = 1_000;
const SOURCE = /^(?!(?:tel|mailto|erased)$)[a-z0-9-]{2,30}$/;
const NOTHING_DONE = { position: 0, done: 0, created: 0, changed: 0, unchanged: 0, bad: 0 };
/** Beginning of a ZIP archive, which a workbook is. */
const ZIP = Buffer.from('PK\u0003\u0004');

/** What a file is, as whoever uploads it says. */
export interface ImportFile {
  name: string;
  source: string;
}

/** Which import an operation is about, and which version of it the caller has seen; 0 means any. */
export interface ImportTarget {
  id: string;
  expectedVersion: number;
}

/** The use cases of imports: upload, dry run, run and cancel (R1). */
@Injectable()
export class ImportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ImportStore,
    private readonly timers: Timers,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly metrics: ImportMetrics,
  ) {}

  /** Takes a file whose content comes bit by bit and keeps its rows; nothing stays of one that is refused. */
  async upload(
    context: RequestContext,
    receive: (file: SpooledFile) => Promise<ImportFile>,
  ): Promise<ImportEntity> {
    const policy = await this.store.policy();
    const file = await SpooledFile.create({
      maxBytes: policy.maxBytes,
      tooLarge: (limit) =>
        importErrors.import_file_too_large({ limit: String(limit), what: 'bytes' }),
      empty: () => importErrors.import_file_empty(),
    });
    try {
      const { name, source } = await receive(file);
      if (!SOURCE.test(source)) throw importErrors.import_source_refused();
      return await this.keep(context, { name, source }, await file.complete(), policy);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'invalid')
        this.metrics.happened('refused');
      throw error;
    } finally {
      await file.remove();
    }
  }

  /** Begins a dry run by a mapping. Throws `crm.import_mapping_refused` and `crm.import_wrong_status`. */
  check(
    context: RequestContext,
    target: ImportTarget,
    mapping: ColumnMapping[],
    call: IdempotentCall,
  ): Promise<ImportEntity> {
    return this.change(context, target, call, ['ready', 'checked'], 'checking', mapping);
  }

  /** Begins to import as it was checked. Throws `crm.import_wrong_status`. */
  run(context: RequestContext, target: ImportTarget, call: IdempotentCall): Promise<ImportEntity> {
    return this.change(context, target, call, ['checked'], 'running');
  }

  /** Ends an import; what it has done stays. Throws `crm.import_wrong_status`. */
  cancel(
    context: RequestContext,
    target: ImportTarget,
    call: IdempotentCall,
  ): Promise<ImportEntity> {
    const from: ImportStatus[] = ['reading', 'ready', 'checking', 'checked', 'running'];
    return this.change(context, target, call, from, 'cancelled');
  }

  private async keep(
    context: RequestContext,
    { name, source }: ImportFile,
    content: Spooled,
    policy: ImportPolicy,
  ): Promise<ImportEntity> {
    const isWorkbook = content.head.subarray(0, ZIP.length).equals(ZIP);
    const encoding = encodingOf(content.head);
    const refuse = refusalBy(policy);
    const rows = isWorkbook
      ? xlsxRows(content.path, { ...policy, refuse })
      : csvRows(content.open(), encoding, { ...policy, refuse });
    const first = await rows.next();
    if (first.done === true) throw importErrors.import_file_empty();
    const headers = first.value.cells.map((cell) => cell.trim());
    const kept: ImportEntity = {
      id: this.ids.next(),
      version: 1,
      status: 'reading',
      fileName: name,
      source,
      encoding: isWorkbook ? 'xlsx' : encoding,
      headers,
      mapping: proposedMapping(headers),
      rows: 0,
      ...NOTHING_DONE,
      createdAt: this.clock.now(),
      createdBy: actorOf(context.caller),
      runBy: null,
    };
    // Receiving and reading take longer than a call usually may.
    const finishing = () => ({
      ...context,
      deadline: this.clock.now().getTime() + FINISH_WITHIN_MS,
    });
    await this.unitOfWork.run(finishing(), async (tx) => this.store.save(tx, kept));
    try {
      for await (const batch of batchesOf(rows)) {
        kept.rows += batch.length;
        if (kept.rows > policy.maxRows) {
          throw importErrors.import_file_too_large({ limit: String(policy.maxRows), what: 'rows' });
        }
        await this.unitOfWork.run(finishing(), async (tx) => {
          const goesOn = await this.store.heard(tx, kept.id, kept.rows);
          if (!goesOn) throw importErrors.import_wrong_status({ status: 'cancelled' });
          this.store.addRows(tx, kept.id, batch);
          tx.afterCommit(() => this.metrics.readRows(batch.length));
        });
      }
      if (kept.rows === 0) throw importErrors.import_file_empty();
      const ready: ImportEntity = { ...kept, version: 2, status: 'ready' };
      await this.unitOfWork.run(finishing(), async (tx) => {
        const now = await this.store.lock(tx, kept.id);
        if (now?.status !== 'reading') {
          throw importErrors.import_wrong_status({ status: now?.status ?? 'cancelled' });
        }
        this.store.save(tx, ready);
        const took = this.clock.now().getTime() - kept.createdAt.getTime();
        tx.afterCommit(() => {
          this.metrics.happened('uploaded');
          this.metrics.took('reading', took);
        });
        tx.audit({
          operation: 'import.upload',
          aggregateType: 'import',
          aggregateId: kept.id,
          changes: [{ field: 'sha256', from: undefined, to: content.sha256 }],
          at: kept.createdAt,
        });
      });
      return ready;
    } catch (error) {
      const removeSome = () =>
        this.unitOfWork.run(finishing(), (tx) => this.store.remove(tx, kept.id));
      while (await removeSome());
      throw error;
    }
  }

  private change(
    context: RequestContext,
    { id, expectedVersion }: ImportTarget,
    call: IdempotentCall,
    from: ImportStatus[],
    status: ImportStatus,
    mapping?: ColumnMapping[],
  ): Promise<ImportEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.store.lock(tx, id);
        if (before === undefined) throw importErrors.import_not_found();
        await requireKnownVersion(tx, before, expectedVersion);
        if (!from.includes(before.status)) {
          throw importErrors.import_wrong_status({ status: before.status });
        }
        const problem = mapping && mappingProblem(mapping, before.headers.length);
        if (problem) throw importErrors.import_mapping_refused({ problem });
        const begins = status !== 'cancelled';
        const after: ImportEntity = {
          ...before,
          ...(begins && NOTHING_DONE),
          version: before.version + 1,
          status,
          mapping: mapping ?? before.mapping,
          runBy: begins ? actorOf(context.caller) : before.runBy,
        };
        this.store.save(tx, after);
        const at = this.clock.now();
        if (begins) {
          this.store.clearBad(tx, id);
          const payload: ImportBegun = { begunAt: at.toISOString() };
          this.timers.set(tx, { kind: IMPORT_TIMER, subject: id, dueAt: at, payload });
        } else tx.afterCommit(() => this.metrics.happened('cancelled'));
        tx.audit({
          operation: `import.${status}`,
          aggregateType: 'import',
          aggregateId: id,
          changes: [{ field: 'status', from: before.status, to: status }],
          at,
        });
        return after;
      },
      call,
    );
  }
}

async function* batchesOf(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function refusalBy(policy: ImportPolicy) {
  const limits = {
    columns: { limit: policy.maxColumns, what: 'columns' },
    row: { limit: policy.maxRowBytes, what: 'bytes in a row' },
    unpacked: { limit: policy.maxUnpackedBytes, what: 'bytes unpacked' },
    shared: { limit: policy.maxSharedLetters, what: 'letters of shared texts' },
  };
  return (broken: keyof typeof limits | 'workbook'): never => {
    if (broken === 'workbook') throw importErrors.import_file_unreadable();
    const { limit, what } = limits[broken];
    throw importErrors.import_file_too_large({ limit: String(limit), what });
  };
}

import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DomainError, LeasedTimers, SpooledFile } from '@shouwen/platform';
import type {
  DueTimer,
  Lease,
  LeasedWork,
  RequestContext,
  Spooled,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { customerToProto } from '../customers/customer.mapper.js';
import { CustomersQueries } from '../customers/customers.queries.js';
import { csvLine } from '../imports/csv-cell.rules.js';
import { clearView, viewOf } from '../privacy/masking.rules.js';
import type { View } from '../privacy/masking.rules.js';
import { PrivacySettingsQueries } from '../privacy/privacy-settings.js';
import { EXPORT_TIMER } from './export-timer.js';
import { cellsOf, headersOf } from './export-columns.rules.js';
import type { ExportEntity, ExportFailure, ExportPolicy } from './export.entity.js';
import { exportErrors } from './export.errors.js';
import { recordFinished } from './export.events.js';
import { offerFile, rowLimitOf } from './export.rules.js';
import { ExportParts } from './exports.service.js';

const AT_ONCE = 1;
const BUSY_MS = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';
// Spreadsheets take a CSV file for UTF-8 only when it begins with this.
const BYTE_ORDER_MARK = '\ufeff';
const DONE: TimerOutcome = { kind: 'done' };

/** One writing of an export: under a key of its own, as long as its lease is not lost. */
interface Writing {
  one: ExportEntity;
  key: string;
  leased: Lease;
  policy: ExportPolicy;
}

/**
 * Writes the files of approved exports, outside of any transaction and one replica at a time for each. A crash leaves its
 * file to be removed, and the next writing begins anew under another key; nobody can download a file before it is whole.
 */
@Injectable()
export class ExportWriter implements OnModuleInit {
  private readonly work: LeasedWork;

  constructor(
    private readonly timers: LeasedTimers,
    private readonly parts: ExportParts,
    private readonly customers: CustomersQueries,
    private readonly settings: PrivacySettingsQueries,
  ) {
    this.work = timers.leasedWork(AT_ONCE);
  }

  onModuleInit(): void {
    this.timers.worker.handle(EXPORT_TIMER, (tx, timer, context) => this.lease(tx, timer, context));
  }

  private async lease(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: BUSY_MS };
    const { store, files, ids } = this.parts;
    const policy = await store.policy(tx);
    const before = await store.lock(tx, subject);
    if (before.status !== 'approved') return DONE;
    if (before.attempts >= policy.maxAttempts) {
      this.giveUp(tx, before, 'storage');
      return DONE;
    }
    const leased: Lease = { kind: EXPORT_TIMER, subject, lease: ids.next() };
    const key = ids.next();
    const one: ExportEntity = {
      ...before,
      ...{ attempts: before.attempts + 1, lease: leased.lease, fileKey: key },
    };
    files.add(tx, key, subject);
    store.update(tx, one);
    const writing = { one, key, leased, policy };
    return this.timers.begin(tx, leased, this.work, () => this.write(writing, context));
  }

  private async write(writing: Writing, context: RequestContext): Promise<void> {
    const { storage } = this.parts;
    const { key, policy } = writing;
    const tooLarge = (limit: number) =>
      exportErrors.export_too_large({ limit: String(limit), what: 'bytes' });
    const empty = () => new Error('an export has a header at least');
    const file = await SpooledFile.create({ maxBytes: policy.maxBytes, tooLarge, empty });
    try {
      const rows = await this.fill(file, writing, context);
      const content = await file.complete();
      await storage.put(key, content);
      const isOurs = await this.finish(writing, context, content, rows);
      // Whoever has the lease now writes a file of their own.
      if (!isOurs) await storage.remove(key);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'crm.export_too_large') throw error;
      await this.end(writing, context, (tx, before) => this.giveUp(tx, before, 'too_large'));
    } finally {
      await file.remove();
    }
  }

  /** Adds a line for each customer, a stretch of ids at a time; answers how many there are. */
  private async fill(
    file: SpooledFile,
    { one, key, policy }: Writing,
    context: RequestContext,
  ): Promise<number> {
    const { files } = this.parts;
    const { columns, filter } = one;
    const view = await this.viewOf(one);
    const limit = rowLimitOf(one, policy);
    const { organisationId } = filter;
    const organisations =
      organisationId === undefined ? null : await this.customers.mergedFamily(organisationId);
    await file.add(Buffer.from(BYTE_ORDER_MARK + csvLine(headersOf(columns))));
    let rows = 0;
    for (let after = FIRST; ;) {
      const last = await files.endOfStretch(after, policy.rowsAtOnce);
      if (last === undefined) return rows;
      const stretch = { after, last };
      const customers = await this.timers.unitOfWork.run(context, (tx) =>
        files.take(tx, key, stretch, filter, organisations),
      );
      after = last;
      rows += customers.length;
      if (rows > limit) {
        throw exportErrors.export_too_large({ limit: String(limit), what: 'customers' });
      }
      const names = columns.includes('classifications')
        ? await files.classificationNames([
            ...new Set(customers.flatMap(({ classificationIds }) => classificationIds)),
          ])
        : new Map<string, string>();
      const lines = customers.map((customer) =>
        csvLine(cellsOf(customerToProto(customer), columns, view, names)),
      );
      await file.add(Buffer.from(lines.join('')));
    }
  }

  private async viewOf({ inClear, roles }: ExportEntity): Promise<View> {
    return inClear ? clearView : viewOf(await this.settings.rules(), new Set(roles));
  }

  /** Offers the file; false when the writing was taken over. One whose customers were erased meanwhile is written again. */
  private finish(
    writing: Writing,
    context: RequestContext,
    { bytes, sha256 }: Spooled,
    rows: number,
  ): Promise<boolean> {
    const { store, files, metrics, clock } = this.parts;
    return this.end(writing, context, async (tx, before) => {
      const now = clock.now();
      if ((await files.isWithdrawn(tx, writing.key)) !== false) {
        this.timers.timers.set(tx, { kind: EXPORT_TIMER, subject: before.id, dueAt: now });
        return;
      }
      const after = offerFile(before, { rows, bytes, sha256 }, writing.policy, now);
      store.update(tx, after);
      recordFinished(tx, after, now);
      this.timers.timers.cancel(tx, EXPORT_TIMER, before.id);
      tx.afterCommit(() => metrics.happened('ready'));
    });
  }

  /** Does what ends a writing, unless its lease was lost; answers whether it was not. */
  private end(
    { one, leased }: Writing,
    context: RequestContext,
    work: (tx: Transaction, before: ExportEntity) => void | Promise<void>,
  ): Promise<boolean> {
    return this.timers.unitOfWork.run(context, async (tx) => {
      const before = await this.parts.store.lock(tx, one.id);
      if (before.status !== 'approved' || before.lease !== leased.lease) return false;
      await work(tx, before);
      return true;
    });
  }

  private giveUp(tx: Transaction, before: ExportEntity, failure: ExportFailure): void {
    const { store, metrics, clock } = this.parts;
    const now = clock.now();
    const after: ExportEntity = {
      ...before,
      ...{ version: before.version + 1, status: 'failed', lease: null, failure },
      finishedAt: now,
    };
    store.update(tx, after);
    recordFinished(tx, after, now);
    tx.afterCommit(() => metrics.happened('failed'));
  }
}

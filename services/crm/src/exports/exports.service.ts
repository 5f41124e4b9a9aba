import { Injectable } from '@nestjs/common';
import {
  Clock,
  FileStorage,
  Ids,
  Timers,
  UnitOfWork,
  actorOf,
  identitiesOf,
  requireKnownVersion,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { CustomerFilter } from '../customers/customers.queries.js';
import { DisclosuresService } from '../privacy/disclosures.service.js';
import { revealableBy, viewOf } from '../privacy/masking.rules.js';
import { PrivacySettingsQueries } from '../privacy/privacy-settings.js';
import { privacyErrors } from '../privacy/privacy.errors.js';
import { EXPORT_TIMER } from './export-timer.js';
import { columnsFrom, fieldsOf } from './export-columns.rules.js';
import type { ExportEntity } from './export.entity.js';
import { recordDecided, recordDownloaded, recordRequested } from './export.events.js';
import { ExportFilesStore } from './export-files.store.js';
import { ExportMetrics } from './export.metrics.js';
import { decideExport, downloadExport } from './export.rules.js';
import { ExportStore } from './export.store.js';

/** What somebody asks for, and why. */
export interface ExportCommand {
  filter: CustomerFilter;
  columns: readonly string[];
  inClear: boolean;
  purpose: string;
  reason: string;
}

/** What a second person decides. */
export interface DecideExportCommand {
  id: string;
  approved: boolean;
  reason: string;
  expectedVersion: number;
}

const NOT_DECIDED = {
  ...{ decidedAt: null, decidedBy: null, decisionReason: '', attempts: 0, lease: null },
  ...{ fileKey: null, rows: 0, bytes: 0, sha256: '', finishedAt: null, expiresAt: null },
  ...{ downloads: 0, failure: null },
} as const;

/** What exports are kept and told with. */
@Injectable()
export class ExportParts {
  constructor(
    readonly store: ExportStore,
    readonly files: ExportFilesStore,
    readonly storage: FileStorage,
    readonly metrics: ExportMetrics,
    readonly clock: Clock,
    readonly ids: Ids,
  ) {}
}

/** The use cases of exports: asked for by one person, decided by another, downloaded by the first (R9). */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: ExportParts,
    private readonly settings: PrivacySettingsQueries,
    private readonly disclosures: DisclosuresService,
    private readonly timers: Timers,
  ) {}

  /**
   * Asks for an export. Throws `crm.export_columns_refused`, `privacy.purpose_unknown`, and `privacy.field_not_revealable`
   * when columns in clear are asked for that the person may not even read one by one.
   */
  async request(
    context: RequestContext,
    { filter, inClear, purpose, reason, ...asked }: ExportCommand,
    call: IdempotentCall,
  ): Promise<ExportEntity> {
    const { store, metrics, clock, ids } = this.parts;
    const { caller } = context;
    const columns = columnsFrom(asked.columns);
    return this.unitOfWork.run(
      context,
      async (tx) => {
        if (!(await store.hasPurpose(tx, purpose))) throw privacyErrors.purpose_unknown();
        if (inClear) {
          const rules = await this.settings.rulesIn(tx);
          const view = viewOf(rules, caller.roles);
          const mayReveal = revealableBy(rules, caller.roles);
          const may = fieldsOf(columns).every(
            (field) => view[field] === 'clear' || mayReveal.has(field),
          );
          if (!may) throw privacyErrors.field_not_revealable();
        }
        const now = clock.now();
        const one: ExportEntity = {
          ...{ id: ids.next(), version: 1, status: 'requested', filter, columns, inClear },
          ...{ roles: [...caller.roles], purpose, reason: reason.trim(), requestedAt: now },
          ...{ requestedBy: actorOf(caller), makers: identitiesOf(caller) },
          ...NOT_DECIDED,
        };
        store.insert(tx, one);
        recordRequested(tx, context, one, now);
        tx.afterCommit(() => metrics.happened('requested'));
        return one;
      },
      call,
    );
  }

  /**
   * Decides; an approved export is written in the background. Throws `crm.export_not_found`, `crm.export_decided`,
   * `crm.export_second_person` and `platform.version_conflict`.
   */
  decide(
    context: RequestContext,
    { id, approved, reason, expectedVersion }: DecideExportCommand,
    call: IdempotentCall,
  ): Promise<ExportEntity> {
    const { store, metrics, clock } = this.parts;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await store.lock(tx, id);
        await requireKnownVersion(tx, before, expectedVersion);
        const now = clock.now();
        const decision = { approved, reason: reason.trim(), caller: context.caller };
        const after = decideExport(before, decision, now);
        store.update(tx, after);
        recordDecided(tx, context, after, before.status, now);
        if (approved) this.timers.set(tx, { kind: EXPORT_TIMER, subject: id, dueAt: now });
        tx.afterCommit(() => metrics.happened(approved ? 'approved' : 'refused'));
        return after;
      },
      call,
    );
  }

  /**
   * Opens the file for who asked for it; that it was downloaded is kept first. Throws `crm.export_not_found`,
   * `crm.export_not_yours`, `crm.export_not_downloadable` and `crm.export_storage_unavailable`.
   */
  async download(
    context: RequestContext,
    id: string,
  ): Promise<{ one: ExportEntity; content: AsyncIterable<Buffer> }> {
    const { store, storage, metrics } = this.parts;
    const { fileKey } = await store.get(id);
    const one = await this.unitOfWork.run(context, async (tx) => {
      const before = await store.lock(tx, id);
      const after = await this.count(tx, context, before);
      tx.afterCommit(() => metrics.happened('downloaded'));
      return after;
    });
    return { one, content: await storage.open(fileKey ?? '') };
  }

  private async count(
    tx: Transaction,
    context: RequestContext,
    before: ExportEntity,
  ): Promise<ExportEntity> {
    const { store, files, clock } = this.parts;
    const { fileKey } = before;
    const isWithdrawn = fileKey === null || (await files.isWithdrawn(tx, fileKey)) !== false;
    const now = clock.now();
    const after = downloadExport(before, context.caller, isWithdrawn, now);
    store.update(tx, after);
    recordDownloaded(tx, context, after, now);
    // Each customer learns once that they were in the file; how often it was read tells the audit trail.
    if (before.inClear && before.downloads === 0 && fileKey !== null) {
      this.disclosures.recordExport(tx, context, {
        exportId: before.id,
        customerIds: await files.customersIn(tx, fileKey),
        fields: fieldsOf(before.columns),
        purpose: before.purpose,
      });
    }
    return after;
  }
}

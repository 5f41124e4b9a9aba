import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, TimerWorker } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { ImportEntity } from './import.entity.js';
import { ImportMetrics } from './import.metrics.js';
import { ImportRows } from './import-rows.js';
import { ImportStore } from './import.store.js';

/** Timer of the dry run or the import that is under way; its subject is the import. */
export const IMPORT_TIMER = 'crm.import';
const SOON_MS = 0;

/** What the timer keeps: since when the dry run or the import goes on; absent when an earlier release began it. */
export interface ImportBegun {
  begunAt?: string;
}

/**
 * Goes through imports in the background, some rows a firing: how far it has come is saved in the same transaction, so that
 * the next replica goes on where one was stopped.
 */
@Injectable()
export class ImportRuns implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly store: ImportStore,
    private readonly rows: ImportRows,
    private readonly metrics: ImportMetrics,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.handle(IMPORT_TIMER, (tx, timer, context) => this.goOn(tx, timer, context));
  }

  private async goOn(
    tx: Transaction,
    { subject, payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const policy = await this.store.policy(tx);
    const before = await this.store.lock(tx, subject);
    if (before?.status !== 'checking' && before?.status !== 'running') return { kind: 'done' };
    const { removeRowsAtOnce } = policy;
    if (before.position === 0 && (await this.store.forgetClaims(tx, subject, removeRowsAtOnce))) {
      return { kind: 'again', afterMs: SOON_MS };
    }
    const rows = await this.store.nextRows(tx, before.id, before.position, policy.rowsAtOnce);
    const last = rows.at(-1);
    if (last === undefined) {
      if (await this.store.forgetKeys(tx, subject, removeRowsAtOnce)) {
        return { kind: 'again', afterMs: SOON_MS };
      }
      this.end(tx, before, payload as ImportBegun);
      return { kind: 'done' };
    }
    const found = await this.rows.goThrough(
      tx,
      contextOf(before, context),
      before,
      rows,
      policy.maxBadRows,
    );
    const phase = before.status;
    tx.afterCommit(() => this.metrics.wentThrough(phase, found));
    this.store.save(tx, {
      ...before,
      position: last.number,
      done: before.done + found.done,
      created: before.created + found.created,
      changed: before.changed + found.changed,
      unchanged: before.unchanged + found.unchanged,
      bad: before.bad + found.bad,
    });
    return { kind: 'again', afterMs: SOON_MS };
  }

  private end(tx: Transaction, before: ImportEntity, { begunAt }: ImportBegun): void {
    const at = this.clock.now();
    const isRun = before.status === 'running';
    tx.afterCommit(() => {
      this.metrics.happened(isRun ? 'finished' : 'checked');
      if (begunAt === undefined) return;
      this.metrics.took(isRun ? 'running' : 'checking', at.getTime() - Date.parse(begunAt));
    });
    const version = before.version + 1;
    if (!isRun) return this.store.save(tx, { ...before, version, status: 'checked' });
    this.store.save(tx, { ...before, version, status: 'finished' });
    const { id: importId, created, changed, unchanged, bad } = before;
    tx.record({
      message: topicMessages.ImportFinished,
      aggregateId: importId,
      sequence: 1,
      at,
      payload: { importId, created, changed, unchanged, bad, at },
    });
    tx.audit({
      operation: 'import.finished',
      aggregateType: 'import',
      aggregateId: importId,
      changes: [{ field: 'created', from: undefined, to: String(created) }],
      at,
    });
  }
}

/** The changes of an import are those of the person who began it; how they came is told by their source. */
function contextOf({ runBy }: ImportEntity, context: RequestContext): RequestContext {
  return runBy === null ? context : { ...context, caller: { ...context.caller, ...runBy } };
}

import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, TimerWorker, Timers } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { ImportEntity } from './import.entity.js';
import { ImportRows } from './import-rows.js';
import { ImportStore } from './import.store.js';

/** Timer of the dry run or the import that is under way; its subject is the import. */
export const IMPORT_TIMER = 'crm.import';
const OLD_FILES = 'crm.imports.old';
const SOON_MS = 0;
const EVERY_MS = 600_000;

/**
 * Goes through imports in the background, some rows a firing: how far it has come is saved in the same transaction, so that
 * the next replica goes on where one was stopped. Removes files that were kept long enough.
 */
@Injectable()
export class ImportRuns implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly store: ImportStore,
    private readonly rows: ImportRows,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.handle(IMPORT_TIMER, (tx, timer, context) => this.goOn(tx, timer, context));
    this.worker.handle(OLD_FILES, async (tx) => ({
      kind: 'again',
      afterMs: (await this.store.removeOld(tx)) ? SOON_MS : EVERY_MS,
    }));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.timers.keep(this.database, OLD_FILES);
  }

  private async goOn(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const policy = await this.store.policy();
    const before = await this.store.lock(tx, subject);
    if (before?.status !== 'checking' && before?.status !== 'running') return { kind: 'done' };
    const rows = await this.store.nextRows(tx, before.id, before.position, policy.rowsAtOnce);
    const last = rows.at(-1);
    if (last === undefined) {
      this.end(tx, before);
      return { kind: 'done' };
    }
    const found = await this.rows.goThrough(tx, context, before, rows, policy.maxBadRows);
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

  private end(tx: Transaction, before: ImportEntity): void {
    const at = this.clock.now();
    const version = before.version + 1;
    if (before.status === 'checking')
      return this.store.save(tx, { ...before, version, status: 'checked' });
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

import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { Clock, Database, TimerWorker, Timers } from '@shouwen/platform';
import type { TimerOutcome, Transaction } from '@shouwen/platform';
import { ImportMetrics } from './import.metrics.js';
import { ImportStore } from './import.store.js';

const OLD_FILES = 'crm.imports.old';
const SOON_MS = 0;
const EVERY_MS = 60_000;

/**
 * Removes files that were kept long enough, some rows a firing, and marks those as failed whose process ended while it read
 * them.
 */
@Injectable()
export class ImportUpkeep implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly store: ImportStore,
    private readonly metrics: ImportMetrics,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.handle(OLD_FILES, (tx) => this.tidyUp(tx));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.timers.keep(this.database, OLD_FILES);
  }

  private async tidyUp(tx: Transaction): Promise<TimerOutcome> {
    const at = this.clock.now();
    for (const id of await this.store.failInterrupted(tx)) {
      tx.audit({
        operation: 'import.failed',
        aggregateType: 'import',
        aggregateId: id,
        changes: [{ field: 'status', from: 'reading', to: 'failed' }],
        at,
      });
      tx.afterCommit(() => this.metrics.happened('failed'));
    }
    const isMoreOld = await this.store.removeOld(tx);
    return { kind: 'again', afterMs: isMoreOld ? SOON_MS : EVERY_MS };
  }
}

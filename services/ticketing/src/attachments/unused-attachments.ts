import { Inject, Injectable } from '@nestjs/common';
import type {
  BeforeApplicationShutdown,
  OnApplicationBootstrap,
  OnModuleInit,
} from '@nestjs/common';
import { Database, FileStorage, LOGGER, LeasedWork, TimerWorker, Timers } from '@shouwen/platform';
import type { Logger, TimerOutcome, Transaction } from '@shouwen/platform';
import { AttachmentStore } from './attachment.store.js';

const KIND = 'ticketing.attachments.unused';
const AT_ONCE = 50;
const LEASE_MS = 60_000;
const EVERY_MS = 600_000;

const SOON = `
  update timer set due_at = now(), attempt_at = now() where kind = '${KIND}' and attempt_at > now()`;

/**
 * Removes files that nobody gave to a message in time, a few at a time. They are marked first, and nobody can use them from
 * then on; contents and descriptions go once that is committed. What a crash or a storage that is away leaves marked is
 * removed the next time.
 */
@Injectable()
export class UnusedAttachments
  implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly work: LeasedWork;

  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly store: AttachmentStore,
    private readonly storage: FileStorage,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.work = new LeasedWork(1, logger);
  }

  onModuleInit(): void {
    this.worker.handle(KIND, (tx) => this.mark(tx));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.timers.keep(this.database, KIND);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.work.ended();
  }

  private async mark(tx: Transaction): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: LEASE_MS };
    const ids = await this.store.markUnused(tx, AT_ONCE);
    if (ids.length === 0) return { kind: 'again', afterMs: EVERY_MS };
    tx.afterCommit(() => this.work.start(KIND, () => this.remove(ids)));
    return { kind: 'again', afterMs: LEASE_MS };
  }

  private async remove(ids: readonly string[]): Promise<void> {
    const failures: unknown[] = [];
    for (const id of ids) {
      try {
        await this.storage.remove(id);
        await this.store.forget(id);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    if (ids.length === AT_ONCE) await this.database.query(SOON);
  }
}

import { Injectable } from '@nestjs/common';
import type {
  BeforeApplicationShutdown,
  OnApplicationBootstrap,
  OnModuleInit,
} from '@nestjs/common';
import { Clock, Database, Ids, TimerWorker } from '@shouwen/platform';
import type { TimerOutcome, Transaction } from '@shouwen/platform';
import { AttachmentStorage } from './attachment-storage.js';
import { AttachmentStore } from './attachment.store.js';

const KIND = 'ticketing.attachments.unused';
const AT_ONCE = 50;
const EVERY_MS = 600_000;
const HOUR_MS = 3_600_000;

const SET_ONCE = `
  insert into timer (id, kind, subject, due_at, attempt_at) values ($1, '${KIND}', '', now(), now())
  on conflict (kind, subject) do nothing`;

/** Removes files that nobody gave to a message in time, a few at a time, in one replica at a time. */
@Injectable()
export class UnusedAttachments
  implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly worker: TimerWorker;

  constructor(
    worker: TimerWorker,
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly store: AttachmentStore,
    private readonly storage: AttachmentStorage,
  ) {
    this.worker = worker.beside();
  }

  onModuleInit(): void {
    this.worker.handle(KIND, (tx) => this.remove(tx));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.database.query(SET_ONCE, [this.ids.next()]);
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }

  private async remove(tx: Transaction): Promise<TimerOutcome> {
    const { keepUnusedHours } = await this.store.policy();
    const before = new Date(this.clock.now().getTime() - keepUnusedHours * HOUR_MS);
    const ids = await this.store.takeUnused(tx, before, AT_ONCE);
    for (const id of ids) await this.storage.remove(id);
    return { kind: 'again', afterMs: ids.length === AT_ONCE ? 1_000 : EVERY_MS };
  }
}

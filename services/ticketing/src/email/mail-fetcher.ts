import { Injectable, Optional } from '@nestjs/common';
import type {
  BeforeApplicationShutdown,
  OnApplicationBootstrap,
  OnModuleInit,
} from '@nestjs/common';
import { Database, Ids, TimerWorker } from '@shouwen/platform';
import type { TimerOutcome, Transaction } from '@shouwen/platform';
import { InboundMailService } from './inbound-mail.service.js';
import { envelopeOf } from './mail-parser.js';
import { MailSource } from './mail-source.js';
import { whileOpen } from './mail-timers.js';
import { MailboxStore } from './mailbox.store.js';

const KIND = 'ticketing.mail.fetch';
const MOST_AT_ONCE = 50;

const SET_ONCE = `
  insert into timer (id, kind, subject, due_at, attempt_at) values ($1, '${KIND}', '', now(), now())
  on conflict (kind, subject) do nothing`;

/**
 * Fetches mail, in one replica at a time: the timer is its lease. A mail is marked as seen only once it is stored; a
 * crash in between fetches it again, and it is kept once.
 */
@Injectable()
export class MailFetcher
  implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly worker: TimerWorker;

  constructor(
    worker: TimerWorker,
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly mailboxes: MailboxStore,
    private readonly mails: InboundMailService,
    @Optional() private readonly source?: MailSource,
  ) {
    this.worker = worker.beside();
  }

  onModuleInit(): void {
    const { source } = this;
    if (source != null) this.worker.handle(KIND, (tx) => this.fetch(tx, source));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.source == null) return;
    await this.database.query(SET_ONCE, [this.ids.next()]);
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }

  private async fetch(tx: Transaction, source: MailSource): Promise<TimerOutcome> {
    const standard = await this.mailboxes.byDefault(tx);
    if (standard === undefined) return { kind: 'again', afterMs: source.everyMs };
    const fetched = await whileOpen(tx, () =>
      source.each(MOST_AT_ONCE, async ({ raw, done }) => {
        const { sender, recipients } = await envelopeOf(raw);
        const ours = await this.mailboxes.ours(recipients, 'active');
        await this.mails.receive(raw, ours.length > 0 ? ours : [standard.address], sender);
        await done();
      }),
    );
    return { kind: 'again', afterMs: fetched === MOST_AT_ONCE ? 100 : source.everyMs };
  }
}

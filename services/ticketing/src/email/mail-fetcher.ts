import { Injectable, Optional } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { Database, LeasedTimers } from '@shouwen/platform';
import type { DueTimer, Lease, LeasedWork, TimerOutcome, Transaction } from '@shouwen/platform';
import { EmailParts } from './email-parts.js';
import { InboundMailService } from './inbound-mail.service.js';
import { envelopeOf } from './mail-parser.js';
import { MailSource } from './mail-source.js';
import { fetchFailureOf, pauseMs } from './mail.rules.js';
import type { FetchFailure } from './mail.rules.js';

const KIND = 'ticketing.mail.fetch';
const MOST_AT_ONCE = 50;
const SOON_MS = 100;

const FINISH = `
  update timer set due_at = now() + $2 * interval '1 ms', attempt_at = now() + $2 * interval '1 ms', payload = $3
  where kind = '${KIND}' and payload ->> 'lease' = $1`;

/**
 * Fetches mail, in one replica at a time: the timer is its lease, and no transaction is open meanwhile. A mail is marked
 * as seen only once it is stored; a crash in between fetches it again, and it is kept once.
 */
@Injectable()
export class MailFetcher implements OnModuleInit, OnApplicationBootstrap {
  private readonly work: LeasedWork;

  constructor(
    private readonly timers: LeasedTimers,
    private readonly database: Database,
    private readonly parts: EmailParts,
    private readonly mails: InboundMailService,
    @Optional() private readonly source?: MailSource,
  ) {
    this.work = timers.leasedWork(1);
  }

  onModuleInit(): void {
    const { source } = this;
    if (source == null) return;
    this.timers.worker.handle(KIND, (tx, timer) => this.lease(tx, timer, source));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.source != null) await this.timers.timers.keep(this.database, KIND);
  }

  private async lease(
    tx: Transaction,
    { subject, payload }: DueTimer,
    source: MailSource,
  ): Promise<TimerOutcome> {
    const standard = await this.parts.mailboxes.byDefault(tx);
    if (standard === undefined || this.work.isFull)
      return { kind: 'again', afterMs: source.everyMs };
    const { failures = 0 } = payload as { failures?: number };
    const leased = { kind: KIND, subject, lease: this.parts.ids.next() };
    tx.afterCommit(() =>
      this.work.start(
        KIND,
        () => this.fetch(leased, source, standard.address, failures),
        () => this.timers.renew(leased),
      ),
    );
    return this.timers.leased(leased, { failures });
  }

  private async fetch(
    leased: Lease,
    source: MailSource,
    standard: string,
    failures: number,
  ): Promise<void> {
    const { metrics } = this.parts;
    try {
      const fetched = await source.each(MOST_AT_ONCE, async ({ raw, done }) => {
        const { sender, recipients } = await envelopeOf(raw);
        const ours = await this.parts.mailboxes.ours(recipients, 'active');
        await this.mails.receive(raw, ours.length > 0 ? ours : [standard], sender);
        await done();
      });
      metrics.fetches.inc({ outcome: 'fetched' });
      await this.again(leased, fetched === MOST_AT_ONCE ? SOON_MS : source.everyMs, 0);
    } catch (error) {
      const failure = fetchFailureOf(error);
      metrics.fetches.inc({ outcome: failure });
      await this.failed(leased, failure, failures + 1);
    }
  }

  private async failed(leased: Lease, failure: FetchFailure, failures: number): Promise<void> {
    const { mailboxes, sources } = this.parts;
    const afterMs = pauseMs(await mailboxes.fetchPauses(), failures, sources.fraction());
    this.timers.logger.warn({ failure, failures, afterMs }, 'mail could not be fetched');
    await this.again(leased, afterMs, failures);
  }

  private async again({ lease }: Lease, afterMs: number, failures: number): Promise<void> {
    await this.database.query(FINISH, [lease, afterMs, JSON.stringify({ failures })]);
  }
}

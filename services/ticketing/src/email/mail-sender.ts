import { Injectable, Optional } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import type {
  DueTimer,
  Lease,
  LeasedWork,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { retryDelayMs, LeasedTimers } from '@shouwen/platform';
import { MailTransport, mailFailureOf } from '@shouwen/platform/mail';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { addNote } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { EmailParts } from './email-parts.js';
import { recordDelivered, recordFailed } from './email.events.js';
import { outgoingMail } from './outgoing-mail.js';
import { SEND } from './outbound-mail.service.js';
import { OutboundMailStore } from './outbound-mail.store.js';
import type { LeasedMail } from './outbound-mail.store.js';

const AT_ONCE = 4;
const BUSY_MS = 500;
const DONE: TimerOutcome = { kind: 'done' };

/**
 * Sends what is on the list, outside of any transaction and one replica at a time for each mail. A crash after the server
 * took a mail and before that was written down sends it again when the lease ends, under the same Message-ID, by which
 * mail programs know that it is one.
 */
@Injectable()
export class MailSender implements OnModuleInit, OnApplicationBootstrap {
  private readonly work: LeasedWork;

  constructor(
    private readonly store: OutboundMailStore,
    private readonly attachments: AttachmentsService,
    private readonly tickets: TicketsService,
    private readonly timers: LeasedTimers,
    private readonly parts: EmailParts,
    @Optional() private readonly transport?: MailTransport,
  ) {
    this.work = timers.leasedWork(AT_ONCE);
  }

  onModuleInit(): void {
    const { transport } = this;
    if (transport == null) return;
    this.timers.worker.handle(SEND, (tx, timer, context) =>
      this.lease(tx, timer, context, transport),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.transport != null) await this.store.setTimers(SEND);
  }

  private async lease(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
    transport: MailTransport,
  ): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: BUSY_MS };
    const leased = { kind: SEND, subject, lease: this.parts.ids.next() };
    const mail = await this.store.lease(tx, subject, leased.lease);
    if (mail === undefined) return DONE;
    tx.afterCommit(() =>
      this.work.start(
        SEND,
        () => this.send(mail, leased, context, transport),
        () => this.timers.renew(leased),
      ),
    );
    return this.timers.leased(leased);
  }

  private async send(
    mail: LeasedMail,
    leased: Lease,
    context: RequestContext,
    transport: MailTransport,
  ): Promise<void> {
    const files = await this.attachments.contentsOf(mail.entryId);
    let error: unknown;
    try {
      const named = files.map(({ row, content }) => ({
        name: row.name,
        mediaType: row.mediaType,
        content,
      }));
      await transport.send(outgoingMail(mail, named));
    } catch (caught) {
      error = caught ?? new Error('sending failed');
    } finally {
      for (const { content } of files) content.destroy();
    }
    await this.timers.unitOfWork.run(context, (tx) =>
      error === undefined
        ? this.sent(tx, mail, leased)
        : this.failed(tx, context, mail, leased, error),
    );
  }

  private async sent(tx: Transaction, mail: LeasedMail, leased: Lease): Promise<void> {
    const at = this.parts.clock.now();
    const end = { id: mail.id, lease: leased.lease };
    const version = await this.store.finish(tx, end, { state: 'sent', reason: '', sentAt: at });
    if (version === undefined) return;
    recordDelivered(tx, mail, version, at);
    this.timers.timers.cancel(tx, SEND, mail.id);
    tx.afterCommit(() => this.parts.metrics.sent.inc({ outcome: 'sent' }));
  }

  private async failed(
    tx: Transaction,
    context: RequestContext,
    mail: LeasedMail,
    { lease }: Lease,
    error: unknown,
  ): Promise<void> {
    const { metrics, sources, clock } = this.parts;
    const { reason, isFinal } = mailFailureOf(error);
    const delay = isFinal
      ? undefined
      : retryDelayMs(mail.schedule, mail.attempts + 1, sources.fraction());
    const state = delay === undefined ? 'failed' : 'queued';
    const version = await this.store.finish(tx, { id: mail.id, lease }, { state, reason });
    if (version === undefined) return;
    const now = clock.now();
    if (delay !== undefined) {
      const dueAt = new Date(now.getTime() + delay);
      this.timers.timers.set(tx, { kind: SEND, subject: mail.id, dueAt });
      tx.afterCommit(() => metrics.sent.inc({ outcome: 'postponed' }));
      return;
    }
    this.timers.timers.cancel(tx, SEND, mail.id);
    recordFailed(tx, mail, { state: 'failed', reason, version }, now);
    const note = `邮件未能送达客户（${reason}） The mail could not be delivered to the customer (${reason})`;
    const target = { ticketId: mail.ticketId, expectedVersion: 0 };
    await this.tickets.changeIn(tx, context, target, (ticket, at) => addNote(ticket, note, at));
    tx.afterCommit(() => metrics.sent.inc({ outcome: 'failed' }));
  }
}

import { Injectable, Optional } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { MailTransport } from '../mail/mail-transport.js';
import { addNote } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { EmailParts } from './email-parts.js';
import { recordDelivered, recordFailed } from './email.events.js';
import { MailTimers, whileOpen } from './mail-timers.js';
import { afterFailure } from './mail.rules.js';
import { outgoingMail } from './outgoing-mail.js';
import { SEND } from './outbound-mail.service.js';
import { OutboundMailStore } from './outbound-mail.store.js';
import type { OutboundRow } from './outbound-mail.store.js';

const DONE: TimerOutcome = { kind: 'done' };

/**
 * Sends what is on the list, one replica at a time for each mail. A crash after the server took a mail and before that
 * was written down sends it again under the same Message-ID, by which mail programs know that it is one.
 */
@Injectable()
export class MailSender implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly store: OutboundMailStore,
    private readonly attachments: AttachmentsService,
    private readonly tickets: TicketsService,
    private readonly timers: MailTimers,
    private readonly parts: EmailParts,
    @Optional() private readonly transport?: MailTransport,
  ) {}

  onModuleInit(): void {
    const { transport } = this;
    if (transport == null) return;
    this.timers.worker.handle(SEND, (tx, timer, context) =>
      this.send(tx, timer, context, transport),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.transport != null) await this.store.setTimers(SEND);
  }

  private async send(
    tx: Transaction,
    { subject: id }: DueTimer,
    context: RequestContext,
    transport: MailTransport,
  ): Promise<TimerOutcome> {
    const mail = await this.store.lock(tx, id);
    if (mail?.state !== 'queued') return DONE;
    try {
      await whileOpen(tx, async () => {
        const files = await this.attachments.contentsOf(mail.entryId);
        await transport.send(
          outgoingMail(
            mail,
            files.map(({ row: { name, mediaType }, content }) => ({ name, mediaType, content })),
          ),
        );
      });
    } catch (error) {
      return this.failed(tx, context, mail, (error as { responseCode?: number }).responseCode);
    }
    const at = this.parts.clock.now();
    const to = { state: 'sent', reason: '', attempts: 1, sentAt: at, event: true } as const;
    recordDelivered(tx, mail, await this.store.advance(tx, id, to), at);
    tx.afterCommit(() => this.parts.metrics.sent.inc({ outcome: 'sent' }));
    return DONE;
  }

  private async failed(
    tx: Transaction,
    context: RequestContext,
    mail: OutboundRow,
    responseCode: number | undefined,
  ): Promise<TimerOutcome> {
    const { metrics, mailboxes, clock } = this.parts;
    const { maxSendAttempts } = await mailboxes.policy();
    const attempts = mail.attempts + 1;
    const next = afterFailure({ responseCode, attempts }, maxSendAttempts);
    if (next.kind === 'again') {
      const reason = responseCode === undefined ? 'unreachable' : String(responseCode);
      await this.store.advance(tx, mail.id, { state: 'queued', reason, attempts: 1, event: false });
      tx.afterCommit(() => metrics.sent.inc({ outcome: 'postponed' }));
      return next;
    }
    const { reason } = next;
    const to = { state: 'failed', reason, attempts: 1, event: true } as const;
    const version = await this.store.advance(tx, mail.id, to);
    recordFailed(tx, mail, { state: 'failed', reason, version }, clock.now());
    const note = `邮件未能送达客户（${reason}） The mail could not be delivered to the customer (${reason})`;
    await this.tickets.changeIn(
      tx,
      context,
      { ticketId: mail.ticketId, expectedVersion: 0 },
      (ticket, now) => addNote(ticket, note, now),
    );
    tx.afterCommit(() => metrics.sent.inc({ outcome: 'failed' }));
    return DONE;
  }
}

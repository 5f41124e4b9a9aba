import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { addNote } from '../tickets/ticket.rules.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { EmailParts } from './email-parts.js';
import { recordFailed } from './email.events.js';
import { keptForAPerson } from './mail-result.js';
import type { MailResult } from './mail-result.js';
import type { ParsedMessage } from './mail-parser.js';
import { deliveryReportIn, messageIdsIn, saysUndeliverable } from './mail.rules.js';
import { OutboundMailService } from './outbound-mail.service.js';
import { OutboundMailStore } from './outbound-mail.store.js';

/** Deals with what comes back to our own mail, and confirms what came in. */
@Injectable()
export class MailReports {
  constructor(
    private readonly outbound: OutboundMailStore,
    private readonly letters: OutboundMailService,
    private readonly tickets: TicketsService,
    private readonly parts: EmailParts,
  ) {}

  /** True when a Message-ID is one of a mail that we wrote. */
  isOurs(tx: Transaction, messageId: string): Promise<boolean> {
    return this.outbound.isOurs(tx, messageId);
  }

  /** Notes on the ticket that a mail came back or is late, and marks its delivery. */
  async take(
    tx: Transaction,
    context: RequestContext,
    { facts, report }: ParsedMessage,
  ): Promise<MailResult> {
    const about = [...facts.references, ...messageIdsIn(report)];
    const mail = await this.outbound.lockByMessageId(tx, about);
    if (mail === undefined) return keptForAPerson('report_unknown');
    const said = deliveryReportIn(report);
    const reason = said.status || said.action || 'unknown';
    const { metrics, clock } = this.parts;
    const undeliverable = saysUndeliverable(said);
    if (undeliverable && mail.state !== 'bounced') {
      const version = await this.outbound.bounce(tx, mail.id, reason);
      recordFailed(tx, mail, { state: 'bounced', reason, version }, clock.now());
      tx.afterCommit(() => metrics.sent.inc({ outcome: 'bounced' }));
    }
    const note = undeliverable
      ? `邮件被退回，客户未收到（${reason}） The mail came back and the customer did not get it (${reason})`
      : `邮件投递状态通知（${reason}） A report about the delivery of the mail (${reason})`;
    const target = { ticketId: mail.ticketId, expectedVersion: 0 };
    await this.tickets.changeIn(tx, context, target, (ticket, now) => addNote(ticket, note, now));
    return { outcome: 'bounce', ticketId: mail.ticketId, reason: '' };
  }

  /** Tells whoever opened a ticket by mail that it was taken, and under which number. */
  async confirm(tx: Transaction, ticket: TicketChange['ticket'], entryId: string): Promise<void> {
    const { number } = ticket;
    const body = `您好，我们已收到您的来信，工单号为 ${number}，将尽快回复。回信时请保留主题中的工单号。

We have received your message as ticket ${number} and will answer soon. Please keep the number in the subject.`;
    await this.letters.queue(tx, { ticket, entryId, body, automatic: true });
  }
}

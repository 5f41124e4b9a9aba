import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Timers } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import { EmailParts } from './email-parts.js';
import { subjectOfAnswer } from './mail.rules.js';
import { OutboundMailStore } from './outbound-mail.store.js';

/** Kind of the timers that send mail. */
export const SEND = 'ticketing.mail.send';

/** What a mail answers. */
export interface Letter {
  ticket: TicketChange['ticket'];
  entryId: string;
  body: string;
  automatic: boolean;
}

/**
 * Writes each answer to a customer who came by email into the list of mail to be sent, in the transaction of the
 * answer: it goes out if and only if the answer was given.
 */
@Injectable()
export class OutboundMailService implements TicketObserver, OnModuleInit {
  constructor(
    private readonly store: OutboundMailStore,
    private readonly queries: TicketsQueries,
    private readonly observers: TicketObservers,
    private readonly timers: Timers,
    private readonly parts: EmailParts,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    _context: RequestContext,
    { ticket, happening, body }: TicketChange,
  ): Promise<void> {
    const answers =
      (happening.kind === 'replied' && !happening.fromCustomer) || happening.kind === 'resolved';
    if (!answers || ticket.channel !== 'email') return;
    const entryId = await this.queries.entryIdIn(tx, ticket.id, ticket.version);
    await this.queue(tx, { ticket, entryId, body, automatic: false });
  }

  /** Puts a mail to the ticket's customer on the list; false when there is no address to send it to or from. */
  async queue(tx: Transaction, { ticket, entryId, body, automatic }: Letter): Promise<boolean> {
    const { senders } = this.parts;
    const recipient = await senders.addressOf(tx, ticket.customerId);
    if (recipient === undefined) return false;
    const { mailboxes, ids, clock } = this.parts;
    const thread = await this.store.thread(tx, ticket.id);
    const of = thread && (await mailboxes.find(tx, thread.mailbox));
    const mailbox = of ?? (await mailboxes.byDefault(tx));
    if (mailbox === undefined) return false;
    const domain = this.parts.options.domain ?? mailbox.address.split('@').at(-1);
    const id = ids.next();
    const mail = {
      id,
      ticketId: ticket.id,
      entryId,
      mailbox: mailbox.address,
      fromName: mailbox.fromName,
      recipient,
      subject: subjectOfAnswer(ticket.number, ticket.subject),
      body,
      messageId: `<${entryId}@${domain}>`,
      inReplyTo: thread?.lastMessageId ?? '',
      referenceIds: thread?.referenceIds ?? [],
      automatic,
    };
    const now = clock.now();
    await this.store.insert(tx, mail, now);
    if (this.parts.options.sends) {
      this.timers.set(tx, { kind: SEND, subject: id, dueAt: now });
    }
    return true;
  }
}

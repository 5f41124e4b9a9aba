import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ActorKind } from '@shouwen/contracts';
import type { Caller, RequestContext, Transaction } from '@shouwen/platform';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { namedByAddress } from '../tickets/mail-sender.rules.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { EmailParts } from './email-parts.js';
import { InboundMailStore } from './inbound-mail.store.js';
import type { InboundRow } from './inbound-mail.store.js';
import { MailReports } from './mail-reports.js';
import { keptForAPerson } from './mail-result.js';
import type { MailResult } from './mail-result.js';
import type { ParsedMessage } from './mail-parser.js';
import {
  bodyFor,
  kindOf,
  mayBeConfirmed,
  referencesAfter,
  subjectFor,
  ticketNumberIn,
} from './mail.rules.js';

const HOUR_MS = 3_600_000;
const MOST_PARTICIPANTS = 20;

type Ticket = TicketChange['ticket'];

/** A parsed mail whose files are kept already, under these ids. */
export interface MessageWithFiles extends ParsedMessage {
  files: readonly string[];
}

/** A message of somebody who has an identity, whatever address they wrote from. */
interface Message extends MessageWithFiles {
  customerId: string;
}

/** Makes of a parsed mail what it is: a new ticket, a message of one, a bounce, or something for a person. */
@Injectable()
export class MailIntake {
  constructor(
    private readonly store: InboundMailStore,
    private readonly reports: MailReports,
    private readonly tickets: TicketsService,
    private readonly queries: TicketsQueries,
    private readonly attachments: AttachmentsService,
    private readonly parts: EmailParts,
  ) {}

  /** Keeps the files of a mail, outside of any transaction, for a message that is yet to be made; answers their ids. */
  async keepFiles(mail: InboundRow, { facts, attachments }: ParsedMessage): Promise<string[]> {
    const whole = { name: 'message.txt', content: Buffer.from(facts.text.toWellFormed()) };
    const all = [...(bodyFor(facts.text).cut ? [whole] : []), ...attachments];
    const { maxPerMessage } = await this.attachments.policy();
    const kept: string[] = [];
    if (all.length === 0) return kept;
    const by = facts.sender && (await this.parts.senders.identityOf(facts.sender));
    for (const [nth, file] of all.slice(0, maxPerMessage).entries()) {
      const id = keyOf(mail.id, nth);
      if (await this.attachments.keep({ ...file, id }, by)) kept.push(id);
    }
    return kept;
  }

  async take(
    tx: Transaction,
    context: RequestContext,
    mail: InboundRow,
    parsed: MessageWithFiles,
  ): Promise<MailResult> {
    const { facts } = parsed;
    const { mailboxes } = this.parts;
    const isOurs = {
      address: (await mailboxes.ours([facts.sender], 'all', tx)).length > 0,
      messageId: await this.reports.isOurs(tx, facts.messageId),
    };
    const kind = kindOf(facts, isOurs);
    if (kind === 'loop') return { outcome: 'loop', ticketId: null, reason: '' };
    if (kind === 'delivery_report') return this.reports.take(tx, context, parsed);
    if (facts.sender === '') return keptForAPerson('no_sender');
    const customerId = await this.parts.senders.identityOf(facts.sender, tx);
    const message = { ...parsed, customerId };
    const ticket = await this.threadOf(tx, context.caller, message);
    if (!mail.accepted) {
      if (kind === 'automatic') {
        if (ticket === undefined) return keptForAPerson('automatic');
        return { outcome: 'auto_reply', ticketId: ticket.id, reason: '' };
      }
      if (kind === 'list' && ticket === undefined) return keptForAPerson('mailing_list');
      if (await this.isTooOften(tx, facts.sender)) return keptForAPerson('sender_rate');
    }
    return ticket === undefined
      ? this.openTicket(tx, context, mail, message)
      : this.addMessage(tx, context, mail, message, ticket);
  }

  /** The ticket a mail belongs to, if its sender takes part in that: anybody can write a number or a Message-ID. */
  private async threadOf(
    tx: Transaction,
    caller: Caller,
    { facts, customerId }: Message,
  ): Promise<Ticket | undefined> {
    const referred = await this.store.ticketOf(tx, facts.references);
    const number = ticketNumberIn(facts.subject);
    const [byReference] =
      referred === undefined ? [] : await this.queries.getMany(caller, [referred], tx);
    const candidates = [
      byReference,
      number === undefined ? undefined : await this.queries.findIn(tx, caller, number),
    ];
    for (const ticket of candidates) {
      if (ticket === undefined) continue;
      if (ticket.customerId === customerId) return ticket;
      if (await this.store.isParticipant(tx, ticket.id, facts.sender)) return ticket;
    }
    return undefined;
  }

  private async isTooOften(tx: Transaction, sender: string): Promise<boolean> {
    const { maxPerSenderAndHour } = await this.parts.mailboxes.policy(tx);
    const since = new Date(this.parts.clock.now().getTime() - HOUR_MS);
    const recent = await this.store.countFrom(tx, sender, since, maxPerSenderAndHour);
    return recent >= maxPerSenderAndHour;
  }

  private async openTicket(
    tx: Transaction,
    context: RequestContext,
    mail: InboundRow,
    message: Message,
  ): Promise<MailResult> {
    const { facts } = message;
    const mailbox = await this.parts.mailboxes.find(tx, mail.mailbox);
    const { body } = bodyFor(facts.text);
    const ticket = await this.tickets.openIn(tx, as(message, context), {
      id: this.parts.ids.next(),
      subject: subjectFor(facts.subject),
      body,
      grade: mailbox?.grade ?? 'general',
      channel: 'email',
      customerId: namedByAddress(facts.sender),
      customerName: facts.senderName,
      teamId: mailbox?.teamId ?? null,
    });
    if (ticket === undefined) throw new Error('a mail was taken for a reference of a partner');
    const entryId = await this.keepThread(tx, mail, message, ticket);
    if (mailbox?.confirms === true && mayBeConfirmed(facts)) {
      await this.reports.confirm(tx, ticket, entryId);
    }
    return { outcome: 'ticket_opened', ticketId: ticket.id, reason: '' };
  }

  private async addMessage(
    tx: Transaction,
    context: RequestContext,
    mail: InboundRow,
    message: Message,
    { id }: Ticket,
  ): Promise<MailResult> {
    const { body } = bodyFor(message.facts.text);
    const author = as(message, context);
    const target = { ticketId: id, expectedVersion: 0 };
    const ticket = await this.tickets.replyIn(tx, author, target, { body, fromCustomer: true });
    await this.keepThread(tx, mail, message, ticket);
    return { outcome: 'entry_added', ticketId: ticket.id, reason: '' };
  }

  /** Gives a message its files, and keeps who takes part, and what the next answer refers to; answers its entry. */
  private async keepThread(
    tx: Transaction,
    mail: InboundRow,
    { facts, files, customerId }: Message,
    ticket: Ticket,
  ): Promise<string> {
    const entryId = await this.queries.entryIdIn(tx, ticket.id, ticket.version);
    await this.attachments.give(tx, files, { ticketId: ticket.id, entryId, internal: false });
    if (ticket.customerId === customerId) {
      const ours = await this.parts.mailboxes.ours(facts.recipients, 'all', tx);
      const others = facts.recipients.filter((one) => one !== facts.sender && !ours.includes(one));
      await this.store.addParticipants(tx, ticket.id, others.slice(0, MOST_PARTICIPANTS));
    }
    const { messageId } = facts;
    const references = referencesAfter(facts.references.toReversed(), messageId);
    const thread = { ticketId: ticket.id, mailbox: mail.mailbox, messageId, references };
    await this.store.setThread(tx, thread);
    return entryId;
  }
}

/** The context of what a sender does: in their name, as somebody known by an address only. */
function as({ facts, customerId }: Message, context: RequestContext): RequestContext {
  const caller: Caller = {
    kind: ActorKind.HUMAN,
    id: customerId,
    name: facts.senderName,
    roles: new Set(),
    actorId: '',
    token: '',
  };
  return { ...context, caller };
}

/** The same id for the same file of the same mail, so that trying again stores nothing twice. */
function keyOf(mailId: string, nth: number): string {
  const hash = createHash('sha256').update(`${mailId}:${nth}`).digest('hex');
  return `${mailId.slice(0, 8)}-${mailId.slice(9, 13)}-8${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

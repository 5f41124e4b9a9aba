import { Injectable } from '@nestjs/common';
import {
  Clock,
  Ids,
  Timers,
  UnitOfWork,
  actorOf,
  requireKnownVersion,
  systemCaller,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { LiveRouting } from '../routing/live-routing.js';
import { ticketErrors } from '../tickets/ticket.errors.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { isOver, refusalOf } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { ChatChanges, JOIN, WAIT } from './chat-changes.js';
import { ChatLocks } from './chat-locks.js';
import type { Chat } from './chat.entity.js';
import { chatErrors } from './chat.errors.js';
import { endBy, endChat, requireMaySay, saidIn, startChat, subjectOf } from './chat.rules.js';
import { ChatStore } from './chat.store.js';

/** What a customer asks, and about which ticket; empty for a new one. */
export interface StartCommand {
  body: string;
  subject: string;
  ticketId: string;
}

/** What is said in a chat, and the files that belong to it. */
export interface SayCommand {
  body: string;
  attachmentIds?: readonly string[];
}

/** What the use cases of chats work with besides chats. */
@Injectable()
export class ChatParts {
  constructor(
    readonly tickets: TicketsService,
    readonly live: LiveRouting,
    readonly limits: CollaborationLimits,
    readonly timers: Timers,
    readonly clock: Clock,
    readonly ids: Ids,
  ) {}
}

/** The use cases of chats (T1): each is one transaction with what it does to the ticket. */
@Injectable()
export class ChatsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ChatStore,
    private readonly locks: ChatLocks,
    private readonly changes: ChatChanges,
    private readonly parts: ChatParts,
  ) {}

  /**
   * Starts a chat of the caller and answers its id; while one is going on about the same question, what is said is added to
   * that one. Throws `ticketing.chats_too_many`, `ticketing.ticket_not_found`, `ticketing.ticket_resolved` and
   * `ticketing.ticket_merged`.
   */
  start(context: RequestContext, command: StartCommand, call: IdempotentCall): Promise<string> {
    const { id: customerId } = context.caller;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await this.store.lockCustomer(tx, customerId);
        const live = await this.store.liveOf(tx, customerId);
        const { ticketId } = command;
        const same = live.find((chat) => ticketId === '' || chat.ticketId === ticketId);
        if (same !== undefined && (await this.goOn(tx, context, same, command))) return same.id;
        const limit = await this.parts.limits.of(tx, 'chats_per_customer');
        if (live.length >= limit) throw chatErrors.chats_too_many({ limit: String(limit) });
        return this.begin(tx, context, command);
      },
      call,
    );
  }

  /**
   * Says something in a chat and answers its place there. Throws `ticketing.chat_not_found`, `ticketing.chat_ended`,
   * `ticketing.chat_not_taken` and `ticketing.chat_not_yours`.
   */
  say(
    context: RequestContext,
    chatId: string,
    message: SayCommand,
    call: IdempotentCall,
  ): Promise<number> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { chat, ticket } = await this.locks.lock(tx, context, chatId);
        requireMaySay(chat, context.caller, ticket.number);
        return this.sayIn(tx, context, chat, message);
      },
      call,
    );
  }

  /**
   * Ends a chat and answers its id; one that has ended stays as it is. Throws `ticketing.chat_not_found`, `ticketing.chat_not_taken`,
   * `ticketing.chat_not_yours` and `platform.version_conflict`.
   */
  end(
    context: RequestContext,
    { chatId, expectedVersion }: { chatId: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<string> {
    const { caller } = context;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { chat, ticket } = await this.locks.lock(tx, context, chatId);
        await requireKnownVersion(tx, chat, expectedVersion);
        if (chat.state === 'ended') return chat.id;
        const end = endBy(chat, caller, ticket.number);
        const now = this.parts.clock.now();
        await this.changes.save(tx, chat, endChat(chat, end, actorOf(caller), now));
        return chat.id;
      },
      call,
    );
  }

  /** Adds what is said to a chat that goes on; false when it has ended meanwhile. */
  private async goOn(
    tx: Transaction,
    context: RequestContext,
    { id }: Chat,
    message: SayCommand,
  ): Promise<boolean> {
    const { chat } = await this.locks.lock(tx, context, id);
    if (chat.state === 'ended') return false;
    await this.sayIn(tx, context, chat, message);
    return true;
  }

  /** The message is one of the ticket; the chat has it because it observes its ticket. */
  private async sayIn(
    tx: Transaction,
    context: RequestContext,
    { id, ticketId, customerId }: Chat,
    { body, attachmentIds }: SayCommand,
  ): Promise<number> {
    const fromCustomer = context.caller.id === customerId;
    const message = { body, fromCustomer, ...(attachmentIds && { attachmentIds }) };
    const target = { ticketId, expectedVersion: 0 };
    await this.parts.tickets.replyIn(tx, context, target, message);
    const chat = await this.store.find(tx, id);
    if (chat === undefined) throw new Error('a chat that was locked is gone');
    return chat.version;
  }

  private async begin(
    tx: Transaction,
    context: RequestContext,
    command: StartCommand,
  ): Promise<string> {
    const { clock, ids } = this.parts;
    const actor = actorOf(context.caller);
    const isNew = command.ticketId === '';
    const ticket = isNew
      ? await this.openTicket(tx, context, command)
      : await this.ownTicket(tx, context, command.ticketId);
    // Another chat of theirs may have come to this ticket by a merge while the ticket was waited for.
    const there = isNew ? undefined : await this.store.lockLive(tx, ticket.id);
    if (there !== undefined && (await this.goOn(tx, context, there, command))) return there.id;
    const starting = { id: ids.next(), ticketId: ticket.id, customerId: context.caller.id };
    const now = clock.now();
    const started = startChat(starting, actor, now);
    const chat = await this.changes.save(tx, started.chat, started);
    if (isNew) {
      const first = { actor, fromCustomer: true, sequence: ticket.version };
      await this.changes.save(tx, chat, saidIn(chat, first, now));
    } else {
      await this.sayIn(tx, context, chat, command);
    }
    await this.lookForSomebody(tx, chat.id, ticket);
    return chat.id;
  }

  private async openTicket(
    tx: Transaction,
    context: RequestContext,
    command: StartCommand,
  ): Promise<TicketEntity> {
    const { id: customerId, name: customerName } = context.caller;
    const ticket = await this.parts.tickets.openIn(tx, context, {
      id: this.parts.ids.next(),
      subject: subjectOf(command),
      body: command.body,
      grade: 'general',
      channel: 'chat',
      customerId,
      customerName,
    });
    if (ticket === undefined) throw new Error('a ticket without a reference was taken for known');
    return ticket;
  }

  private async ownTicket(
    tx: Transaction,
    context: RequestContext,
    ticketId: string,
  ): Promise<TicketEntity> {
    const target = { ticketId, expectedVersion: 0 };
    const ticket = await this.parts.tickets.lockIn(tx, context, target);
    if (ticket.customerId !== context.caller.id) throw ticketErrors.ticket_not_found();
    if (isOver(ticket)) throw refusalOf(ticket, 'resolve');
    return ticket;
  }

  /** Lets routing, or the owner of the ticket, take the chat; ends it at once when nobody is there. */
  private async lookForSomebody(
    tx: Transaction,
    chatId: string,
    { id: ticketId, owner }: TicketEntity,
  ): Promise<void> {
    const { clock, limits, live, timers } = this.parts;
    const now = clock.now();
    const chat = await this.store.lock(tx, chatId);
    if (chat?.state !== 'waiting') return;
    if (!(await live.isThere(tx, owner?.id))) {
      const platform = actorOf(systemCaller('ticketing.chats'));
      await this.changes.save(tx, chat, endChat(chat, 'no_agent', platform, now));
      return;
    }
    const limitMs = (await limits.of(tx, 'chat_wait_seconds')) * 1_000;
    const dueAt = new Date(now.getTime() + limitMs);
    timers.set(tx, { kind: WAIT, subject: chatId, dueAt });
    if (owner === null) live.wait(tx, ticketId);
    else timers.set(tx, { kind: JOIN, subject: chatId, dueAt: now });
  }
}

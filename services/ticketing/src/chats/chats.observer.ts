import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { isOver } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { ChatChanges } from './chat-changes.js';
import type { Chat } from './chat.entity.js';
import { endChat, joinChat, leaveChat, moveChat, saidIn } from './chat.rules.js';
import { ChatStore } from './chat.store.js';

const bearing: ReadonlySet<TicketChange['happening']['kind']> = new Set([
  'replied',
  'claimed',
  'assigned',
  'handed_back',
  'resolved',
  'merged',
]);

/**
 * Keeps a chat in step with its ticket, in the transaction of the change: messages of the ticket are messages of the
 * chat, and whoever owns the ticket has the chat.
 */
@Injectable()
export class ChatsObserver implements TicketObserver, OnModuleInit {
  constructor(
    private readonly observers: TicketObservers,
    private readonly tickets: TicketsService,
    private readonly store: ChatStore,
    private readonly changes: ChatChanges,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    context: RequestContext,
    { ticket, happening }: TicketChange,
  ): Promise<void> {
    if (!bearing.has(happening.kind)) return;
    const chat = await this.store.lockLive(tx, ticket.id);
    if (chat === undefined) return;
    const actor = actorOf(context.caller);
    const { updatedAt: now, version: sequence, owner } = ticket;
    switch (happening.kind) {
      case 'replied': {
        const said = { actor, fromCustomer: happening.fromCustomer, sequence };
        await this.changes.save(tx, chat, saidIn(chat, said, now));
        return;
      }
      case 'resolved':
        await this.changes.save(tx, chat, endChat(chat, 'by_agent', actor, now));
        return;
      case 'merged':
        return this.merged(tx, context, chat, happening.targetId, now);
      default:
        await this.changes.save(
          tx,
          chat,
          owner === null ? leaveChat(chat, actor, now) : joinChat(chat, owner, actor, now),
        );
    }
  }

  /** A chat goes on, on the ticket that its own was merged into, unless nobody could go on with it there. */
  private async merged(
    tx: Transaction,
    context: RequestContext,
    chat: Chat,
    ticketId: string,
    now: Date,
  ): Promise<void> {
    const actor = actorOf(context.caller);
    const target = await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    const canGoOn = target.customerId === chat.customerId && !isOver(target);
    if (!canGoOn || (await this.store.isLive(tx, ticketId))) {
      await this.changes.save(tx, chat, endChat(chat, 'by_agent', actor, now));
      return;
    }
    const moved = await this.changes.save(tx, chat, moveChat(chat, ticketId, actor, now));
    const { owner } = target;
    await this.changes.save(
      tx,
      moved,
      owner === null ? leaveChat(moved, actor, now) : joinChat(moved, owner, actor, now),
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange, TicketHappening } from '../tickets/ticket.rules.js';
import { isOver } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { ChatChanges } from './chat-changes.js';
import type { Chat } from './chat.entity.js';
import { endChat, joinChat, leaveChat, moveChat, saidIn } from './chat.rules.js';
import type { ChatChange } from './chat.rules.js';
import { ChatStore } from './chat.store.js';

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
    if (!bearsOnChat(happening)) return;
    const chat = await this.store.lockLive(tx, ticket.id);
    if (chat === undefined) return;
    if (happening.kind === 'merged') {
      return this.merged(tx, context, chat, happening.targetId, ticket.updatedAt);
    }
    const change = changeOf(chat, ticket, happening, actorOf(context.caller));
    await this.changes.save(tx, chat, change);
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

function changeOf(
  chat: Chat,
  { owner, updatedAt: now, version: sequence }: TicketChange['ticket'],
  happening: TicketHappening,
  actor: Actor,
): ChatChange | undefined {
  if (happening.kind === 'replied') {
    return saidIn(chat, { actor, fromCustomer: happening.fromCustomer, sequence }, now);
  }
  if (happening.kind === 'resolved') return endChat(chat, 'by_agent', actor, now);
  return owner === null ? leaveChat(chat, actor, now) : joinChat(chat, owner, actor, now);
}

/** True for what matters to a chat about the ticket. */
function bearsOnChat({ kind }: TicketHappening): boolean {
  switch (kind) {
    case 'replied':
    case 'claimed':
    case 'assigned':
    case 'handed_back':
    case 'resolved':
    case 'merged':
      return true;
    case 'opened':
    case 'queued':
    case 'note_added':
    case 'grade_changed':
    case 'reopened':
    case 'paused':
    case 'resumed':
    case 'transfer_offered':
    case 'transfer_refused':
    case 'transfer_withdrawn':
    case 'transfer_expired':
    case 'flagged':
    case 'merge_received':
    case 'unmerged':
    case 'merge_undone':
    case 'split':
    case 'linked':
    case 'unlinked':
    case 'snoozed':
    case 'woken':
    case 'call_linked':
    case 'deadline_moved':
      return false;
  }
}

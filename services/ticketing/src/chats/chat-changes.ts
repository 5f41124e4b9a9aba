import { Injectable } from '@nestjs/common';
import type { FieldChange } from '@shouwen/contracts';
import { Timers } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { LiveRouting } from '../routing/live-routing.js';
import type { Chat } from './chat.entity.js';
import { recordChatEvent } from './chat.events.js';
import { ChatMetrics } from './chat.metrics.js';
import type { ChatChange } from './chat.rules.js';
import { ChatStore } from './chat.store.js';

/** Ends a chat that nobody came for in time; its subject is the chat. */
export const WAIT = 'chat.wait';
/** Ends a chat in which nobody says anything; its subject is the chat. */
export const IDLE = 'chat.idle';
/** Gives a chat to the owner of its ticket once they have room; its subject is the chat. */
export const JOIN = 'chat.join';

/** Saves what was decided about a chat, with all that follows from it, in the transaction of the decision. */
@Injectable()
export class ChatChanges {
  constructor(
    private readonly store: ChatStore,
    private readonly live: LiveRouting,
    private readonly timers: Timers,
    private readonly limits: CollaborationLimits,
    private readonly metrics: ChatMetrics,
  ) {}

  /** Saves a change, unless there is none; answers the chat after it. */
  async save(tx: Transaction, chat: Chat, change: ChatChange | undefined): Promise<Chat> {
    if (change === undefined) return chat;
    const { event, previous } = change;
    if (previous === undefined) await this.store.insert(tx, change.chat);
    else await this.store.update(tx, change.chat);
    await this.store.addEvent(tx, event);
    recordChatEvent(tx, change);
    tx.audit({
      operation: `chat.${event.kind}`,
      aggregateType: 'chat',
      aggregateId: change.chat.id,
      changes: fieldChanges(change),
      at: event.at,
    });
    tx.afterCommit(() => this.metrics.count(change));
    await this.follow(tx, change);
    return change.chat;
  }

  private async follow(tx: Transaction, { chat, event, previous }: ChatChange): Promise<void> {
    const { id: subject, ticketId } = chat;
    switch (event.kind) {
      case 'started':
      case 'message':
        return;
      case 'agent_joined':
        this.live.begin(tx, ticketId);
        this.set(tx, IDLE, subject, event.at, await this.limits.of(tx, 'chat_idle_seconds'));
        return this.lostBy(tx, previous?.agent?.id);
      case 'agent_left':
        this.live.wait(tx, ticketId);
        this.set(tx, WAIT, subject, event.at, await this.limits.of(tx, 'chat_wait_seconds'));
        return this.lostBy(tx, previous?.agent?.id);
      case 'moved':
        await this.live.end(tx, previous?.ticketId ?? ticketId);
        if (chat.state === 'waiting') this.live.wait(tx, ticketId);
        else this.live.begin(tx, ticketId);
        return;
      case 'ended':
        await this.live.end(tx, ticketId);
        return this.lostBy(tx, previous?.state === 'open' ? previous.agent?.id : undefined);
    }
  }

  private async lostBy(tx: Transaction, memberId: string | undefined): Promise<void> {
    if (memberId !== undefined) await this.live.hasLess(tx, memberId);
  }

  private set(tx: Transaction, kind: string, subject: string, from: Date, seconds: number): void {
    const dueAt = new Date(from.getTime() + seconds * 1_000);
    this.timers.set(tx, { kind, subject, dueAt });
  }
}

function fieldChanges({ chat, event, previous }: ChatChange): FieldChange[] {
  const to: Record<string, string | undefined> = {
    state: chat.state,
    agentId: chat.agent?.id,
    ticketId: chat.ticketId,
    endReason: event.end ?? undefined,
  };
  const from: Record<string, string | undefined> = {
    state: previous?.state,
    agentId: previous?.agent?.id,
    ticketId: previous?.ticketId,
    endReason: undefined,
  };
  return Object.keys(to)
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

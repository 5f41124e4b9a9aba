import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Notifications } from '../notifications/notifications.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { CollaborationObservers } from './collaboration-observers.js';
import type { CollaborationObserver, MentionMade } from './collaboration-observers.js';
import { WatchingQueries } from './watching.queries.js';

/** Replies, and whatever moves a ticket from one status to another. */
const followed: ReadonlySet<TicketChange['happening']['kind']> = new Set([
  'replied',
  'claimed',
  'assigned',
  'handed_back',
  'paused',
  'resumed',
  'resolved',
  'reopened',
  'merged',
  'unmerged',
] as const);

/** Tells those who follow a ticket what becomes of it, and those who are named in a note that they are (T6). */
@Injectable()
export class WatcherNotifications implements TicketObserver, CollaborationObserver, OnModuleInit {
  constructor(
    private readonly tickets: TicketObservers,
    private readonly collaboration: CollaborationObservers,
    private readonly watching: WatchingQueries,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.tickets.add(this);
    this.collaboration.add(this);
  }

  /** Neither who made the change nor the owner, who is told in other words, is told here. */
  async ticketChanged(
    tx: Transaction,
    { caller }: RequestContext,
    { ticket, happening }: TicketChange,
  ): Promise<void> {
    if (!followed.has(happening.kind)) return;
    const { id, number, owner, updatedAt: at } = ticket;
    for (const recipientId of await this.watching.watchersIn(tx, id)) {
      if (recipientId === caller.id || recipientId === owner?.id) continue;
      const kind = 'watched_changed';
      await this.notifications.notify(tx, { recipientId, kind, ticket: { id, number }, at });
    }
  }

  async personMentioned(
    tx: Transaction,
    { caller }: RequestContext,
    { ticket: { id, number }, personId, at }: MentionMade,
  ): Promise<void> {
    if (personId === caller.id) return;
    const kind = 'mentioned';
    await this.notifications.notify(tx, {
      recipientId: personId,
      kind,
      ticket: { id, number },
      at,
    });
  }
}

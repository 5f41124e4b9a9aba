import type { TimelineEntryKind } from '@shouwen/contracts';
import { ChangeFeed } from '../messaging/change-feed.js';

/** That a ticket changed, without what it says. */
export interface TicketChange {
  /** UUID of the ticket. */
  ticketId: string;
  /** Version of the ticket after the change. */
  version: number;
  type: TimelineEntryKind;
  changedAt: Date;
}

/** Hands each change of a ticket to those in this process who follow that ticket. */
export class TicketChanges extends ChangeFeed<TicketChange> {
  constructor(maxPending: number) {
    super(maxPending, ({ ticketId }) => ticketId);
  }
}

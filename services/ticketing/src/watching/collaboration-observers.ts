import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { TicketEntity } from '../tickets/ticket.rules.js';

/** That somebody was named in a note. */
export interface MentionMade {
  id: string;
  ticket: TicketEntity;
  /** Sequence of the note in the timeline. */
  sequence: number;
  personId: string;
  at: Date;
  by: Actor;
}

/** What else has to be true once people were named: notifications. */
export interface CollaborationObserver {
  /** Acts in the transaction of the note; what it throws undoes the note. */
  personMentioned(tx: Transaction, context: RequestContext, mention: MentionMade): Promise<void>;
}

/** Tells other features who was named, in the transaction of the note; a feature adds itself when its module starts. */
@Injectable()
export class CollaborationObservers {
  private readonly observers: CollaborationObserver[] = [];

  /** Adds an observer; they are told in the order in which they were added. */
  add(observer: CollaborationObserver): void {
    this.observers.push(observer);
  }

  async tell(tx: Transaction, context: RequestContext, mention: MentionMade): Promise<void> {
    for (const observer of this.observers) await observer.personMentioned(tx, context, mention);
  }
}

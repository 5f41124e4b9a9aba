import { Injectable } from '@nestjs/common';
import { Clock } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { StaffObservers } from '../staff/staff-observers.js';
import type { RoutingDemand } from './routing.rules.js';
import { filterOf } from './routing.rules.js';
import { RoutingStore } from './routing.store.js';
import { RoutingTimers } from './routing.timers.js';

/** Whoever is available and talks to a customer already may take a chat of theirs, whatever their shift. */
const ANYBODY: RoutingDemand = { skills: [], shiftPolicy: 'ignored', excluded: new Set() };

/**
 * What conversations that go on right now need of routing. While a customer chats about a ticket, it takes the room of
 * a chat in the work of its owner, whatever way it came in; afterwards it takes the room of what is answered in writing.
 */
@Injectable()
export class LiveRouting {
  constructor(
    private readonly store: RoutingStore,
    private readonly timers: RoutingTimers,
    private readonly staff: StaffObservers,
    private readonly clock: Clock,
  ) {}

  /** True when somebody who takes chats is at work; the member, when one is named. */
  isThere(tx: Transaction, memberId?: string): Promise<boolean> {
    return this.store.isThere(tx, memberId);
  }

  /** How many more chats a member who is available can take; keeps that from changing until the transaction ends. */
  async roomOf(tx: Transaction, memberId: string): Promise<number> {
    const now = this.clock.now();
    const candidate = await this.store.lockCandidate(tx, 'chat', memberId, now);
    if (candidate === undefined) return 0;
    if (filterOf(candidate, ANYBODY, now) !== undefined) return 0;
    return candidate.capacity - candidate.load;
  }

  /** Lets a ticket that nobody owns be routed as a chat. */
  wait(tx: Transaction, ticketId: string): void {
    this.store.countAsChat(tx, ticketId);
    this.timers.askAgain(tx, ticketId);
  }

  /** Lets a ticket take the room of a chat in the work of its owner. */
  begin(tx: Transaction, ticketId: string): void {
    this.store.countAsChat(tx, ticketId);
  }

  /** Lets a ticket take the room of a chat no more, and routes it the ordinary way while nobody owns it. */
  async end(tx: Transaction, ticketId: string): Promise<void> {
    const isUnowned = await this.store.countAsBefore(tx, ticketId);
    if (isUnowned) this.timers.askAgain(tx, ticketId);
  }

  /** Tells that a member has one chat less. */
  async hasLess(tx: Transaction, memberId: string): Promise<void> {
    await this.staff.tell(tx, memberId);
  }
}

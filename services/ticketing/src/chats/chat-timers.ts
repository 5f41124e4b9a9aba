import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, TimerWorker, Timers, actorOf } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { LiveRouting } from '../routing/live-routing.js';
import { StaffObservers } from '../staff/staff-observers.js';
import type { StaffObserver } from '../staff/staff-observers.js';
import { ChatChanges, IDLE, JOIN, WAIT } from './chat-changes.js';
import { ChatLocks } from './chat-locks.js';
import { endChat, joinChat, silenceLeftMs, waitLeftMs } from './chat.rules.js';
import { ChatStore } from './chat.store.js';

/** Whatever makes room wakes the timer at once; this only catches what was told while it was being looked at. */
const LOOK_EVERY_MS = 20_000;
const DONE: TimerOutcome = { kind: 'done' };

/** What the timers of chats work with. */
@Injectable()
export class ChatTimerParts {
  constructor(
    readonly timers: Timers,
    readonly worker: TimerWorker,
    readonly staff: StaffObservers,
    readonly limits: CollaborationLimits,
    readonly clock: Clock,
  ) {}
}

/** Ends chats that nobody comes for or writes in, and gives waiting ones to the owner of their ticket. */
@Injectable()
export class ChatTimers implements StaffObserver, OnModuleInit {
  constructor(
    private readonly store: ChatStore,
    private readonly locks: ChatLocks,
    private readonly changes: ChatChanges,
    private readonly live: LiveRouting,
    private readonly parts: ChatTimerParts,
  ) {}

  onModuleInit(): void {
    const { worker, staff } = this.parts;
    staff.add(this);
    worker.handle(WAIT, (tx, timer, context) => this.waited(tx, timer, context));
    worker.handle(IDLE, (tx, timer, context) => this.idle(tx, timer, context));
    worker.handle(JOIN, (tx, timer, context) => this.join(tx, timer, context));
  }

  /** Looks at once whether the chats that wait for somebody can be given to them. */
  async mayTakeWork(tx: Transaction, memberId: string | undefined): Promise<void> {
    const { timers, clock } = this.parts;
    const dueAt = clock.now();
    for (const subject of await this.store.waitingForOwner(tx, memberId)) {
      timers.set(tx, { kind: JOIN, subject, dueAt });
    }
  }

  private async waited(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { chat } = await this.locks.lock(tx, context, subject);
    if (chat.state !== 'waiting') return DONE;
    const now = this.parts.clock.now();
    const limit = await this.parts.limits.of(tx, 'chat_wait_seconds');
    const afterMs = waitLeftMs(chat, limit, now);
    if (afterMs > 0) return { kind: 'again', afterMs };
    await this.changes.save(tx, chat, endChat(chat, 'no_agent', actorOf(context.caller), now));
    return DONE;
  }

  private async idle(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { chat } = await this.locks.lock(tx, context, subject);
    if (chat.state !== 'open') return DONE;
    const now = this.parts.clock.now();
    const limit = await this.parts.limits.of(tx, 'chat_idle_seconds');
    const afterMs = silenceLeftMs(chat, limit, now);
    if (afterMs > 0) return { kind: 'again', afterMs };
    await this.changes.save(tx, chat, endChat(chat, 'idle', actorOf(context.caller), now));
    return DONE;
  }

  private async join(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { chat, ticket } = await this.locks.lock(tx, context, subject);
    if (chat.state !== 'waiting' || ticket.owner === null) return DONE;
    const room = await this.live.roomOf(tx, ticket.owner.id);
    const ahead = (await this.store.waitingForOwner(tx, ticket.owner.id)).indexOf(chat.id);
    if (ahead < 0 || ahead >= room) return { kind: 'again', afterMs: LOOK_EVERY_MS };
    const now = this.parts.clock.now();
    await this.changes.save(tx, chat, joinChat(chat, ticket.owner, actorOf(context.caller), now));
    return DONE;
  }
}

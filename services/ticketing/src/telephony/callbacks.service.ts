import { Injectable } from '@nestjs/common';
import { platformErrors } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { canBeCalledBack } from '@shouwen/text';
import { Sources } from '../sources/sources.js';
import { TasksService } from '../tasks/tasks.service.js';
import { isOver } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { lineOf } from './call-ticket.rules.js';
import { reaches } from './call.rules.js';
import type { CallSource, Callback, PhoneCall } from './call.entity.js';
import { CallStore } from './call.store.js';
import type { Caller } from './call.store.js';
import { CallTickets } from './call-tickets.js';
import { CallbackDeadlines } from './callback-deadlines.js';
import { recordCallback } from './telephony.events.js';

const CONTINUED = '由新的未接来电接续 · Continued by another missed call';

/** Who missed a call is called back: a ticket, a task, and its end once a call has reached the number. */
@Injectable()
export class CallbacksService {
  constructor(
    private readonly store: CallStore,
    private readonly links: CallTickets,
    private readonly tickets: TicketsService,
    private readonly tasks: TasksService,
    private readonly deadlines: CallbackDeadlines,
    private readonly sources: Sources,
  ) {}

  /**
   * Sees to it that somebody calls back: a repeat joins what is open, and what was reported late of somebody who has been
   * talked to since needs nothing. A withheld number can't be called.
   */
  async missed(
    tx: Transaction,
    context: RequestContext,
    call: PhoneCall,
    of: { source: CallSource; caller: Caller },
  ): Promise<PhoneCall> {
    const { outsideNumber: number, startedAt } = call;
    if (!canBeCalledBack(number)) return call;
    if (await this.store.wasReachedSince(tx, number, startedAt)) return call;
    const open = await this.store.openCallback(tx, number);
    const ticketId = open && (await this.ticketToGoOn(tx, context, open.ticketId));
    if (open === undefined || ticketId === undefined) {
      if (open !== undefined) {
        await this.tasks.settleIn(tx, context, open.taskId, CONTINUED);
        await this.close(tx, open, null);
      }
      return this.open(tx, context, await this.openTicket(tx, context, call, of), of.source);
    }
    const linked =
      call.ticketId === null
        ? await this.links.attach(tx, context, call, { ticketId, isAnswer: false })
        : call;
    if (await this.store.lockAsked(tx, open.taskId)) return this.repeat(tx, linked, open);
    await this.close(tx, open, null);
    return this.open(tx, context, linked, of.source);
  }

  /** Ends the callback of a number that an answered call has reached; the call is its result. */
  async reached(tx: Transaction, context: RequestContext, call: PhoneCall): Promise<PhoneCall> {
    const open = await this.store.openCallback(tx, call.outsideNumber);
    if (open === undefined || !reaches(call, open)) return call;
    const ticketId = await this.ticketToGoOn(tx, context, open.ticketId);
    const linked =
      ticketId === undefined || call.ticketId !== null
        ? call
        : await this.links.attach(tx, context, call, { ticketId, isAnswer: true });
    await this.tasks.settleIn(tx, context, open.taskId, `已接通 · Reached: ${lineOf(call)}`);
    await this.close(tx, open, call.id);
    return linked;
  }

  /** The ticket of a callback, or the one it was merged into, while somebody works on it; undefined when nobody does. */
  private async ticketToGoOn(
    tx: Transaction,
    context: RequestContext,
    ticketId: string,
  ): Promise<string | undefined> {
    const target = { ticketId: await this.store.endOfMerges(tx, ticketId), expectedVersion: 0 };
    const ticket = await this.tickets.lockIn(tx, context, target);
    // Merged while it was waited for. Going on to the next would be to lock tickets in an order that merging doesn't.
    if (ticket.mergedIntoId !== null)
      throw platformErrors.write_conflict({}, { retryAfterMs: 100 });
    return isOver(ticket) ? undefined : ticket.id;
  }

  private async openTicket(
    tx: Transaction,
    context: RequestContext,
    call: PhoneCall,
    { source, caller }: { source: CallSource; caller: Caller },
  ): Promise<PhoneCall> {
    if (call.ticketId !== null) return call;
    const line = lineOf(call);
    return this.links.openFrom(tx, context, call, {
      subject: line,
      body: line,
      grade: 'general',
      customerId: caller.customerId,
      customerName: caller.customerName || call.outsideNumber,
      teamId: source.teamId,
    });
  }

  private async open(
    tx: Transaction,
    context: RequestContext,
    call: PhoneCall,
    source: CallSource,
  ): Promise<PhoneCall> {
    const { ticketId, outsideNumber: number, startedAt } = call;
    if (ticketId === null) throw new Error('a callback without a ticket');
    const ticket = await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    const now = this.sources.clock.now();
    const task = await this.tasks.createIn(tx, context, {
      ticketId,
      kind: 'callback',
      title: `回电 · Call back ${number}`,
      description: '',
      assigneeId: ticket.owner?.id ?? null,
      teamId: source.teamId,
      dueAt: await this.deadlines.next(tx, source, ticket, now),
    });
    const callback: Callback = {
      id: this.sources.ids.next(),
      version: 1,
      number,
      ticketId,
      taskId: task.id,
      missedCalls: 1,
      missedAt: startedAt,
      openedAt: now,
      closedAt: null,
      resultCallId: null,
    };
    await this.store.insertCallback(tx, callback);
    recordCallback(tx, 'opened', callback, now);
    return this.keep(tx, call, callback);
  }

  private async repeat(tx: Transaction, call: PhoneCall, open: Callback): Promise<PhoneCall> {
    const callback: Callback = {
      ...open,
      version: open.version + 1,
      missedCalls: open.missedCalls + 1,
      missedAt: call.startedAt > open.missedAt ? call.startedAt : open.missedAt,
    };
    await this.store.updateCallback(tx, callback);
    recordCallback(tx, 'repeated', callback, this.sources.clock.now());
    return this.keep(tx, call, callback);
  }

  private async close(tx: Transaction, open: Callback, resultCallId: string | null): Promise<void> {
    const closedAt = this.sources.clock.now();
    const callback: Callback = { ...open, version: open.version + 1, closedAt, resultCallId };
    await this.store.updateCallback(tx, callback);
    recordCallback(tx, 'closed', callback, closedAt);
  }

  private async keep(tx: Transaction, call: PhoneCall, callback: Callback): Promise<PhoneCall> {
    const kept = { ...call, callbackId: callback.id };
    await this.store.update(tx, kept);
    return kept;
  }
}

import { Injectable } from '@nestjs/common';
import {
  Clock,
  Ids,
  UnitOfWork,
  actorOf,
  isCustomerOnly,
  platformErrors,
  systemCaller,
} from '@shouwen/platform';
import type { Caller, IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { maySee, nameOf } from './ticket-access.js';
import { TicketObservers } from './ticket-observers.js';
import type { Grade, TicketEntity, TicketEntryEntity } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';
import { customerOf } from './ticket-opening.rules.js';
import type { OpenCommand } from './ticket-opening.rules.js';
import { recordTicketEvent } from './ticket.events.js';
import { TicketMetrics } from './ticket.metrics.js';
import { assessmentOf } from './assessment.rules.js';
import { derivedGradeIn } from './derived-grade.js';
import type { Opening, TicketChange } from './ticket.rules.js';
import {
  addNote,
  changeGrade,
  claimTicket,
  handBackTicket,
  openTicket,
  reopenTicket,
  replyToTicket,
  resolveTicket,
} from './ticket.rules.js';
import { resumeOnMessage } from './ticket-pause.rules.js';
import { TicketStore } from './ticket.store.js';

/** A message or note, and the files that belong to it. */
export interface MessageCommand {
  body: string;
  attachmentIds?: readonly string[];
  /** True for what comes from the customer's side without a sign-in, such as a mail. */
  fromCustomer?: boolean;
}

/** Which ticket an operation is about, and which version of it the caller has seen; 0 means any. */
export interface TicketTarget {
  ticketId: string;
  expectedVersion: number;
}

/** The use cases of tickets: each loads, decides by the rules and saves with its event in one transaction. */
@Injectable()
export class TicketsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: TicketStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly metrics: TicketMetrics,
    private readonly observers: TicketObservers,
  ) {}

  /** Opens a ticket: a customer for themselves, staff for a customer they name (T1). */
  open(context: RequestContext, command: OpenCommand, call: IdempotentCall): Promise<TicketEntity> {
    const { caller } = context;
    const customer = customerOf(caller, command);
    const assessment = assessmentOf(command);
    const opening: Opening = {
      id: this.ids.next(),
      subject: command.subject.trim(),
      body: command.body,
      grade: command.grade ?? 'general',
      assessment,
      gradeOverridden: command.grade !== undefined,
      channel: command.channel ?? 'api',
      customerId: customer.id,
      customerName: customer.name,
    };
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const grade =
          assessment === undefined ? opening.grade : await derivedGradeIn(tx, assessment);
        const ticket = await this.openIn(tx, context, { ...opening, grade });
        if (ticket === undefined)
          throw new Error('a ticket without a reference was taken for known');
        return ticket;
      },
      call,
    );
  }

  /** Opens a ticket inside a transaction; undefined when the partner's reference opened one before (T1). */
  async openIn(
    tx: Transaction,
    context: RequestContext,
    opening: Opening,
  ): Promise<TicketEntity | undefined> {
    const kept = await this.store.withCustomer(tx, opening, context.caller);
    const change = openTicket(kept, context.caller, this.clock.now());
    const entry = this.entryOf(change, context.caller);
    const number = await this.store.insert(tx, change.ticket, entry);
    if (number === undefined) return undefined;
    change.ticket.number = number;
    await this.record(tx, context, change, entry);
    return change.ticket;
  }

  /** Adds a message between the customer and the department, with files the caller uploaded. */
  reply(
    context: RequestContext,
    target: TicketTarget,
    message: MessageCommand,
    call: IdempotentCall,
  ) {
    return this.unitOfWork.run(context, (tx) => this.replyIn(tx, context, target, message), call);
  }

  /**
   * Adds a message inside a transaction of another feature. What a customer writes on a merged ticket goes to the end of
   * its chain of merges (T6); where that is another customer's, it stays on theirs and a note tells of it.
   */
  async replyIn(
    tx: Transaction,
    context: RequestContext,
    target: TicketTarget,
    message: MessageCommand,
  ): Promise<TicketEntity> {
    const { caller } = context;
    const { body, attachmentIds, fromCustomer } = message;
    const isCustomerOf = (ticket: TicketEntity) =>
      fromCustomer === true || (caller.id === ticket.customerId && isCustomerOnly(caller));
    if (fromCustomer === true || isCustomerOnly(caller)) await this.lockChain(tx, target.ticketId);
    const reply = (ticket: TicketEntity, now: Date): TicketChange => ({
      ...replyToTicket(ticket, body, { caller, isCustomer: isCustomerOf(ticket) }, now),
      attachmentIds,
    });
    const ticket = await this.changeIn(tx, context, target, (before, now) =>
      before.status === 'merged' && isCustomerOf(before) ? undefined : reply(before, now),
    );
    if (ticket.status !== 'merged') return ticket;
    const end = await this.store.endOfMerges(tx, ticket.id);
    if (end === undefined) throw new Error('a ticket that was locked is gone');
    const goesOn = { ticketId: end.id, expectedVersion: 0 };
    if (end.customerId === ticket.customerId) return this.replyIn(tx, context, goesOn, message);
    const kept = await this.changeIn(tx, context, target, reply);
    const merging = { ...context, caller: systemCaller('ticketing.merging') };
    const note = `工单 ${ticket.number} 有客户新消息 · New message of the customer on ticket ${ticket.number}`;
    await this.changeIn(tx, merging, goesOn, (other, now) => addNote(other, note, now));
    return kept;
  }

  /** Adds a note that no customer sees, with files the caller uploaded; those whom it names are told of it. */
  addNote(
    context: RequestContext,
    target: TicketTarget,
    { body, mentionedIds, attachmentIds }: MessageCommand & { mentionedIds: readonly string[] },
    call: IdempotentCall,
  ) {
    return this.change(context, target, call, (ticket, now) => ({
      ...addNote(ticket, body, now, mentionedIds),
      attachmentIds,
    }));
  }

  /** Takes a ticket that nobody owns; of two who try at once, one gets it and the other learns who. */
  claim(context: RequestContext, target: TicketTarget, call: IdempotentCall) {
    return this.change(context, target, call, (ticket, now) =>
      claimTicket(ticket, context.caller, now),
    );
  }

  /** Gives a ticket back to the queue, with a reason. */
  handBack(context: RequestContext, target: TicketTarget, reason: string, call: IdempotentCall) {
    return this.change(context, target, call, (ticket, now) =>
      handBackTicket(ticket, reason, context.caller, now),
    );
  }

  /** Changes the grade, with a reason (T2). */
  changeGrade(
    context: RequestContext,
    target: TicketTarget,
    wanted: { grade: Grade; reason: string },
    call: IdempotentCall,
  ) {
    return this.change(context, target, call, (ticket, now) =>
      changeGrade(ticket, wanted.grade, wanted.reason, now),
    );
  }

  /** Resolves a ticket with a resolution. */
  resolve(context: RequestContext, target: TicketTarget, resolution: string, call: IdempotentCall) {
    return this.change(context, target, call, (ticket, now) =>
      resolveTicket(ticket, resolution, context.caller, now),
    );
  }

  /** Reopens a resolved ticket for its owner, with a reason. */
  reopen(context: RequestContext, target: TicketTarget, reason: string, call: IdempotentCall) {
    return this.change(context, target, call, (ticket, now) => reopenTicket(ticket, reason, now));
  }

  /**
   * Changes a ticket inside a transaction of another feature: locks it, asks `decide`, saves, and answers the ticket
   * after it, which is the one before when `decide` found nothing to change. Throws `ticketing.ticket_not_found` and
   * `platform.version_conflict`.
   */
  async changeIn(
    tx: Transaction,
    context: RequestContext,
    target: TicketTarget,
    decide: (ticket: TicketEntity, now: Date) => TicketChange | undefined,
  ): Promise<TicketEntity> {
    const ticket = await this.lockIn(tx, context, target);
    const now = this.clock.now();
    const change = decide(ticket, now);
    if (change === undefined) return ticket;
    await this.saveIn(tx, context, change);
    const resumption = resumeOnMessage(change, now);
    if (resumption === undefined) return change.ticket;
    await this.saveIn(tx, context, resumption);
    return resumption.ticket;
  }

  /**
   * Reads a ticket that the caller may see and keeps others from changing it until the transaction ends. Throws
   * `ticketing.ticket_not_found` and `platform.version_conflict`.
   */
  async lockIn(
    tx: Transaction,
    context: RequestContext,
    target: TicketTarget,
  ): Promise<TicketEntity> {
    const ticket = await this.store.lock(tx, target.ticketId);
    if (ticket === undefined || !maySee(context.caller, ticket)) {
      throw ticketErrors.ticket_not_found();
    }
    if (target.expectedVersion !== 0 && target.expectedVersion !== ticket.version) {
      throw await this.versionConflict(tx, ticket, context.caller);
    }
    return ticket;
  }

  /**
   * Locks two tickets as {@link lockIn} does, in the order of their ids whichever is named first: whoever needs both
   * waits for the first and holds nothing.
   */
  async lockBothIn(
    tx: Transaction,
    context: RequestContext,
    one: TicketTarget,
    other: TicketTarget,
  ): Promise<[TicketEntity, TicketEntity]> {
    if (one.ticketId.toLowerCase() <= other.ticketId.toLowerCase()) {
      const first = await this.lockIn(tx, context, one);
      return [first, await this.lockIn(tx, context, other)];
    }
    const first = await this.lockIn(tx, context, other);
    return [await this.lockIn(tx, context, one), first];
  }

  /** Locks a merged ticket together with the end of its chain, in the order of {@link lockBothIn}. */
  private async lockChain(tx: Transaction, ticketId: string): Promise<void> {
    const end = await this.store.endOfMerges(tx, ticketId);
    if (end === undefined || end.id === ticketId.toLowerCase()) return;
    for (const id of [ticketId.toLowerCase(), end.id].sort()) await this.store.lock(tx, id);
  }

  private async saveIn(
    tx: Transaction,
    context: RequestContext,
    change: TicketChange,
  ): Promise<void> {
    const entry = this.entryOf(change, context.caller);
    this.store.update(tx, change.ticket, entry);
    await this.record(tx, context, change, entry);
  }

  private change(
    context: RequestContext,
    target: TicketTarget,
    call: IdempotentCall,
    decide: (ticket: TicketEntity, now: Date) => TicketChange | undefined,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(context, (tx) => this.changeIn(tx, context, target, decide), call);
  }

  private entryOf(change: TicketChange, caller: Caller): TicketEntryEntity {
    return {
      ticketId: change.ticket.id,
      sequence: change.ticket.version,
      id: this.ids.next(),
      kind: change.happening.kind,
      at: change.ticket.updatedAt,
      actor: actorOf(caller),
      body: change.body,
      internal: change.internal,
      changes: change.changes,
    };
  }

  private async record(
    tx: Transaction,
    context: RequestContext,
    change: TicketChange,
    entry: TicketEntryEntity,
  ): Promise<void> {
    const { caller } = context;
    const { customerId } = change.ticket;
    recordTicketEvent(tx, change, entry.actor, entry.id);
    tx.audit({
      operation: `ticket.${change.happening.kind}`,
      aggregateType: 'ticket',
      aggregateId: change.ticket.id,
      changes: change.changes,
      reason: change.reason,
      onBehalfOf: caller.actorId !== '' || caller.id === customerId ? undefined : customerId,
      at: change.ticket.updatedAt,
    });
    tx.afterCommit(() => this.metrics.count(change, caller.kind));
    await this.observers.tell(tx, context, change);
  }

  private async versionConflict(tx: Transaction, ticket: TicketEntity, caller: Caller) {
    const last = await this.store.lastEntry(tx, ticket.id, !isCustomerOnly(caller));
    return platformErrors.version_conflict({
      current: String(ticket.version),
      changedBy: last === undefined ? '-' : nameOf(last.actor),
      changedAt: (last?.at ?? ticket.updatedAt).toISOString(),
      change: last?.kind ?? 'updated',
    });
  }
}

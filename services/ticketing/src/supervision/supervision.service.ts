import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import {
  Clock,
  Ids,
  TimerWorker,
  Timers,
  UnitOfWork,
  requireKnownVersion,
} from '@shouwen/platform';
import type { Caller, IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { receiverIn } from '../staff/staff-lookup.js';
import { addNote } from '../tickets/ticket.rules.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import type { SupervisionOrderEntity, SupervisionVerdict } from './supervision.entity.js';
import { supervisionErrors } from './supervision.errors.js';
import { SupervisionParts } from './supervision.parts.js';
import type { SupervisionChange } from './supervision.rules.js';
import {
  acknowledgeOrder,
  chaseOrder,
  closeOrder,
  dueAtOf,
  flagOverdue,
  maySeeOrder,
  openOrder,
  remindAtOf,
  remindOfOrder,
  replyToOrder,
} from './supervision.rules.js';
import { tellingsOf } from './supervision-tellings.js';
import { noteOf } from './supervision.texts.js';

const REMIND = 'supervision.remind';
const OVERDUE = 'supervision.overdue';

/** What a supervisor asks for when they give an order. */
export interface OrderCommand {
  ticketId: string;
  /** Empty for the owner of the ticket. */
  assigneeId: string;
  what: string;
  dueAt?: Date | undefined;
  limitSeconds: number;
}

/** Which order an operation is about, and which version of it the caller has seen; 0 means any. */
export interface OrderTarget {
  orderId: string;
  expectedVersion: number;
}

/** The use cases of supervision orders (T7). An order is locked before its ticket. */
@Injectable()
export class SupervisionService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: SupervisionParts,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    this.handle(REMIND, remindOfOrder);
    this.handle(OVERDUE, flagOverdue);
  }

  /** Puts an order on a ticket. */
  open(
    context: RequestContext,
    command: OrderCommand,
    call: IdempotentCall,
  ): Promise<SupervisionOrderEntity> {
    const { caller } = context;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const target = { ticketId: command.ticketId, expectedVersion: 0 };
        const ticket = await this.parts.tickets.lockIn(tx, context, target);
        const limits = await this.parts.policies.getIn(tx);
        const now = this.clock.now();
        const opening = {
          id: this.ids.next(),
          target: { type: 'ticket', id: ticket.id, number: ticket.number } as const,
          assignee: await this.assigneeIn(tx, command.assigneeId, ticket),
          what: command.what,
          dueAt: dueAtOf(command, limits, now),
        };
        const order = await this.save(tx, context, openOrder(opening, caller, now));
        const { id: subject, dueAt } = order;
        this.timers.set(tx, { kind: OVERDUE, subject, dueAt });
        const remindAt = remindAtOf(dueAt, limits, now);
        if (remindAt !== undefined) {
          this.timers.set(tx, { kind: REMIND, subject, dueAt: remindAt });
        }
        return order;
      },
      call,
    );
  }

  /** Says that its assignee has seen an order. */
  acknowledge(context: RequestContext, target: OrderTarget, call: IdempotentCall) {
    return this.change(context, target, call, async (order, caller, now) =>
      acknowledgeOrder(order, caller, now),
    );
  }

  /** Answers an order, which stops its clock. */
  reply(context: RequestContext, target: OrderTarget, reply: string, call: IdempotentCall) {
    return this.change(context, target, call, async (order, caller, now) =>
      replyToOrder(order, reply, caller, now),
    );
  }

  /** Chases an order that is not answered. */
  chase(context: RequestContext, target: OrderTarget, note: string, call: IdempotentCall) {
    return this.change(context, target, call, async (order, caller, now, tx) =>
      chaseOrder(order, note, await this.parts.policies.getIn(tx), caller, now),
    );
  }

  /** Gives the verdict, which ends an order. */
  close(
    context: RequestContext,
    target: OrderTarget,
    { verdict, note }: { verdict: SupervisionVerdict; note: string },
    call: IdempotentCall,
  ) {
    return this.change(context, target, call, async (order, caller, now) =>
      closeOrder(order, verdict, note, caller, now),
    );
  }

  private change(
    context: RequestContext,
    { orderId, expectedVersion }: OrderTarget,
    call: IdempotentCall,
    decide: (
      order: SupervisionOrderEntity,
      caller: Caller,
      now: Date,
      tx: Transaction,
    ) => Promise<SupervisionChange | undefined>,
  ): Promise<SupervisionOrderEntity> {
    const { caller } = context;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const order = await this.parts.store.lock(tx, orderId);
        if (order === undefined || !maySeeOrder(order, caller)) {
          throw supervisionErrors.supervision_order_not_found();
        }
        const { version } = order;
        await requireKnownVersion(tx, { id: orderId, version }, expectedVersion);
        const change = await decide(order, caller, this.clock.now(), tx);
        if (change === undefined) return order;
        if (change.happening === 'replied' || change.happening === 'closed') {
          this.timers.cancel(tx, REMIND, orderId);
          this.timers.cancel(tx, OVERDUE, orderId);
        }
        return this.save(tx, context, change);
      },
      call,
    );
  }

  private async save(tx: Transaction, context: RequestContext, change: SupervisionChange) {
    const order = await this.parts.store.save(tx, change);
    const note = noteOf(change);
    if (note !== undefined) {
      const target = { ticketId: order.targetId, expectedVersion: 0 };
      await this.parts.tickets.changeIn(tx, context, target, (ticket, now) =>
        addNote(ticket, note, now),
      );
    }
    // After the ticket is locked, as others do who tell of a change of it.
    for (const telling of tellingsOf(change)) await this.parts.notifications.notify(tx, telling);
    return order;
  }

  private async assigneeIn(tx: Transaction, id: string, ticket: TicketEntity): Promise<Actor> {
    const { owner, number } = ticket;
    if (id === '' || id === owner?.id) {
      if (owner !== null) return owner;
      const violations = [
        { field: 'assignee_id', description: 'must be given', descriptionZh: '必填' },
      ];
      throw supervisionErrors.supervision_assignee_required({ number }, { violations });
    }
    const receiver = await receiverIn(tx, id);
    if (receiver !== undefined) return receiver.actor;
    const violations = [
      {
        field: 'assignee_id',
        description: 'must be somebody who works here now',
        descriptionZh: '必须是在职员工',
      },
    ];
    throw supervisionErrors.supervision_assignee_unknown({}, { violations });
  }

  private handle(
    kind: string,
    decide: (
      order: SupervisionOrderEntity,
      caller: Caller,
      now: Date,
    ) => SupervisionChange | undefined,
  ): void {
    this.worker.handle(kind, async (tx, { subject }, context) => {
      const order = await this.parts.store.lock(tx, subject);
      const change = order && decide(order, context.caller, this.clock.now());
      if (change !== undefined) await this.save(tx, context, change);
      return { kind: 'done' };
    });
  }
}

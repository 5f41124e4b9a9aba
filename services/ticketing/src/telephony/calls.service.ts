import { Injectable } from '@nestjs/common';
import { UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { TicketsService } from '../tickets/tickets.service.js';
import type { Grade } from '../tickets/ticket.rules.js';
import { customerOfCall } from './call-ticket.rules.js';
import { CallTickets } from './call-tickets.js';
import type { PhoneCall } from './call.entity.js';
import { CallStore } from './call.store.js';
import type { Caller } from './call.store.js';
import { canBeCalledBack } from '@shouwen/text';
import { telephonyErrors } from './telephony.errors.js';

/** Which call, and which version of it the caller has seen; 0 means any. */
export interface CallTarget {
  callId: string;
  expectedVersion: number;
}

/** What a ticket that is opened from a call asks; the customer is whom the number stands for when left out. */
export interface CallQuestion {
  subject: string;
  body: string;
  grade: Grade | undefined;
  customer: { id: string; name: string } | undefined;
}

/** What people do with calls: make them part of tickets. */
@Injectable()
export class CallsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CallStore,
    private readonly links: CallTickets,
    private readonly tickets: TicketsService,
  ) {}

  /** Opens a ticket of channel phone from a call. Throws `telephony.call_belongs_to_ticket`. */
  openTicket(
    context: RequestContext,
    target: CallTarget,
    question: CallQuestion,
    call: IdempotentCall,
  ): Promise<PhoneCall> {
    return this.change(context, target, call, async (tx, found, caller) => {
      if (found.ticketId !== null) throw await this.belongs(tx, context, found.ticketId);
      const { customer } = question;
      const linked = await this.links.openFrom(tx, context, found, {
        subject: question.subject.trim(),
        body: question.body,
        grade: question.grade ?? 'general',
        gradeOverridden: question.grade !== undefined,
        customerId: customer?.id ?? customerOfCall(found, caller.customerId),
        customerName: customer?.name ?? (caller.customerName || found.outsideNumber),
        teamId: null,
      });
      if (customer !== undefined) await this.remember(tx, found, customer);
      return linked;
    });
  }

  /** Attaches a call to an open ticket. Throws `telephony.call_belongs_to_ticket` for another one's. */
  link(
    context: RequestContext,
    target: CallTarget,
    ticketId: string,
    call: IdempotentCall,
  ): Promise<PhoneCall> {
    return this.change(context, target, call, async (tx, found) => {
      if (found.ticketId === ticketId) return found;
      if (found.ticketId !== null) throw await this.belongs(tx, context, found.ticketId);
      const ticket = await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
      const linked = await this.links.attach(tx, context, found, { ticketId, isAnswer: false });
      await this.remember(tx, found, { id: ticket.customerId, name: ticket.customerName });
      return linked;
    });
  }

  /** What somebody found out about who has a number holds for the calls that come. */
  private async remember(
    tx: Transaction,
    { outsideNumber }: PhoneCall,
    { id, name }: { id: string; name: string },
  ): Promise<void> {
    if (!canBeCalledBack(outsideNumber)) return;
    await this.store.setCustomer(tx, outsideNumber, { customerId: id, customerName: name });
  }

  private change(
    context: RequestContext,
    { callId, expectedVersion }: CallTarget,
    call: IdempotentCall,
    decide: (tx: Transaction, found: PhoneCall, caller: Caller) => Promise<PhoneCall>,
  ): Promise<PhoneCall> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { call: found, caller } = await this.store.lock(tx, callId);
        if (expectedVersion !== 0 && expectedVersion !== found.version) {
          throw platformErrors.version_conflict({
            current: String(found.version),
            changedBy: '-',
            changedAt: (found.endedAt ?? found.startedAt).toISOString(),
            change: found.outcome,
          });
        }
        return decide(tx, found, caller);
      },
      call,
    );
  }

  private async belongs(
    tx: Transaction,
    context: RequestContext,
    ticketId: string,
  ): Promise<Error> {
    const { number } = await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    return telephonyErrors.call_belongs_to_ticket({ number });
  }
}

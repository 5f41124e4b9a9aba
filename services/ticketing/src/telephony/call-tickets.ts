import { Injectable } from '@nestjs/common';
import { actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import { StaffQueries } from '../staff/staff.queries.js';
import type { Opening } from '../tickets/ticket.rules.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { agentOf, linkCall } from './call-ticket.rules.js';
import type { PhoneCall } from './call.entity.js';
import { CallStore } from './call.store.js';
import { recordCall } from './telephony.events.js';

/** What a ticket is opened with that a call opens. */
export type CallOpening = Pick<
  Opening,
  'subject' | 'body' | 'grade' | 'gradeOverridden' | 'customerId' | 'customerName' | 'teamId'
>;

/** Makes calls part of tickets, in the transaction of a use case that has locked the call. */
@Injectable()
export class CallTickets {
  constructor(
    private readonly store: CallStore,
    private readonly tickets: TicketsService,
    private readonly queries: TicketsQueries,
    private readonly staff: StaffQueries,
    private readonly sources: Sources,
  ) {}

  /** Opens a ticket of channel phone, which begins with the call. */
  async openFrom(
    tx: Transaction,
    context: RequestContext,
    call: PhoneCall,
    opening: CallOpening,
  ): Promise<PhoneCall> {
    const id = this.sources.ids.next();
    const ticket = await this.tickets.openIn(tx, context, { ...opening, id, channel: 'phone' });
    if (ticket === undefined) throw new Error('a call was taken for a reference of a partner');
    return this.attach(tx, context, call, { ticketId: ticket.id, isAnswer: true });
  }

  /** Makes a call part of a ticket: an entry of its timeline, and perhaps the answer that its clocks wait for. */
  async attach(
    tx: Transaction,
    context: RequestContext,
    call: PhoneCall,
    { ticketId, isAnswer }: { ticketId: string; isAnswer: boolean },
  ): Promise<PhoneCall> {
    const agent = await this.agentOf(tx, context, call);
    const target = { ticketId, expectedVersion: 0 };
    const ticket = await this.tickets.changeIn(tx, context, target, (before, now) =>
      linkCall(before, call, { agent, isAnswer }, now),
    );
    const linked: PhoneCall = {
      ...call,
      version: call.version + 1,
      ticketId,
      entryId: await this.queries.entryIdIn(tx, ticketId, ticket.version),
    };
    await this.store.update(tx, linked);
    const at = this.sources.clock.now();
    recordCall(tx, 'linked', linked, context.caller, at);
    tx.audit({
      operation: 'call.linked',
      aggregateType: 'call',
      aggregateId: call.id,
      changes: [{ field: 'ticketId', from: undefined, to: ticketId }],
      at,
    });
    return linked;
  }

  private async agentOf(tx: Transaction, { caller }: RequestContext, call: PhoneCall) {
    const { agentId } = call;
    const member =
      agentId === null ? undefined : (await this.staff.members([agentId], tx)).get(agentId);
    return agentOf(call, member?.name ?? '', actorOf(caller));
  }
}

import { ActorKind } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import { changed, isOver, refusalOf } from '../tickets/ticket.rules.js';
import type { TicketChange, TicketEntity } from '../tickets/ticket.rules.js';
import { unknownCallerId } from '../tickets/unknown-caller.js';
import type { CallDirection, CallOutcome, PhoneCall } from './call.entity.js';
import { canBeCalledBack } from '@shouwen/text';

const outcomes: Record<CallDirection, Record<CallOutcome, string>> = {
  inbound: {
    ringing: '来电 · Inbound call',
    talking: '来电 · Inbound call',
    answered: '来电 · Inbound call',
    missed: '未接来电 · Missed call',
    not_reached: '来电 · Inbound call',
  },
  outbound: {
    ringing: '去电 · Outbound call',
    talking: '去电 · Outbound call',
    answered: '去电 · Outbound call',
    missed: '去电 · Outbound call',
    not_reached: '去电未接通 · Outbound call, not reached',
  },
};

/** The customer of a call: whom the number stands for, or somebody of this one call when the number is withheld. */
export function customerOfCall(
  call: Pick<PhoneCall, 'id' | 'outsideNumber'>,
  customerOfNumber: string,
): string {
  return canBeCalledBack(call.outsideNumber) ? customerOfNumber : unknownCallerId(call.id);
}

/** A call in a line, for people of the department. */
export function lineOf(call: Pick<PhoneCall, 'direction' | 'outcome' | 'outsideNumber'>): string {
  return `${outcomes[call.direction][call.outcome]} ${call.outsideNumber}`.trim();
}

/**
 * Makes a call a part of a ticket (T1). Talking to the customer answers them: when it opened the ticket, was the callback
 * they wait for, or came after their last message, an answered call is the response that clocks wait for. Throws what fits the
 * status of a ticket that nobody works on any more.
 */
export function linkCall(
  ticket: TicketEntity,
  call: PhoneCall,
  by: { agent: Actor; isAnswer: boolean },
  now: Date,
): TicketChange {
  if (isOver(ticket)) throw refusalOf(ticket, 'resolve');
  const { answeredAt } = call;
  const answers =
    answeredAt !== null && (by.isAnswer || answeredAt >= ticket.lastCustomerMessageAt);
  const isFirst = answers && ticket.firstResponseAt === null;
  const patch: Partial<TicketEntity> = {
    ...(answers && { lastReplyAt: now, lastReplyBy: by.agent }),
    ...(isFirst && { firstResponseAt: now, firstResponseBy: by.agent }),
  };
  const seconds = (now.getTime() - ticket.openedAt.getTime()) / 1000;
  const happening = {
    kind: 'call_linked',
    callId: call.id,
    answers,
    ...(isFirst && { firstResponseSeconds: seconds }),
  } as const;
  return {
    ...changed(ticket, ticket.status, patch, now, happening),
    body: lineOf(call),
    internal: true,
  };
}

/** Who talked, as far as it is known: a member of staff by their extension, or whoever makes the call part of a ticket. */
export function agentOf(call: PhoneCall, name: string, otherwise: Actor): Actor {
  return call.agentId === null ? otherwise : { kind: ActorKind.HUMAN, id: call.agentId, name };
}

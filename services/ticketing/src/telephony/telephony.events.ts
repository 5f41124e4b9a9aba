import { topicMessages } from '@shouwen/contracts';
import type { CallbackFacts } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { Caller, Transaction } from '@shouwen/platform';
import type { Callback, PhoneCall } from './call.entity.js';
import { directionToProto, outcomeToProto } from './telephony.mapper.js';

/** What happened to a call. */
export type CallHappening = 'reported' | 'linked';

/** What happened to a callback. */
export type CallbackHappening = 'opened' | 'repeated' | 'closed';

/** Tells that a call changed; no number and no recording (R9). */
export function recordCall(
  tx: Transaction,
  happening: CallHappening,
  call: PhoneCall,
  caller: Caller,
  at: Date,
): void {
  const { CallLinked, CallReported } = topicMessages;
  const message = happening === 'linked' ? CallLinked : CallReported;
  tx.record({
    message,
    aggregateId: call.id,
    sequence: call.version,
    at,
    payload: {
      call: {
        callId: call.id,
        sourceId: call.sourceId,
        direction: directionToProto(call.direction),
        outcome: outcomeToProto(call.outcome),
        agentId: call.agentId ?? '',
        ticketId: call.ticketId ?? '',
        startedAt: call.startedAt,
        answeredAt: call.answeredAt ?? undefined,
        endedAt: call.endedAt ?? undefined,
        durationSeconds: call.durationSeconds ?? undefined,
        at,
        actor: { ...actorOf(caller), name: '' },
      },
    },
  });
}

/** Tells that a callback was set up, is more urgent by one call, or needs nobody any more; with its audit record. */
export function recordCallback(
  tx: Transaction,
  happening: CallbackHappening,
  callback: Callback,
  at: Date,
): void {
  const { id, version, ticketId, taskId, missedCalls } = callback;
  const facts: CallbackFacts = { callbackId: id, ticketId, taskId, missedCalls, at };
  const envelope = { aggregateId: id, sequence: version, at };
  tx.audit({
    operation: `callback.${happening}`,
    aggregateType: 'callback',
    aggregateId: id,
    changes: [
      { field: 'missedCalls', from: undefined, to: String(missedCalls) },
      { field: 'closedAt', from: undefined, to: callback.closedAt?.toISOString() },
      { field: 'resultCallId', from: undefined, to: callback.resultCallId ?? undefined },
    ].filter(({ to }) => to !== undefined),
    at,
  });
  switch (happening) {
    case 'opened':
      return tx.record({
        ...envelope,
        message: topicMessages.CallbackOpened,
        payload: { callback: facts },
      });
    case 'repeated':
      return tx.record({
        ...envelope,
        message: topicMessages.CallbackRepeated,
        payload: { callback: facts },
      });
    case 'closed':
      return tx.record({
        ...envelope,
        message: topicMessages.CallbackClosed,
        payload: { callback: facts, resultCallId: callback.resultCallId ?? '' },
      });
  }
}

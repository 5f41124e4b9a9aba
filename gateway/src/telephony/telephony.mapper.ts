import type {
  CallSource as SourceMessage,
  Callback as CallbackMessage,
  PhoneCall as CallMessage,
  UnreadCallReport as UnreadMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { CallSource, Callback, PhoneCall, UnreadCallReport } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A callback as the schema shows it, but for its ticket, which has to be asked for. */
export type CallbackNode = Omit<Callback, 'ticket'> & { ticketUuid: string };

/** A call as the schema shows it, but for tickets, which have to be asked for. */
export type PhoneCallNode = Omit<
  PhoneCall,
  'ticket' | 'callback' | 'suggestedTickets' | '__typename'
> & {
  __typename: 'PhoneCall';
  ticketUuid: string | null;
  callback: CallbackNode | null;
};

/** Address that the calls of a telephone system are reported to. */
export function callsPathOf(sourceId: string): string {
  return `/telephony/${sourceId}/calls`;
}

/** A call of the contract as the schema shows it. */
export function toPhoneCallNode(call: CallMessage): PhoneCallNode {
  return {
    __typename: 'PhoneCall',
    id: nodeIdOf('PhoneCall', call.id),
    uuid: call.id,
    version: call.version,
    sourceId: call.sourceId,
    direction: call.direction,
    outcome: call.outcome,
    callerNumber: call.callerNumber,
    calledNumber: call.calledNumber,
    queue: call.queue || null,
    extension: call.extension || null,
    agentId: call.agentId || null,
    customerId: call.customerId,
    customerKnown: call.customerKnown,
    ticketUuid: call.ticketId || null,
    startedAt: present(call.startedAt, 'started_at'),
    answeredAt: call.answeredAt ?? null,
    endedAt: call.endedAt ?? null,
    durationSeconds: call.durationSeconds ?? null,
    recordingUrl: call.recordingUrl || null,
    callback: call.callback === undefined ? null : toCallbackNode(call.callback),
  };
}

/** A telephone system of the contract as the schema shows it. */
export function toCallSource(source: SourceMessage): CallSource {
  const { id, version, name, defaultRegion, teamId, callbackCalendarId, active } = source;
  return {
    id,
    version,
    name,
    defaultRegion,
    teamId,
    callbackCalendarId: callbackCalendarId
      ? nodeIdOf('BusinessCalendar', callbackCalendarId)
      : null,
    active,
    path: callsPathOf(id),
    createdAt: present(source.createdAt, 'created_at'),
    previousSecretUntil: source.previousSecretUntil ?? null,
  };
}

/** A report that could not be read, of the contract as the schema shows it. */
export function toUnreadCallReport(report: UnreadMessage): UnreadCallReport {
  return { ...report, receivedAt: present(report.receivedAt, 'received_at') };
}

function toCallbackNode(callback: CallbackMessage): CallbackNode {
  const { id, ticketId, taskId, missedCalls, closedAt, resultCallId } = callback;
  return {
    id,
    ticketUuid: ticketId,
    taskId: nodeIdOf('Task', taskId),
    missedCalls,
    closedAt: closedAt ?? null,
    resultCallId: resultCallId === '' ? null : nodeIdOf('PhoneCall', resultCallId),
  };
}

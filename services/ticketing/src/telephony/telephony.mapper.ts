import { CallDirection as ProtoDirection, CallOutcome as ProtoOutcome } from '@shouwen/contracts';
import type {
  CallSource as SourceMessage,
  Callback as CallbackMessage,
  Extension as ExtensionMessage,
  PhoneCall as CallMessage,
  UnreadCallReport as UnreadMessage,
} from '@shouwen/contracts';
import { isUnknownCaller } from '../tickets/unknown-caller.js';
import type {
  CallDirection,
  CallOutcome,
  CallSource,
  Callback,
  Extension,
  ShownCall,
} from './call.entity.js';
import type { UnreadReport } from './unread-reports.js';

const directions: Record<CallDirection, ProtoDirection> = {
  inbound: ProtoDirection.INBOUND,
  outbound: ProtoDirection.OUTBOUND,
};

const outcomes: Record<CallOutcome, ProtoOutcome> = {
  ringing: ProtoOutcome.RINGING,
  talking: ProtoOutcome.TALKING,
  answered: ProtoOutcome.ANSWERED,
  missed: ProtoOutcome.MISSED,
  not_reached: ProtoOutcome.NOT_REACHED,
};

/** A direction as the contract names it. */
export const directionToProto = (direction: CallDirection): ProtoDirection => directions[direction];

/** An outcome as the contract names it. */
export const outcomeToProto = (outcome: CallOutcome): ProtoOutcome => outcomes[outcome];

/** A call as the contract shows it. */
export function callToProto(call: ShownCall): CallMessage {
  return {
    id: call.id,
    version: call.version,
    sourceId: call.sourceId,
    direction: directions[call.direction],
    outcome: outcomes[call.outcome],
    callerNumber: call.callerNumber,
    calledNumber: call.calledNumber,
    queue: call.queue,
    extension: call.extension,
    agentId: call.agentId ?? '',
    customerId: call.customerId,
    customerKnown: !isUnknownCaller(call.customerId),
    ticketId: call.ticketId ?? '',
    startedAt: call.startedAt,
    answeredAt: call.answeredAt ?? undefined,
    endedAt: call.endedAt ?? undefined,
    durationSeconds: call.durationSeconds ?? undefined,
    recordingUrl: call.recordingUrl,
    callback: call.callback === null ? undefined : callbackToProto(call.callback),
  };
}

/** A telephone system as the contract shows it, without its secrets. */
export function sourceToProto(source: CallSource): SourceMessage {
  const { id, version, name, defaultRegion, teamId, active, createdAt } = source;
  const previousSecretUntil = source.previousSecretUntil ?? undefined;
  const callbackCalendarId = source.callbackCalendarId ?? '';
  const shown = { id, version, name, defaultRegion, teamId, active, createdAt };
  return { ...shown, previousSecretUntil, callbackCalendarId };
}

/** A report that can't be read, as the contract shows it; bytes that are no UTF-8 are shown as such. */
export function unreadToProto({ body, ...report }: UnreadReport): UnreadMessage {
  return { ...report, body: new TextDecoder().decode(body) };
}

/** Whose an extension is, as the contract shows it. */
export function extensionToProto(shown: Extension): ExtensionMessage {
  const { sourceId, extension, memberId, version } = shown;
  return { sourceId, extension, memberId, version };
}

function callbackToProto(callback: Callback): CallbackMessage {
  return {
    id: callback.id,
    ticketId: callback.ticketId,
    taskId: callback.taskId,
    missedCalls: callback.missedCalls,
    closedAt: callback.closedAt ?? undefined,
    resultCallId: callback.resultCallId ?? '',
  };
}

import { topicMessages } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { Caller, Transaction } from '@shouwen/platform';
import type { CallSource, Extension } from './call.entity.js';

/** Tells that a telephone system changed, with its audit record; never with a secret. */
export function recordSource(
  tx: Transaction,
  what: string,
  [before, after]: [CallSource | undefined, CallSource],
  caller: Caller,
): void {
  const { id, version, teamId, active, changedAt: at } = after;
  const fields = ['name', 'defaultRegion', 'teamId', 'callbackCalendarId', 'active'] as const;
  tx.record({
    message: topicMessages.CallSourceChanged,
    aggregateId: id,
    sequence: version,
    at,
    payload: { sourceId: id, version, teamId, active, at, actor: namelessOf(caller) },
  });
  tx.audit({
    operation: `call_source.${what}`,
    aggregateType: 'call_source',
    aggregateId: id,
    changes: fields
      .map((field) => ({ field, from: before?.[field]?.toString(), to: after[field]?.toString() }))
      .filter(({ from, to }) => from !== to),
    at,
  });
}

/** Tells that an extension became somebody's or nobody's, with its audit record. */
export function recordExtension(
  tx: Transaction,
  what: string,
  [before, after]: [Extension, undefined] | [Extension | undefined, Extension],
  { caller, at }: { caller: Caller; at: Date },
): void {
  const { id, sourceId, version } = after ?? before;
  const memberId = after?.memberId ?? '';
  tx.record({
    message: topicMessages.CallExtensionChanged,
    aggregateId: id,
    sequence: after === undefined ? version + 1 : version,
    at,
    payload: { extensionId: id, sourceId, memberId, at, actor: namelessOf(caller) },
  });
  tx.audit({
    operation: `call_extension.${what}`,
    aggregateType: 'call_extension',
    aggregateId: id,
    changes: [
      { field: 'memberId', from: before?.memberId, to: after?.memberId },
      { field: 'extension', from: before?.extension, to: after?.extension },
    ].filter(({ from, to }) => from !== to),
    at,
  });
}

function namelessOf(caller: Caller) {
  return { ...actorOf(caller), name: '' };
}

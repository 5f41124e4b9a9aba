import { topicMessages } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { ExportEntity, ExportStatus } from './export.entity.js';

const ofExport = ({ id, version }: ExportEntity, at: Date) => ({
  aggregateId: id,
  sequence: version,
  at,
});

/** Tells that somebody asked for an export; nothing that is recorded here names a customer. */
export function recordRequested(
  tx: Transaction,
  { caller }: RequestContext,
  one: ExportEntity,
  at: Date,
): void {
  const { id: exportId, columns, inClear, purpose } = one;
  const actor = { ...actorOf(caller), name: '' };
  tx.record({
    ...ofExport(one, at),
    message: topicMessages.ExportRequested,
    payload: { exportId, columns, inClear, purpose, at, actor },
  });
  audit(tx, 'export.requested', one, undefined, at, one.reason);
}

/** Tells that a second person decided on an export. */
export function recordDecided(
  tx: Transaction,
  { caller }: RequestContext,
  one: ExportEntity,
  from: ExportStatus,
  at: Date,
): void {
  const approved = one.status === 'approved';
  const actor = { ...actorOf(caller), name: '' };
  tx.record({
    ...ofExport(one, at),
    message: topicMessages.ExportDecided,
    payload: { exportId: one.id, approved, at, actor },
  });
  audit(tx, `export.${one.status}`, one, from, at, one.decisionReason);
}

/** Tells that the file of an export is ready, or that it was given up. */
export function recordFinished(tx: Transaction, one: ExportEntity, at: Date): void {
  const { id: exportId, rows, status } = one;
  tx.record({
    ...ofExport(one, at),
    message: topicMessages.ExportFinished,
    payload: { exportId, succeeded: status === 'ready', rows, at },
  });
  audit(tx, `export.${status}`, one, 'approved', at);
}

/** Tells that the file of an export was downloaded. */
export function recordDownloaded(
  tx: Transaction,
  { caller }: RequestContext,
  one: ExportEntity,
  at: Date,
): void {
  const { id: exportId, rows, inClear, purpose } = one;
  const actor = { ...actorOf(caller), name: '' };
  tx.record({
    ...ofExport(one, at),
    message: topicMessages.ExportDownloaded,
    payload: { exportId, rows, inClear, purpose, at, actor },
  });
  tx.audit({
    operation: 'export.downloaded',
    aggregateType: 'export',
    aggregateId: exportId,
    changes: [{ field: 'downloads', from: String(one.downloads - 1), to: String(one.downloads) }],
    reason: purpose,
    at,
  });
}

function audit(
  tx: Transaction,
  operation: string,
  { id, status }: ExportEntity,
  from: ExportStatus | undefined,
  at: Date,
  reason?: string,
): void {
  tx.audit({
    operation,
    aggregateType: 'export',
    aggregateId: id,
    changes: [{ field: 'status', from, to: status }],
    ...(reason === undefined ? {} : { reason }),
    at,
  });
}

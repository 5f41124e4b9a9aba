import { actorOf, identitiesOf } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import type { ExportEntity, ExportPolicy } from './export.entity.js';
import { exportErrors } from './export.errors.js';

const HOUR_MS = 3_600_000;

/** What a second person decides, and why. */
export interface ExportDecision {
  approved: boolean;
  reason: string;
  caller: Caller;
}

/** A file that was written. */
export interface WrittenFile {
  rows: number;
  bytes: number;
  sha256: string;
}

/**
 * Decides an export (R9). Throws `crm.export_decided`, and `crm.export_second_person` when whoever asked for it decides.
 */
export function decideExport(
  before: ExportEntity,
  { approved, reason, caller }: ExportDecision,
  now: Date,
): ExportEntity {
  if (before.status !== 'requested') throw exportErrors.export_decided();
  // Neither as themselves nor through somebody who acts for them.
  if (identitiesOf(caller).some((id) => before.makers.includes(id))) {
    throw exportErrors.export_second_person();
  }
  return {
    ...before,
    version: before.version + 1,
    status: approved ? 'approved' : 'refused',
    decidedAt: now,
    decidedBy: actorOf(caller),
    decisionReason: reason,
  };
}

/** Offers the file of an approved export for as long as the policy says. */
export function offerFile(
  before: ExportEntity,
  { rows, bytes, sha256 }: WrittenFile,
  { offerHours }: ExportPolicy,
  now: Date,
): ExportEntity {
  const expiresAt = new Date(now.getTime() + offerHours * HOUR_MS);
  return {
    ...before,
    ...{ version: before.version + 1, status: 'ready', lease: null },
    ...{ rows, bytes, sha256, finishedAt: now, expiresAt },
  };
}

/**
 * Counts a download. Throws `crm.export_not_yours` for anybody but who asked for the export, and
 * `crm.export_not_downloadable` unless its file is offered now.
 */
export function downloadExport(
  before: ExportEntity,
  caller: Caller,
  isWithdrawn: boolean,
  now: Date,
): ExportEntity {
  const { status, expiresAt, requestedBy } = before;
  if (actorOf(caller).id !== requestedBy.id) throw exportErrors.export_not_yours();
  const isOffered = status === 'ready' && expiresAt !== null && now < expiresAt && !isWithdrawn;
  if (!isOffered) throw exportErrors.export_not_downloadable({ status });
  return { ...before, version: before.version + 1, downloads: before.downloads + 1 };
}

/** Most customers that an export may have. */
export function rowLimitOf({ inClear }: ExportEntity, policy: ExportPolicy): number {
  return inClear ? policy.maxRowsInClear : policy.maxRows;
}

import { platformErrors } from '../errors/platform-errors.js';
import type { Transaction } from './open-transaction.js';

const LAST_CHANGE = `
  select actor_name as name, actor_id as id, at, operation from audit_record
  where aggregate_id = $1 order by id desc limit 1`;

interface LastChange {
  name: string;
  id: string;
  at: Date;
  operation: string;
}

/**
 * Refuses a write of somebody who has seen another version than the current one; 0 means any. Throws
 * `platform.version_conflict`, which tells who changed what by the audit trail.
 */
export async function requireKnownVersion(
  tx: Transaction,
  { id, version }: { id: string; version: number },
  expectedVersion: number,
): Promise<void> {
  if (expectedVersion === 0 || expectedVersion === version) return;
  const [last] = await tx.query<LastChange>(LAST_CHANGE, [id]);
  throw platformErrors.version_conflict({
    current: String(version),
    changedBy: last === undefined ? '-' : last.name || last.id,
    changedAt: last?.at.toISOString() ?? '-',
    change: last?.operation ?? 'updated',
  });
}

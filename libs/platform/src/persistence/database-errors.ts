import type { DomainError } from '../errors/domain-error.js';
import { platformErrors } from '../errors/platform-errors.js';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

/** True when the same transaction may succeed if it is simply run again. */
export function isTransient(error: unknown): boolean {
  const code = sqlStateOf(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}

/** True when Postgres itself refused a statement, and so has answered it. */
export function isAnswered(error: unknown): boolean {
  return sqlStateOf(error) !== undefined;
}

/**
 * The typed error a failure of the database stands for, or `undefined` when the failure is a defect of ours: the
 * database away or full becomes a retryable refusal, a statement that ran out of time a timeout, a value that Postgres
 * can't take an invalid request.
 */
export function fromDatabaseError(error: unknown): DomainError | undefined {
  const options = { cause: error, retryAfterMs: 1_000 };
  const code = sqlStateOf(error);
  if (isTransient(error)) return platformErrors.write_conflict({}, options);
  if (code === '57014') return platformErrors.deadline_exceeded({}, { cause: error });
  if (code?.startsWith('22')) return platformErrors.invalid_request({}, { cause: error });
  if (code !== undefined && /^(08|53|57P|58|25006)/.test(code)) {
    return platformErrors.database_unavailable({}, options);
  }
  if (isConnectionFailure(error)) return platformErrors.database_unavailable({}, options);
  return undefined;
}

function isConnectionFailure(error: unknown): boolean {
  const code = propertyOf(error, 'code');
  if (typeof code === 'string' && /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/.test(code)) return true;
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect|client has encountered|not queryable|query read timeout/i.test(
      error.message,
    )
  );
}

function sqlStateOf(error: unknown): string | undefined {
  const code = propertyOf(error, 'code');
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

function propertyOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null
    ? (error as Record<string, unknown>)[name]
    : undefined;
}

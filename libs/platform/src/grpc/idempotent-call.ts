import type { WriteOptions } from '@shouwen/contracts';
import type { IdempotentCall } from '../persistence/unit-of-work.js';

/** What identifies a write of the contract, should it come again. */
export function idempotentCallOf(
  operation: string,
  options: WriteOptions | undefined,
  request: { finish(): Uint8Array },
): IdempotentCall {
  return { operation, key: options?.idempotencyKey ?? '', request: request.finish() };
}

import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4_096);
let used = pool.length;

/**
 * Some random bytes, to be used at once: a later call may write over them. They come from a pool, since asking the system for
 * a few costs as much as for thousands.
 */
export function pooledRandom(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += length;
  return pool.subarray(used - length, used);
}

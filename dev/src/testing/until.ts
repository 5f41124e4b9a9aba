import { setTimeout as delay } from 'node:timers/promises';

export interface UntilOptions {
  /** Milliseconds after which waiting is given up (default 60,000). */
  timeoutMs?: number;
  /** What is waited for, in words; the error names it. */
  what: string;
}

/**
 * Polls `condition` until it gives a truthy value, and returns that value. A throwing condition counts as not yet met.
 * Throws when the time is up, naming what was waited for and the last error.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 60_000, what }: UntilOptions,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value as NonNullable<Exclude<T, false>>;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeoutMs} ms for: ${what}`, { cause: lastError });
    }
    await delay(25);
  }
}

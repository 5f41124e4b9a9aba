import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sealingKeyIn } from './sealed-text.js';

/** Variables of a service that takes part in erasures. */
export const erasureConfig = z.object({
  /** Key, 32 bytes in Base64, that addresses of erased customers travel under between services; all have the same. */
  ERASURE_KEY: z.string().optional(),
  ERASURE_KEY_FILE: z.string().optional(),
});

export type ErasureConfig = z.infer<typeof erasureConfig>;

/** The key for erasures; undefined when none is set up. Throws one sentence when it is none. */
export function erasureKeyOf({ ERASURE_KEY, ERASURE_KEY_FILE }: ErasureConfig): Buffer | undefined {
  const text =
    ERASURE_KEY_FILE === undefined ? ERASURE_KEY : readFileSync(ERASURE_KEY_FILE, 'utf8');
  if (text === undefined || text.trim() === '') return undefined;
  const key = sealingKeyIn(text);
  if (key === undefined) throw new Error('ERASURE_KEY is not 32 bytes in Base64');
  return key;
}

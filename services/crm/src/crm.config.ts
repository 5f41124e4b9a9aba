import { readFileSync } from 'node:fs';
import { sealingKeyIn, serviceConfig } from '@shouwen/platform';
import { isKnownRegion } from '@shouwen/text';
import { z } from 'zod';

/** Variables of the service of customer relations. */
export const crmConfig = serviceConfig.extend({
  /** Region of telephone numbers that are given without one: two capital letters of ISO 3166-1. */
  PHONE_REGION: z
    .string()
    .default('CN')
    .refine((region) => isKnownRegion(region), 'is not a region with a numbering plan'),
  /** Key, 32 bytes in Base64, that addresses of erased customers are sealed with for the other services; all have the same. */
  ERASURE_KEY: z.string().optional(),
  ERASURE_KEY_FILE: z.string().optional(),
});

export type CrmConfig = z.infer<typeof crmConfig>;

/** The key for erasures; undefined when none is set up. Throws one sentence when it is none. */
export function erasureKeyOf({
  ERASURE_KEY,
  ERASURE_KEY_FILE,
}: Pick<CrmConfig, 'ERASURE_KEY' | 'ERASURE_KEY_FILE'>): Buffer | undefined {
  const text =
    ERASURE_KEY_FILE === undefined ? ERASURE_KEY : readFileSync(ERASURE_KEY_FILE, 'utf8');
  if (text === undefined || text.trim() === '') return undefined;
  const key = sealingKeyIn(text);
  if (key === undefined) throw new Error('ERASURE_KEY is not 32 bytes in Base64');
  return key;
}

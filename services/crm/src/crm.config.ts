import { erasureConfig, serviceConfig } from '@shouwen/platform';
import { isKnownRegion } from '@shouwen/text';
import { z } from 'zod';

/** Variables of the service of customer relations. */
export const crmConfig = serviceConfig.extend({
  ...erasureConfig.shape,
  /** Region of telephone numbers that are given without one: two capital letters of ISO 3166-1. */
  PHONE_REGION: z
    .string()
    .default('CN')
    .refine((region) => isKnownRegion(region), 'is not a region with a numbering plan'),
});

export type CrmConfig = z.infer<typeof crmConfig>;

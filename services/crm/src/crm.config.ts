import { erasureConfig, filesConfig, serviceConfig } from '@shouwen/platform';
import { isKnownRegion } from '@shouwen/text';
import { z } from 'zod';

/** Variables of the service of customer relations. */
export const crmConfig = serviceConfig.extend({
  ...erasureConfig.shape,
  /** Where files are kept unless an S3-compatible server is given; shared by all replicas. */
  FILE_FOLDER: z.string().default('.shouwen/files'),
  ...filesConfig.shape,
  /** Region of telephone numbers that are given without one: two capital letters of ISO 3166-1. */
  PHONE_REGION: z
    .string()
    .default('CN')
    .refine((region) => isKnownRegion(region), 'is not a region with a numbering plan'),
});

export type CrmConfig = z.infer<typeof crmConfig>;

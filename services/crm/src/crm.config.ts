import { erasureConfig, filesConfig, secret, serviceConfig } from '@shouwen/platform';
import { isKnownRegion } from '@shouwen/text';
import { z } from 'zod';

/** Variables of the service of customer relations. */
export const crmConfig = serviceConfig.extend({
  ...erasureConfig.shape,
  /** Where files are kept unless an S3-compatible server is given; shared by all replicas. */
  FILE_FOLDER: z.string().default('.shouwen/files'),
  ...filesConfig.shape,
  /** Mail server that sends links of surveys, such as `smtps://user:password@host:465`; mail waits while unset. */
  ...secret('SMTP_URL'),
  /** Who the mails are from. */
  SMTP_FROM: z.string().min(3).default('Shouwen <no-reply@localhost>'),
  /** Address of the gateway's page that answers a survey, with `{token}` in it; mail waits without it. */
  SURVEY_URL: z
    .string()
    .default('')
    .refine((url) => url === '' || url.includes('{token}'), 'does not contain {token}'),
  /** Region of telephone numbers that are given without one: two capital letters of ISO 3166-1. */
  PHONE_REGION: z
    .string()
    .default('CN')
    .refine((region) => isKnownRegion(region), 'is not a region with a numbering plan'),
});

export type CrmConfig = z.infer<typeof crmConfig>;

import { serviceConfig } from '@shouwen/platform';
import { z } from 'zod';

/** Variables of the ticketing service. */
export const ticketingConfig = serviceConfig.extend({
  /** IANA time zone whose calendar year goes into ticket numbers. */
  TIME_ZONE: z
    .string()
    .default('Asia/Shanghai')
    .refine((zone) => isTimeZone(zone), 'is not an IANA time zone'),
  /** Mail server that emails leave through, such as `smtp://user:password@host:587`; none are sent without it. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who emails are from. */
  SMTP_FROM: z.string().min(3).default('Shouwen <no-reply@localhost>'),
  /** Address of the application, which emails to staff point to; they point nowhere without it. */
  DESK_URL: z.union([z.literal(''), z.url()]).default(''),
  /** Address of the page that answers a survey, with `{token}` in it; no survey is mailed without it. */
  SURVEY_URL: z
    .string()
    .default('')
    .refine((url) => url === '' || url.includes('{token}'), 'does not contain {token}'),
  /** `true` lets webhooks go to http and to private addresses: for development and tests, never for production. */
  ALLOW_PRIVATE_WEBHOOKS: z.stringbool().default(false),
});

export type TicketingConfig = z.infer<typeof ticketingConfig>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

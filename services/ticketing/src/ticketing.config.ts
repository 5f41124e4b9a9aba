import { erasureConfig, filesConfig, secret, serviceConfig } from '@shouwen/platform';
import { z } from 'zod';

/** Variables of the ticketing service. */
export const ticketingConfig = serviceConfig.extend({
  ...erasureConfig.shape,
  /** IANA time zone whose calendar year goes into ticket numbers. */
  TIME_ZONE: z
    .string()
    .default('Asia/Shanghai')
    .refine((zone) => isTimeZone(zone), 'is not an IANA time zone'),
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
  /** Keys that secrets of webhooks are kept under, `<id>:<32 bytes in Base64>` by comma; the first one is used for new ones. */
  ...secret('WEBHOOK_SECRET_KEYS'),

  /** Where files are kept unless an S3-compatible server is given; shared by all replicas. */
  ATTACHMENT_FOLDER: z.string().default('.shouwen/attachments'),
  ...filesConfig.shape,

  /** `host:port` where mail is taken by SMTP; none is taken when unset. */
  SMTP_LISTEN: z
    .string()
    .regex(/^.+:\d{1,5}$/, 'is not host:port')
    .optional(),
  /** Certificate and key for STARTTLS; offered when both are given. */
  SMTP_TLS_CERT_FILE: z.string().optional(),
  SMTP_TLS_KEY_FILE: z.string().optional(),
  /** Mail server that sends for us, such as `smtps://user:password@host:465`; mail waits while unset. */
  ...secret('SMTP_URL'),
  /** Right side of our Message-IDs; the domain of the mailbox when unset. */
  MAIL_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+$/i, 'is not a domain')
    .optional(),
  /** Mailbox to fetch mail from, such as `imaps://user:password@host:993/INBOX`. */
  ...secret('IMAP_URL'),
  IMAP_EVERY_SECONDS: z.coerce.number().int().min(1).default(30),
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

import { serviceConfig } from '@shouwen/platform';
import { z } from 'zod';

/** Variables of the ticketing service. */
export const ticketingConfig = serviceConfig.extend({
  /** IANA time zone whose calendar year goes into ticket numbers. */
  TIME_ZONE: z
    .string()
    .default('Asia/Shanghai')
    .refine((zone) => isTimeZone(zone), 'is not an IANA time zone'),
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

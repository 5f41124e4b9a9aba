import type { Calendar } from '@shouwen/business-time';
import type { Actor } from '@shouwen/contracts';

/** One version of a business calendar: a row of `business_calendar_version`, which never changes. */
export interface CalendarVersion {
  id: string;
  version: number;
  name: string;
  definition: Calendar;
  createdAt: Date;
  createdBy: Actor;
  reason: string;
}

import { BusinessTimeError, deadline } from '@shouwen/business-time';
import type { CompiledCalendar } from '@shouwen/business-time';

const MINUTE_SECONDS = 60;

/**
 * When somebody has called back at the latest: so many open minutes of the calendar after `now`. By the wall clock when
 * the calendar no longer opens for that long, because nobody may wait for ever.
 */
export function callbackDueAt(minutes: number, calendar: CompiledCalendar, now: Date): Date {
  const amount = minutes * MINUTE_SECONDS;
  try {
    return deadline({ unit: 'business_seconds', amount }, calendar, now);
  } catch (error) {
    if (error instanceof BusinessTimeError && error.code === 'no_open_time') {
      return deadline({ unit: 'wall_seconds', amount }, calendar, now);
    }
    throw error;
  }
}

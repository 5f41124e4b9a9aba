import { dateOf, toInstant, toSeconds } from '../instant.js';
import type { TimeSpan } from './business-time.js';
import type { CompiledCalendar } from './compiled-calendar.js';

const DAY = 86_400;

/** An interval of a calendar with the date, YYYY-MM-DD, on which it begins; its end is not included. */
export interface DatedSpan extends TimeSpan {
  date: string;
}

/**
 * The intervals that are open at an instant, earliest first. What lasts over midnight belongs to the date on which it begins;
 * where hours of a dated day meet a night that began before, there are two.
 */
export function spansAt(calendar: CompiledCalendar, instant: Date): DatedSpan[] {
  const now = toSeconds(instant);
  const today = localDay(calendar, now);
  const spans: DatedSpan[] = [];
  // The wall clock may have been put back over midnight, so the date that follows may have begun already.
  for (let day = today - 1; day <= today + 1; day += 1) {
    for (const { from, to } of calendar.intervalsOf(day)) {
      const [begin, end] = [calendar.instantOf(day, from), calendar.instantOf(day, to)];
      if (begin > now || now >= end) continue;
      spans.push({ date: dateOf(day), from: toInstant(begin), to: toInstant(end) });
    }
  }
  return spans;
}

/** The date, YYYY-MM-DD, that the wall clock of a calendar shows at an instant. */
export function localDateAt(calendar: CompiledCalendar, instant: Date): string {
  return dateOf(localDay(calendar, toSeconds(instant)));
}

/** When the date that follows begins by the wall clock of a calendar; always after the instant. */
export function nextDateAt(calendar: CompiledCalendar, instant: Date): Date {
  const now = toSeconds(instant);
  const day = localDay(calendar, now) + 1;
  const next = calendar.instantOf(day, 0);
  return toInstant(next > now ? next : calendar.instantOf(day + 1, 0));
}

function localDay(calendar: CompiledCalendar, seconds: number): number {
  return Math.floor(calendar.zone.localOf(seconds) / DAY);
}

import { BusinessTimeError } from '../business-time.error.js';
import { dateOf, supportedYears, toInstant, toSeconds, yearOf } from '../instant.js';
import type { CompiledCalendar } from './compiled-calendar.js';

/** How far ahead open time is looked for: to the end of the tenth year, in UTC, after the start. */
export const horizonYears = 10;

/** A stretch of time, its end not included. */
export interface TimeSpan {
  from: Date;
  to: Date;
}

/**
 * The earliest instant by which so many open seconds have passed since `start`: at closing time it is the closing, not the
 * next opening; for 0 it is `start`. Throws `no_open_time` beyond the horizon, `invalid_limit` unless `seconds` is whole
 * and not negative.
 */
export function addBusinessTime(calendar: CompiledCalendar, start: Date, seconds: number): Date {
  if (!Number.isSafeInteger(seconds) || seconds < 0) {
    throw new BusinessTimeError('invalid_limit', `${seconds} is not a number of whole seconds`);
  }
  const from = toSeconds(start);
  if (seconds === 0) return toInstant(from);
  const firstYear = yearOf(from);
  let missing = seconds;
  let passed = calendar.openYear(firstYear).countBefore(from);
  for (let year = firstYear; year <= lastYearFrom(firstYear); year += 1) {
    const open = calendar.openYear(year);
    if (passed + missing <= open.total) return toInstant(open.instantAfter(passed + missing));
    missing -= open.total - passed;
    passed = 0;
  }
  throw noOpenTime(calendar, seconds);
}

/** The open seconds from one instant to another; negative when `to` is the earlier one. */
export function businessTimeBetween(calendar: CompiledCalendar, from: Date, to: Date): number {
  const [begin, end] = [toSeconds(from), toSeconds(to)];
  return end < begin
    ? // 0 - x, so that nothing is 0, not -0.
      0 - secondsBetween(calendar, end, begin)
    : secondsBetween(calendar, begin, end);
}

/** The open intervals from one instant to another, cut at both, in order: what is counted. */
export function* openIntervals(
  calendar: CompiledCalendar,
  from: Date,
  to: Date,
): Generator<TimeSpan, void, void> {
  const [begin, end] = [toSeconds(from), toSeconds(to)];
  let pending: { from: number; to: number } | undefined;
  for (let year = yearOf(begin); year <= yearOf(end); year += 1) {
    const open = calendar.openYear(year);
    for (let index = open.indexAfter(begin); index < open.starts.length; index += 1) {
      const next = {
        from: Math.max(open.starts[index]!, begin),
        to: Math.min(open.ends[index]!, end),
      };
      if (next.from >= end) break;
      // Open across the end of a year is one interval.
      if (pending?.to === next.from) pending.to = next.to;
      else {
        if (pending) yield { from: toInstant(pending.from), to: toInstant(pending.to) };
        pending = next;
      }
    }
  }
  if (pending) yield { from: toInstant(pending.from), to: toInstant(pending.to) };
}

/** Whether the calendar is open at an instant. */
export function isOpen(calendar: CompiledCalendar, instant: Date): boolean {
  return nextOpening(calendar, instant).getTime() === toSeconds(instant) * 1000;
}

/** The instant itself when the calendar is open then, or else when it opens next; throws `no_open_time`. */
export function nextOpening(calendar: CompiledCalendar, instant: Date): Date {
  const from = toSeconds(instant);
  const firstYear = yearOf(from);
  for (let year = firstYear; year <= lastYearFrom(firstYear); year += 1) {
    const open = calendar.openYear(year);
    const index = open.indexAfter(from);
    if (index < open.starts.length) return toInstant(Math.max(open.starts[index]!, from));
  }
  throw noOpenTime(calendar, 0);
}

/**
 * The years from one instant to another, by the calendar's own dates, whose official days are not entered. Deadlines in
 * them are as good as the weekly hours are; nothing is guessed. Empty for a calendar without `yearsCovered`.
 */
export function uncoveredYears(calendar: CompiledCalendar, from: Date, to: Date): number[] {
  const { yearsCovered } = calendar.calendar;
  if (!yearsCovered) return [];
  const yearAt = (instant: Date) =>
    Number(dateOf(Math.floor(calendar.zone.localOf(toSeconds(instant)) / 86_400)).slice(0, 4));
  const years: number[] = [];
  for (let year = yearAt(from); year <= yearAt(to); year += 1) {
    if (!yearsCovered.includes(year)) years.push(year);
  }
  return years;
}

function secondsBetween(calendar: CompiledCalendar, from: number, to: number): number {
  const [firstYear, lastYear] = [yearOf(from), yearOf(to)];
  let seconds = -calendar.openYear(firstYear).countBefore(from);
  for (let year = firstYear; year < lastYear; year += 1) seconds += calendar.openYear(year).total;
  return seconds + calendar.openYear(lastYear).countBefore(to);
}

function lastYearFrom(year: number): number {
  return Math.min(year + horizonYears, supportedYears.last);
}

function noOpenTime({ calendar }: CompiledCalendar, seconds: number): BusinessTimeError {
  const message = `Calendar ${calendar.id} does not open for ${seconds} s within ${horizonYears} years`;
  return new BusinessTimeError('no_open_time', message);
}

import { BusinessTimeError } from '../business-time.error.js';
import { addBusinessTime, businessTimeBetween } from '../calendar/business-time.js';
import type { CompiledCalendar } from '../calendar/compiled-calendar.js';
import { secondsOf } from '../calendar/limit.js';
import { toInstant, toSeconds } from '../instant.js';
import type { SlaClock } from './sla-clock.js';
import { targetOf } from './sla-clock.js';

/** The seconds that the clock has counted by an instant, of the kind that its limit counts. */
export function elapsed(clock: SlaClock, calendar: CompiledCalendar, now: Date): number {
  requireCalendar(clock, calendar);
  let seconds = 0;
  for (const { kind, from, to } of clock.intervals) {
    if (kind !== 'running' || from >= now) continue;
    seconds += count(clock, calendar, from, to && to < now ? to : now);
  }
  return seconds;
}

/**
 * The seconds that may be counted from start to deadline: a limit in workdays as the open seconds it comes to, or what a
 * deadline that was moved by hand allows.
 */
export function allowance(clock: SlaClock, calendar: CompiledCalendar): number {
  requireCalendar(clock, calendar);
  const { limit, moved } = targetOf(clock);
  return moved?.allowance ?? secondsOf(limit, calendar, clock.startedAt);
}

/**
 * When the limit is reached or was reached, by all that is recorded; undefined while the clock is paused or stopped with
 * time left. Who answers in that very second, or before, is in time. Throws `no_open_time` as `addBusinessTime` does.
 */
export function dueAt(clock: SlaClock, calendar: CompiledCalendar): Date | undefined {
  return reachedAt(clock, calendar, allowance(clock, calendar));
}

/** When the clock has counted so many seconds, such as 80 % of its allowance; undefined as in `dueAt`. */
export function reachedAt(
  clock: SlaClock,
  calendar: CompiledCalendar,
  seconds: number,
): Date | undefined {
  requireCalendar(clock, calendar);
  let left = seconds;
  for (const { kind, from, to } of clock.intervals) {
    if (kind !== 'running') continue;
    const counted = to ? count(clock, calendar, from, to) : Infinity;
    if (left <= counted) return add(clock, calendar, from, left);
    left -= counted;
  }
  return undefined;
}

/** Refuses, with `wrong_calendar`, a calendar that is not the one of the clock's target, or another version of it. */
export function requireCalendar(clock: SlaClock, { calendar }: CompiledCalendar): void {
  const { calendarId, calendarVersion } = targetOf(clock);
  if (calendar.id !== calendarId || calendar.version !== calendarVersion) {
    const message = `The clock runs by ${calendarId} v${calendarVersion}, not by ${calendar.id} v${calendar.version}`;
    throw new BusinessTimeError('wrong_calendar', message);
  }
}

function count(clock: SlaClock, calendar: CompiledCalendar, from: Date, to: Date): number {
  return targetOf(clock).limit.unit === 'wall_seconds'
    ? toSeconds(to) - toSeconds(from)
    : businessTimeBetween(calendar, from, to);
}

function add(clock: SlaClock, calendar: CompiledCalendar, from: Date, seconds: number): Date {
  return targetOf(clock).limit.unit === 'wall_seconds'
    ? toInstant(toSeconds(from) + seconds)
    : addBusinessTime(calendar, from, seconds);
}

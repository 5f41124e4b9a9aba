import { BusinessTimeError } from '../business-time.error.js';
import { toInstant, toSeconds } from '../instant.js';
import { addBusinessTime, businessTimeBetween, nextOpening } from './business-time.js';
import type { CompiledCalendar } from './compiled-calendar.js';

/** How a limit counts: by the wall clock, by open seconds of a calendar, or by whole workdays of a calendar. */
export type LimitUnit = 'wall_seconds' | 'business_seconds' | 'workdays';

/** A limit, such as 4 hours by the wall clock or 3 workdays. */
export interface Limit {
  unit: LimitUnit;
  /** Whole, and not negative. */
  amount: number;
}

const mostSeconds = 10 * 366 * 86_400;
const mostWorkdays = 2_500;

/** Refuses, with `invalid_limit`, an amount that is negative, not whole, or above ten years. */
export function checkLimit({ unit, amount }: Limit): void {
  const most = unit === 'workdays' ? mostWorkdays : mostSeconds;
  if (!Number.isInteger(amount) || amount < 0 || amount > most) {
    const message = `A limit in ${unit} is a whole number from 0 to ${most}, not ${amount}`;
    throw new BusinessTimeError('invalid_limit', message);
  }
}

/** When a limit that starts to count at an instant is reached; wall-clock limits do not ask the calendar. */
export function deadline(limit: Limit, calendar: CompiledCalendar, start: Date): Date {
  checkLimit(limit);
  switch (limit.unit) {
    case 'wall_seconds':
      return toInstant(toSeconds(start) + limit.amount);
    case 'business_seconds':
      return addBusinessTime(calendar, start, limit.amount);
    case 'workdays':
      return addWorkdays(calendar, start, limit.amount);
  }
}

/** The seconds, of the kind that the limit counts, from the start to the deadline. */
export function secondsOf(limit: Limit, calendar: CompiledCalendar, start: Date): number {
  checkLimit(limit);
  if (limit.unit !== 'workdays') return limit.amount;
  return businessTimeBetween(calendar, start, addWorkdays(calendar, start, limit.amount));
}

/**
 * So many working days later: the same time of day on the n-th following day on which the calendar opens, however long
 * that day is. A start outside the hours counts from the next opening. Where that time is not open it is the closing
 * before it, so a day that is there from its opening is due when it closes.
 */
export function addWorkdays(calendar: CompiledCalendar, start: Date, days: number): Date {
  checkLimit({ unit: 'workdays', amount: days });
  if (days === 0) return toInstant(toSeconds(start));
  const from = toSeconds(nextOpening(calendar, start));
  const first = dayOfShift(calendar, from);
  const timeOfDay = calendar.zone.localOf(from) - first * 86_400;
  let day = first;
  for (let found = 0; found < days; day += 1) {
    // As far as `addBusinessTime` looks, and with as good a message.
    if (day - first > 3_660) return addBusinessTime(calendar, start, Number.MAX_SAFE_INTEGER);
    if (opensOn(calendar, day + 1)) found += 1;
  }
  const sameTime = toInstant(calendar.zone.instantOf(day * 86_400 + timeOfDay));
  return addBusinessTime(calendar, start, businessTimeBetween(calendar, start, sameTime));
}

/** The day whose hours an open instant belongs to: an overnight shift is of the day on which it began. */
function dayOfShift(calendar: CompiledCalendar, instant: number): number {
  const today = Math.floor(calendar.zone.localOf(instant) / 86_400);
  for (const day of [today - 2, today - 1]) {
    for (const { from, to } of calendar.intervalsOf(day)) {
      if (calendar.instantOf(day, from) <= instant && instant < calendar.instantOf(day, to)) {
        return day;
      }
    }
  }
  return today;
}

function opensOn(calendar: CompiledCalendar, day: number): boolean {
  return calendar
    .intervalsOf(day)
    .some(({ from, to }) => calendar.instantOf(day, from) < calendar.instantOf(day, to));
}

import type { Calendar } from '../src/index.js';

const formats = new Map<string, Intl.DateTimeFormat>();
const walls = new Map<string, number>();

/** What a wall clock shows, in minutes since 1970 as if it were UTC: by `Intl`, and nothing of the library. */
function wallMinute(timeZone: string, minute: number): number {
  const key = `${timeZone} ${minute}`;
  const known = walls.get(key);
  if (known !== undefined) return known;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(minute * 60_000)) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute) / 60_000;
  if (walls.size > 500_000) walls.clear();
  walls.set(key, wall);
  return wall;
}

const names = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

function hoursOn(calendar: Calendar, midnight: number) {
  const day = new Date(midnight * 60_000);
  const date = day.toISOString().slice(0, 10);
  const override = calendar.overrides?.find((one) => one.date === date);
  if (override) return override.intervals;
  const makeUp = calendar.makeUpDays?.find((one) => one.date === date);
  if (makeUp) return calendar.weekly[makeUp.hoursOf] ?? [];
  if (calendar.holidays?.some((one) => one.date === date)) return [];
  return calendar.weekly[names[day.getUTCDay()]!] ?? [];
}

function isOpenAt(calendar: Calendar, wall: number): boolean {
  const today = Math.floor(wall / 1440) * 1440;
  return [today, today - 1440].some((midnight) =>
    hoursOn(calendar, midnight).some(
      ({ from, to }) => wall >= midnight + from && wall < midnight + to,
    ),
  );
}

/**
 * Walks every minute: whether the calendar is open then, by the furthest time that the wall clock has shown so far. While an
 * hour is shown for the second time that is the end of the first pass.
 */
export function* naiveMinutes(calendar: Calendar, from: number): Generator<boolean, never, void> {
  let furthest = -Infinity;
  for (let minute = from - 240; ; minute += 1) {
    furthest = Math.max(furthest, wallMinute(calendar.timeZone, minute));
    if (minute >= from) yield isOpenAt(calendar, furthest);
  }
}

/** Counts the open seconds from one instant, in seconds since 1970, to another, minute by minute. */
export function naiveCount(calendar: Calendar, from: number, to: number): number {
  let seconds = 0;
  let minute = Math.floor(from / 60);
  for (const open of naiveMinutes(calendar, minute)) {
    const begin = Math.max(minute * 60, from);
    const end = Math.min((minute + 1) * 60, to);
    if (end <= begin) return seconds;
    if (open) seconds += end - begin;
    minute += 1;
  }
  throw new Error('Minutes never end');
}

/** The instant by which so many open seconds have passed, by walking minute by minute. */
export function naiveAdd(calendar: Calendar, from: number, seconds: number): number {
  if (seconds === 0) return from;
  let left = seconds;
  let minute = Math.floor(from / 60);
  for (const open of naiveMinutes(calendar, minute)) {
    const begin = Math.max(minute * 60, from);
    const end = (minute + 1) * 60;
    if (open && left <= end - begin) return begin + left;
    if (open) left -= end - begin;
    minute += 1;
  }
  throw new Error('Minutes never end');
}

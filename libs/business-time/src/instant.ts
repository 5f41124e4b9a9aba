import { BusinessTimeError } from './business-time.error.js';

/** The first and the last year, in UTC, that can be calculated with. */
export const supportedYears = { first: 1970, last: 2199 } as const;

const earliest = Date.UTC(supportedYears.first, 0, 1) / 1000;
const latest = Date.UTC(supportedYears.last + 1, 0, 1) / 1000;

/** Seconds since 1970 in UTC; milliseconds are cut off, so 09:00:00.999 is 09:00:00. */
export function toSeconds(instant: Date): number {
  const seconds = Math.floor(instant.getTime() / 1000);
  if (!(seconds >= earliest && seconds < latest)) {
    throw new BusinessTimeError('out_of_range', `${String(instant)} is outside 1970 to 2199`);
  }
  return seconds;
}

/** The instant of so many seconds since 1970. */
export function toInstant(seconds: number): Date {
  if (!(seconds >= earliest && seconds < latest)) {
    throw new BusinessTimeError('out_of_range', `${seconds} s is outside 1970 to 2199`);
  }
  return new Date(seconds * 1000);
}

/** The year, in UTC, of so many seconds since 1970. */
export function yearOf(seconds: number): number {
  return new Date(seconds * 1000).getUTCFullYear();
}

/** A date as the number of days since 1970-01-01; undefined unless it is written YYYY-MM-DD and exists. */
export function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  // JavaScript reads February 30 as March 2.
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(date)) {
    return undefined;
  }
  return milliseconds / 86_400_000;
}

/** The date, YYYY-MM-DD, of a number of days since 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

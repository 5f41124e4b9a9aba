import { createRequire } from 'node:module';
import type { Calendar, Weekday } from '../calendar/calendar.js';
import type { DatedName, OfficialDays } from './official-days.js';
import { withOfficialDays } from './official-days.js';

interface ChineseDays {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

// Only its data is used: its functions call every weekday of a year without data a workday.
const published = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
) as ChineseDays;

/** The years for which the State Council's arrangement is known. */
export function chineseOfficialYears(): number[] {
  const years = Object.keys(published.holidays).map((date) => Number(date.slice(0, 4)));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The public holidays and make-up workdays (调休) of a year in mainland China; undefined where they are not known. */
export function chineseOfficialDays(year: number): OfficialDays | undefined {
  const holidays = ofYear(published.holidays, year);
  if (holidays.length === 0) return undefined;
  return { year, holidays, makeUpDays: ofYear(published.workdays, year) };
}

/** A calendar with the official days of years, and the years that are not known and so must be entered by hand. */
export function withChineseOfficialDays(
  calendar: Calendar,
  years: readonly number[],
  hoursOf: Weekday,
): { calendar: Calendar; missingYears: number[] } {
  const known = years.map((year) => chineseOfficialDays(year));
  return {
    calendar: withOfficialDays(
      calendar,
      known.filter((days) => days !== undefined),
      hoursOf,
    ),
    missingYears: years.filter((_, index) => known[index] === undefined),
  };
}

/** The package writes `2026-02-14: "Spring Festival,春节,4"`. */
function ofYear(days: Record<string, string>, year: number): DatedName[] {
  return Object.entries(days)
    .filter(([date]) => date.startsWith(`${year}-`))
    .map(([date, text]) => ({ date, name: text.split(',')[1] ?? text }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

import type { Calendar, Weekday } from '../calendar/calendar.js';

/** A date, YYYY-MM-DD, and what it is called. */
export interface DatedName {
  date: string;
  name: string;
}

/** What a government arranged for one year. */
export interface OfficialDays {
  year: number;
  holidays: DatedName[];
  makeUpDays: DatedName[];
}

/**
 * A calendar in which the holidays and make-up workdays of the given years are replaced by the official ones; make-up
 * workdays get the hours of a weekday. Overrides stay, and still come first.
 */
export function withOfficialDays(
  calendar: Calendar,
  official: readonly OfficialDays[],
  hoursOf: Weekday,
): Calendar {
  const years = official.map(({ year }) => year);
  const stays = ({ date }: { date: string }) => !years.includes(Number(date.slice(0, 4)));
  return {
    ...calendar,
    holidays: [
      ...(calendar.holidays ?? []).filter(stays),
      ...official.flatMap(({ holidays }) => holidays),
    ],
    makeUpDays: [
      ...(calendar.makeUpDays ?? []).filter(stays),
      ...official.flatMap(({ makeUpDays }) => makeUpDays.map((day) => ({ ...day, hoursOf }))),
    ],
    yearsCovered: [...new Set([...(calendar.yearsCovered ?? []), ...years])].sort((a, b) => a - b),
  };
}

import { LunarDay, LunarMonth, LunarYear } from 'tyme4ts';
import type { Birthday, LeapDay, LocalDate } from './care.entity.js';

const LONGEST: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a month and day that some year of the calendar has. */
export function isBirthday({ calendar, month, day, leapMonth }: Birthday): boolean {
  if (calendar === 'lunar') return day <= 30;
  return !leapMonth && day <= (LONGEST[month - 1] ?? 0);
}

/**
 * The first birthday after a date. Who was born on 29 February has it on the day of the policy in other years; a lunar
 * birthday of a leap month is in the month itself when the year has no such leap month, and one on day 30 on day 29 when
 * the month has no more.
 */
export function nextBirthday(birthday: Birthday, leapDay: LeapDay, after: LocalDate): LocalDate {
  const year = Number(after.slice(0, 4));
  // A lunar year ends in January or February of the next one.
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const date =
      birthday.calendar === 'lunar'
        ? lunarBirthday(birthday, candidate)
        : gregorianBirthday(birthday, leapDay, candidate);
    if (date > after) return date;
  }
  throw new Error('a birthday comes each year');
}

function gregorianBirthday({ month, day }: Birthday, leapDay: LeapDay, year: number): LocalDate {
  if (month === 2 && day === 29 && !isLeapYear(year)) {
    return leapDay === 'march_1' ? dateFrom(year, 3, 1) : dateFrom(year, 2, 28);
  }
  return dateFrom(year, month, day);
}

function lunarBirthday({ month, day, leapMonth }: Birthday, year: number): LocalDate {
  const isInLeapMonth = leapMonth && LunarYear.fromYear(year).getLeapMonth() === month;
  const inYear = isInLeapMonth ? -month : month;
  const last = LunarMonth.fromYm(year, inYear).getDayCount();
  const solar = LunarDay.fromYmd(year, inYear, Math.min(day, last)).getSolarDay();
  return dateFrom(solar.getYear(), solar.getMonth(), solar.getDay());
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dateFrom(year: number, month: number, day: number): LocalDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

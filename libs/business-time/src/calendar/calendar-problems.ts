import { dayNumber } from '../instant.js';
import { isTimeZone } from '../zone/time-zone.js';
import { weekdays } from './calendar.js';
import type { Calendar, DayInterval, Weekday } from './calendar.js';

/** What can be wrong with a calendar. */
export type CalendarProblemCode =
  | 'required'
  | 'unknown_time_zone'
  | 'unknown_weekday'
  | 'invalid_date'
  | 'invalid_year'
  | 'out_of_range'
  | 'ends_before_start'
  | 'too_long'
  | 'overlap'
  | 'duplicate'
  | 'contradiction'
  | 'too_many'
  | 'empty';

/** One thing that is wrong, and the path of the field, such as `weekly.monday[1].to`. */
export interface CalendarProblem {
  code: CalendarProblemCode;
  path: string;
  message: string;
}

const mostIntervals = 24;
const mostDates = 2_000;
const mostYears = 230;

type Report = (code: CalendarProblemCode, path: string, message: string) => void;

/** Everything that is wrong with a calendar; empty when it can be compiled. Never throws, whatever it is given. */
export function validateCalendar(calendar: Calendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const report: Report = (code, path, message) => problems.push({ code, path, message });
  if (!isRecord(calendar)) {
    report('required', '', 'A calendar is an object');
    return problems;
  }
  checkHead(calendar, report);
  checkWeekly(calendar, report);
  checkDates(calendar, report);
  checkYears(calendar, report);
  if (problems.length === 0 && !opensEver(calendar)) {
    report('empty', 'weekly', 'The calendar never opens; give at least one interval');
  }
  return problems;
}

function checkHead(calendar: Calendar, report: Report): void {
  if (typeof calendar.id !== 'string' || calendar.id === '') {
    report('required', 'id', 'Give the calendar an id');
  }
  if (!Number.isSafeInteger(calendar.version) || calendar.version < 1) {
    report('out_of_range', 'version', 'A version is a whole number from 1');
  }
  if (typeof calendar.timeZone !== 'string' || !isTimeZone(calendar.timeZone)) {
    report('unknown_time_zone', 'timeZone', 'Use a name of the IANA database: Asia/Shanghai');
  }
}

function checkWeekly(calendar: Calendar, report: Report): void {
  if (!isRecord(calendar.weekly)) {
    report('required', 'weekly', 'Give the hours of the weekdays');
    return;
  }
  for (const name of Object.keys(calendar.weekly)) {
    if (!isWeekday(name)) {
      report('unknown_weekday', `weekly.${name}`, `Weekdays are ${weekdays.join(', ')}`);
    }
  }
  let sound = true;
  for (const weekday of weekdays) {
    const intervals = calendar.weekly[weekday];
    if (intervals === undefined) continue;
    sound = checkIntervals(intervals, `weekly.${weekday}`, report) && sound;
  }
  if (sound) checkNights(calendar, report);
}

/** A shift that lasts into the next weekday must not meet that day's hours. */
function checkNights(calendar: Calendar, report: Report): void {
  weekdays.forEach((weekday, index) => {
    const next = weekdays[(index + 1) % 7]!;
    const firstOfNext = Math.min(...(calendar.weekly[next] ?? []).map(({ from }) => from));
    calendar.weekly[weekday]?.forEach(({ to }, position) => {
      if (to - 1440 > firstOfNext) {
        const path = `weekly.${weekday}[${position}].to`;
        report('overlap', path, `The shift lasts into the hours of ${next}`);
      }
    });
  });
}

function checkIntervals(intervals: DayInterval[], path: string, report: Report): boolean {
  if (!Array.isArray(intervals)) {
    report('required', path, 'Give a list of intervals');
    return false;
  }
  if (intervals.length > mostIntervals) {
    report('too_many', path, `At most ${mostIntervals} intervals a day`);
    return false;
  }
  let sound = true;
  const fail: Report = (...problem) => {
    sound = false;
    report(...problem);
  };
  intervals.forEach((interval, index) => checkInterval(interval, `${path}[${index}]`, fail));
  if (!sound) return false;
  const order = intervals.map((_, index) => index);
  order.sort((a, b) => intervals[a]!.from - intervals[b]!.from);
  for (let place = 1; place < order.length; place += 1) {
    if (intervals[order[place]!]!.from < intervals[order[place - 1]!]!.to) {
      fail('overlap', `${path}[${order[place]!}]`, 'Intervals of a day must not overlap');
    }
  }
  return sound;
}

function checkInterval(interval: DayInterval, path: string, report: Report): void {
  if (!isRecord(interval)) {
    report('required', path, 'An interval has from and to, in minutes of the day');
    return;
  }
  const { from, to } = interval;
  if (!Number.isInteger(from) || from < 0 || from >= 1440) {
    report('out_of_range', `${path}.from`, 'from is a whole minute from 0 to 1439');
  } else if (!Number.isInteger(to) || to < 0 || to > 2880) {
    report('out_of_range', `${path}.to`, 'to is a whole minute up to 2880');
  } else if (to <= from) {
    report('ends_before_start', `${path}.to`, 'to is above from; past midnight add 1440');
  } else if (to - from > 1440) {
    report('too_long', `${path}.to`, 'An interval lasts 24 hours at most');
  }
}

function checkDates(calendar: Calendar, report: Report): void {
  const overrides = checkList(calendar.overrides, 'overrides', report);
  const holidays = checkList(calendar.holidays, 'holidays', report);
  const makeUpDays = checkList(calendar.makeUpDays, 'makeUpDays', report);
  overrides.forEach(({ intervals }, index) => {
    checkIntervals(intervals, `overrides[${index}].intervals`, report);
  });
  const free = new Set(holidays.map(({ date }) => date));
  makeUpDays.forEach(({ date, hoursOf }, index) => {
    if (!isWeekday(hoursOf)) {
      report('unknown_weekday', `makeUpDays[${index}].hoursOf`, 'Name the weekday to work like');
    }
    if (free.has(date)) {
      report('contradiction', `makeUpDays[${index}].date`, `${date} is a holiday as well`);
    }
  });
}

function checkList<T extends { date: string; name: string }>(
  list: T[] | undefined,
  path: string,
  report: Report,
): T[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report('required', path, 'Give a list');
    return [];
  }
  if (list.length > mostDates) {
    report('too_many', path, `At most ${mostDates} dates`);
    return [];
  }
  const seen = new Set<string>();
  return list.filter((entry, index) => {
    const at = `${path}[${index}]`;
    if (!isRecord(entry)) {
      report('required', at, 'Give an object with a date');
      return false;
    }
    const day = typeof entry.date === 'string' ? dayNumber(entry.date) : undefined;
    if (day === undefined || entry.date < '1970-01-02' || entry.date > '2199-12-30') {
      report('invalid_date', `${at}.date`, 'Write a date that exists, from 1970 on: 2026-02-28');
    } else if (seen.has(entry.date)) {
      report('duplicate', `${at}.date`, `${entry.date} is there twice`);
    }
    seen.add(entry.date);
    if (typeof entry.name !== 'string' || entry.name === '' || entry.name.length > 200) {
      report('required', `${at}.name`, 'Give the date a name of at most 200 characters');
    }
    return true;
  });
}

function checkYears(calendar: Calendar, report: Report): void {
  const { yearsCovered } = calendar;
  if (yearsCovered === undefined) return;
  if (!Array.isArray(yearsCovered)) {
    report('required', 'yearsCovered', 'Give a list of years');
    return;
  }
  if (yearsCovered.length > mostYears) {
    report('too_many', 'yearsCovered', `At most ${mostYears} years`);
    return;
  }
  yearsCovered.forEach((year, index) => {
    if (!Number.isInteger(year) || year < 1970 || year > 2199) {
      report('invalid_year', `yearsCovered[${index}]`, 'A year from 1970 to 2199');
    }
  });
}

function opensEver(calendar: Calendar): boolean {
  const opensOn = (weekday: Weekday) => (calendar.weekly[weekday] ?? []).length > 0;
  return (
    weekdays.some(opensOn) || (calendar.overrides ?? []).some(({ intervals }) => intervals.length)
  );
}

function isWeekday(name: string): name is Weekday {
  return (weekdays as readonly string[]).includes(name);
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { aroundTheClock, withChineseOfficialDays } from '../src/index.js';
import type { Calendar, DayInterval, Weekday } from '../src/index.js';

const minutes = (text: string): number => {
  const [hours, rest] = text.split(':').map(Number);
  return hours! * 60 + rest!;
};

/** `09:00-12:00 13:30-18:00` as intervals; past midnight the hours go on: `22:00-30:00`. */
export const hours = (text: string): DayInterval[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((interval) => {
      const [from, to] = interval.split('-').map(minutes);
      return { from: from!, to: to! };
    });

const days = (names: Weekday[], text: string): Calendar['weekly'] =>
  Object.fromEntries(names.map((name) => [name, hours(text)]));
const workweek: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const everyDay: Weekday[] = [...workweek, 'saturday', 'sunday'];

function aCalendar(id: string, timeZone: string, rest: Partial<Calendar>): Calendar {
  return { id, version: 1, timeZone, weekly: {}, ...rest };
}

const split = '09:00-12:00 13:30-18:00';

const calendars: Calendar[] = [
  withChineseOfficialDays(
    aCalendar('office', 'Asia/Shanghai', { weekly: days(workweek, split) }),
    [2024, 2025, 2026],
    'friday',
  ).calendar,
  aCalendar('plain', 'Asia/Shanghai', {
    weekly: days(workweek, '09:00-17:00'),
    overrides: [
      { date: '2026-03-04', name: 'Half a day', intervals: hours('09:00-12:00') },
      { date: '2026-03-06', name: 'Stocktaking', intervals: [] },
      { date: '2026-03-14', name: 'Sale', intervals: hours('10:00-16:00') },
    ],
  }),
  aCalendar('night', 'Asia/Shanghai', {
    weekly: days(workweek, '22:00-30:00'),
    holidays: [{ date: '2026-03-04', name: 'Quiet night' }],
  }),
  aCalendar('always', 'Asia/Shanghai', { weekly: aroundTheClock }),
  aCalendar('sundays', 'Asia/Shanghai', { weekly: days(['sunday'], '10:00-12:00') }),
  aCalendar('berlin', 'Europe/Berlin', { weekly: days(workweek, '09:00-17:00') }),
  aCalendar('berlin-always', 'Europe/Berlin', { weekly: aroundTheClock }),
  aCalendar('berlin-night', 'Europe/Berlin', { weekly: days(everyDay, '22:00-30:00') }),
  aCalendar('berlin-early', 'Europe/Berlin', { weekly: days(everyDay, '02:30-04:00') }),
  aCalendar('new-york', 'America/New_York', {
    weekly: days(workweek, '09:00-17:00'),
    holidays: [
      { date: '2026-07-03', name: 'Independence Day' },
      { date: '2026-12-25', name: 'Christmas Day' },
    ],
    overrides: [{ date: '2026-12-24', name: 'Christmas Eve', intervals: hours('09:00-13:00') }],
  }),
  aCalendar('new-york-night', 'America/New_York', { weekly: days(everyDay, '22:00-30:00') }),
  aCalendar('lord-howe', 'Australia/Lord_Howe', { weekly: days(everyDay, '01:00-05:00') }),
  aCalendar('lord-howe-always', 'Australia/Lord_Howe', { weekly: aroundTheClock }),
  aCalendar('apia', 'Pacific/Apia', { weekly: days(everyDay, '09:00-17:00') }),
  aCalendar('kathmandu', 'Asia/Kathmandu', { weekly: days(workweek, '10:00-16:00') }),
];

/** The calendar of the tables, by its id. */
export function calendarNamed(id: string): Calendar {
  const calendar = calendars.find((one) => one.id === id);
  if (!calendar) throw new Error(`No calendar is called ${id}`);
  return calendar;
}

/** The ids of all of them. */
export const calendarIds: string[] = calendars.map(({ id }) => id);

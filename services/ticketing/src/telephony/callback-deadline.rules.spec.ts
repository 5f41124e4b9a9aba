import { aroundTheClock, compileCalendar } from '@shouwen/business-time';
import type { Calendar } from '@shouwen/business-time';
import { callbackDueAt } from './callback-deadline.rules.js';

const office = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];
const calendarOf = (weekly: Calendar['weekly'], overrides: Calendar['overrides'] = []) =>
  compileCalendar({ id: 'c', version: 1, timeZone: 'Asia/Shanghai', weekly, overrides });
const days = calendarOf({ thursday: office, friday: office, monday: office });
const always = calendarOf(aroundTheClock);
// Thursday the 16th of April, Friday the 17th, Monday the 20th.
const at = (day: number, time: string) => new Date(`2026-04-${day}T${time}:00+08:00`);

describe('a callback', () => {
  it.each([
    ['within the hours', days, at(16, '10:00'), at(16, '11:00')],
    ['over lunch', days, at(16, '11:30'), at(16, '13:30')],
    ['missed in the evening', days, at(16, '20:00'), at(17, '10:00')],
    ['over a weekend', days, at(17, '17:40'), at(20, '09:40')],
    ['missed by night, by a calendar around the clock', always, at(16, '23:30'), at(17, '00:30')],
  ])('of an hour is due, %s', (_case, calendar, now, due) => {
    expect(callbackDueAt(60, calendar, now)).toEqual(due);
  });

  it('is due by the wall clock when the calendar no longer opens', () => {
    const opened = calendarOf({}, [{ date: '2026-01-05', name: 'Fair', intervals: office }]);
    expect(callbackDueAt(60, opened, at(16, '20:00'))).toEqual(at(16, '21:00'));
  });
});

import type { Calendar } from './calendar.js';
import { compileCalendar } from './compiled-calendar.js';
import { localDateAt, nextDateAt, spansAt } from './dated-span.js';

const every = (from: number, to: number) => ({
  sunday: [{ from, to }],
  monday: [{ from, to }],
  tuesday: [{ from, to }],
  wednesday: [{ from, to }],
  thursday: [{ from, to }],
  friday: [{ from, to }],
  saturday: [{ from, to }],
});
const aCalendar = (patch: Partial<Calendar>) =>
  compileCalendar({ id: 'c', version: 1, timeZone: 'Asia/Shanghai', weekly: {}, ...patch });

describe('the intervals that are open at an instant', () => {
  const night = aCalendar({ weekly: every(22 * 60, 30 * 60) });
  const berlin = aCalendar({ timeZone: 'Europe/Berlin', weekly: every(22 * 60, 30 * 60) });
  const met = aCalendar({
    weekly: every(22 * 60, 30 * 60),
    overrides: [{ date: '2026-03-03', name: '盘点', intervals: [{ from: 300, to: 420 }] }],
  });

  it.each([
    ['before the night', night, '2026-03-02T21:59:59+08:00', ''],
    ['in its first second', night, '2026-03-02T22:00:00+08:00', '2026-03-02'],
    ['after midnight', night, '2026-03-03T00:30:00+08:00', '2026-03-02'],
    ['in its last second', night, '2026-03-03T05:59:59+08:00', '2026-03-02'],
    ['at its end', night, '2026-03-03T06:00:00+08:00', ''],
    [
      'where hours of the day meet the night',
      met,
      '2026-03-03T05:30:00+08:00',
      '2026-03-02 2026-03-03',
    ],
    // Clocks go forward at 02:00 on 29 March 2026 and back at 03:00 on 25 October 2026.
    ['in the night that is an hour shorter', berlin, '2026-03-29T03:59:59Z', '2026-03-28'],
    ['at the end of that night', berlin, '2026-03-29T04:00:00Z', ''],
    ['in the night that is an hour longer', berlin, '2026-10-25T04:59:59Z', '2026-10-24'],
    ['at the end of that night', berlin, '2026-10-25T05:00:00Z', ''],
  ])('%s belong to the date on which they begin', (_when, calendar, instant, dates) => {
    const found = spansAt(calendar, new Date(instant)).map(({ date }) => date);
    expect(found.join(' ')).toBe(dates);
  });

  it('are told with their beginning and end', () => {
    expect(spansAt(berlin, new Date('2026-03-29T00:30:00Z'))).toEqual([
      {
        date: '2026-03-28',
        from: new Date('2026-03-28T21:00:00Z'),
        to: new Date('2026-03-29T04:00:00Z'),
      },
    ]);
  });
});

describe('the date of a wall clock', () => {
  const shanghai = aCalendar({ weekly: every(0, 1440) });
  // In Cuba clocks go back at 01:00 to midnight: the date is shown twice as young.
  const havana = aCalendar({ timeZone: 'America/Havana', weekly: every(0, 1440) });

  it.each([
    ['2026-03-02T15:59:59Z', '2026-03-02', '2026-03-02T16:00:00Z', shanghai],
    ['2026-03-02T16:00:00Z', '2026-03-03', '2026-03-03T16:00:00Z', shanghai],
    ['2026-11-01T04:30:00Z', '2026-11-01', '2026-11-02T05:00:00Z', havana],
    ['2026-11-01T05:30:00Z', '2026-11-01', '2026-11-02T05:00:00Z', havana],
  ])('at %s is %s and changes at %s', (instant, date, next, calendar) => {
    expect(localDateAt(calendar, new Date(instant))).toBe(date);
    expect(nextDateAt(calendar, new Date(instant))).toEqual(new Date(next));
  });
});

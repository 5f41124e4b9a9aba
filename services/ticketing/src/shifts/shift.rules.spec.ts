import { compileCalendar, weekdays } from '@shouwen/business-time';
import type { Calendar, CompiledCalendar } from '@shouwen/business-time';
import { admits, dateViolations, nextTurnOf, standingAt } from './shift.rules.js';
import type { MemberShifts, ShiftPolicy, ShiftStanding } from './shift.rules.js';

const every = (from: number, to: number): Calendar['weekly'] =>
  Object.fromEntries(weekdays.map((weekday) => [weekday, [{ from, to }]]));
const hours = (from: number, to: number, timeZone = 'Asia/Shanghai', patch = {}) =>
  compileCalendar({ id: 'hours', version: 1, timeZone, weekly: every(from, to), ...patch });

const EARLY = hours(6 * 60, 14 * 60);
const LATE = hours(14 * 60, 22 * 60);
const NIGHT = hours(22 * 60, 30 * 60);
const BERLIN_NIGHT = hours(22 * 60, 30 * 60, 'Europe/Berlin');
const CLOSED_ON_3RD = hours(6 * 60, 14 * 60, 'Asia/Shanghai', {
  holidays: [{ date: '2026-03-03', name: '停工' }],
});

const on = (
  calendar: CompiledCalendar,
  from: string,
  to: string | null,
  patch: Partial<MemberShifts> = {},
): MemberShifts => ({
  near: [{ shiftId: 'one', hours: calendar, from, to }],
  hasEarlier: false,
  hasLater: false,
  ...patch,
});

describe('how somebody stands to their shifts', () => {
  const march = ['2026-03-02', '2026-03-06'] as const;

  it.each<[string, MemberShifts, string, ShiftStanding]>([
    ['in its hours', on(EARLY, ...march), '2026-03-02T06:00:00+08:00', 'on'],
    ['before its hours', on(EARLY, ...march), '2026-03-02T05:59:59+08:00', 'off'],
    ['at the very end of its hours', on(EARLY, ...march), '2026-03-02T14:00:00+08:00', 'off'],
    ['at the very beginning of the next', on(LATE, ...march), '2026-03-02T14:00:00+08:00', 'on'],
    ['on its holiday', on(CLOSED_ON_3RD, ...march), '2026-03-03T08:00:00+08:00', 'off'],
    ['the day before the first date', on(EARLY, ...march), '2026-03-01T08:00:00+08:00', 'none'],
    ['on the last date', on(EARLY, ...march), '2026-03-06T08:00:00+08:00', 'on'],
    ['the day after the last date', on(EARLY, ...march), '2026-03-07T08:00:00+08:00', 'none'],
    ['without a last date', on(EARLY, '2026-03-02', null), '2026-09-07T08:00:00+08:00', 'on'],
    [
      'in a night that began on the last date',
      on(NIGHT, ...march),
      '2026-03-07T05:59:59+08:00',
      'on',
    ],
    ['after that night', on(NIGHT, ...march), '2026-03-07T06:00:00+08:00', 'none'],
    ['in the night before the first date', on(NIGHT, ...march), '2026-03-02T05:00:00+08:00', 'off'],
    // Clocks go forward at 02:00 on 29 March 2026 and back at 03:00 on 25 October 2026.
    [
      'in a night an hour shorter',
      on(BERLIN_NIGHT, '2026-03-28', null),
      '2026-03-29T03:59:59Z',
      'on',
    ],
    [
      'after a night an hour shorter',
      on(BERLIN_NIGHT, '2026-03-28', null),
      '2026-03-29T04:00:00Z',
      'off',
    ],
    [
      'in a night an hour longer',
      on(BERLIN_NIGHT, '2026-03-28', null),
      '2026-10-25T04:59:59Z',
      'on',
    ],
    [
      'after a night an hour longer',
      on(BERLIN_NIGHT, '2026-03-28', null),
      '2026-10-25T05:00:00Z',
      'off',
    ],
    [
      'on a day between two of them',
      on(EARLY, ...march, { hasLater: true }),
      '2026-03-07T08:00:00+08:00',
      'off',
    ],
    [
      'while the first one is still to come',
      { near: [], hasEarlier: false, hasLater: true },
      '2026-03-07T08:00:00+08:00',
      'none',
    ],
    [
      'while the last one is long over',
      { near: [], hasEarlier: true, hasLater: false },
      '2026-03-07T08:00:00+08:00',
      'none',
    ],
  ])('%s', (_when, shifts, instant, standing) => {
    expect(standingAt(shifts, new Date(instant)).standing).toBe(standing);
  });

  it('names the shifts they are in, and of who is off shift those of the day', () => {
    const both: MemberShifts = {
      near: [
        { shiftId: 'early', hours: EARLY, from: '2026-03-02', to: null },
        { shiftId: 'late', hours: LATE, from: '2026-03-02', to: null },
        { shiftId: 'over', hours: LATE, from: '2026-02-01', to: '2026-03-01' },
      ],
      hasEarlier: false,
      hasLater: false,
    };
    const at = (time: string) => standingAt(both, new Date(`2026-03-02T${time}:00+08:00`));
    expect(at('08:00')).toEqual({ standing: 'on', shiftIds: ['early'] });
    expect(at('23:00')).toEqual({ standing: 'off', shiftIds: ['early', 'late'] });
  });
});

describe('what is asked for of shifts', () => {
  it.each<[ShiftPolicy, string]>([
    ['required', 'on'],
    ['when_assigned', 'on none'],
    ['ignored', 'on off none'],
  ])('%s admits who stands so: %s', (policy, admitted) => {
    const standings: ShiftStanding[] = ['on', 'off', 'none'];
    expect(standings.filter((standing) => admits(policy, standing)).join(' ')).toBe(admitted);
  });
});

describe('the next turn of a shift', () => {
  it.each([
    [
      'its beginning, while it is closed',
      EARLY,
      '2026-03-02T05:00:00+08:00',
      '2026-03-02T06:00:00+08:00',
    ],
    [
      'the next date, at its beginning',
      EARLY,
      '2026-03-02T06:00:00+08:00',
      '2026-03-03T00:00:00+08:00',
    ],
    [
      'the next date, after its hours',
      EARLY,
      '2026-03-02T15:00:00+08:00',
      '2026-03-03T00:00:00+08:00',
    ],
    [
      'the next date, on its holiday',
      CLOSED_ON_3RD,
      '2026-03-03T05:00:00+08:00',
      '2026-03-04T00:00:00+08:00',
    ],
    [
      'the next date, by its own clock',
      BERLIN_NIGHT,
      '2026-03-28T22:30:00Z',
      '2026-03-28T23:00:00Z',
    ],
  ])('is %s', (_what, calendar, now, next) => {
    expect(nextTurnOf(calendar, new Date(now))).toEqual(new Date(next));
  });
});

describe('a date', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-2-3', false],
    ['morgen', false],
    ['', false],
    ["2026-03-02'; drop table shift", false],
  ])('%s exists: %s', (date, exists) => {
    const fields = dateViolations('from_date', date).map(({ field }) => field);
    expect(fields).toEqual(exists ? [] : ['from_date']);
  });
});

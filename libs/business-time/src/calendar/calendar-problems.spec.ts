import fc from 'fast-check';
import { BusinessTimeError } from '../business-time.error.js';
import { validateCalendar } from './calendar-problems.js';
import { aroundTheClock } from './calendar.js';
import type { Calendar } from './calendar.js';
import { compileCalendar } from './compiled-calendar.js';

function aCalendar(rest: Record<string, unknown> = {}): Calendar {
  return {
    id: 'team',
    version: 3,
    timeZone: 'Asia/Shanghai',
    weekly: { monday: [{ from: 540, to: 1080 }] },
    ...rest,
  };
}

const monday = (...intervals: unknown[]) => ({ weekly: { monday: intervals } });
const override = (intervals: unknown) => ({
  overrides: [{ date: '2026-03-02', name: 'Sale', intervals }],
});

describe('a calendar', () => {
  it.each([
    ['office hours', {}],
    ['around the clock', { weekly: aroundTheClock }],
    ['hours that meet', monday({ from: 540, to: 720 }, { from: 720, to: 1080 })],
    ['hours in any order', monday({ from: 810, to: 1080 }, { from: 540, to: 720 })],
    [
      'a night that ends when the next day begins',
      {
        weekly: { monday: [{ from: 1320, to: 1800 }], tuesday: [{ from: 360, to: 720 }] },
      },
    ],
    ['single dates only', { weekly: {}, ...override([{ from: 600, to: 660 }]) }],
    [
      'a holiday with hours of its own after all',
      {
        holidays: [{ date: '2026-03-02', name: 'Free' }],
        ...override([{ from: 600, to: 660 }]),
      },
    ],
    ['covered years', { yearsCovered: [2025, 2026] }],
  ])('may have %s', (_, rest) => {
    expect(validateCalendar(aCalendar(rest))).toEqual([]);
  });

  it.each([
    ['no id', { id: '' }, 'required', 'id'],
    ['a version that is no number', { version: '1' }, 'out_of_range', 'version'],
    ['version 0', { version: 0 }, 'out_of_range', 'version'],
    ['an unknown zone', { timeZone: 'Asia/Peking' }, 'unknown_time_zone', 'timeZone'],
    ['an offset as its zone', { timeZone: '+08:00' }, 'unknown_time_zone', 'timeZone'],
    ['no zone', { timeZone: undefined }, 'unknown_time_zone', 'timeZone'],
    ['no hours', { weekly: undefined }, 'required', 'weekly'],
    ['a weekday that does not exist', { weekly: { mon: [] } }, 'unknown_weekday', 'weekly.mon'],
    ['hours that are no list', { weekly: { monday: {} } }, 'required', 'weekly.monday'],
    ['an interval that is none', monday(5), 'required', 'weekly.monday[0]'],
    ['an interval without a start', monday({ to: 600 }), 'out_of_range', 'weekly.monday[0].from'],
    ['a negative start', monday({ from: -1, to: 60 }), 'out_of_range', 'weekly.monday[0].from'],
    ['a start at 24:00', monday({ from: 1440, to: 1500 }), 'out_of_range', 'weekly.monday[0].from'],
    ['half minutes', monday({ from: 0.5, to: 60 }), 'out_of_range', 'weekly.monday[0].from'],
    ['an end after 48:00', monday({ from: 1439, to: 2881 }), 'out_of_range', 'weekly.monday[0].to'],
    [
      'an end at its start',
      monday({ from: 60, to: 60 }),
      'ends_before_start',
      'weekly.monday[0].to',
    ],
    [
      'an end before its start',
      monday({ from: 1320, to: 360 }),
      'ends_before_start',
      'weekly.monday[0].to',
    ],
    [
      'a shift of more than a day',
      monday({ from: 0, to: 1441 }),
      'too_long',
      'weekly.monday[0].to',
    ],
    [
      'overlapping hours',
      monday({ from: 540, to: 720 }, { from: 719, to: 800 }),
      'overlap',
      'weekly.monday[1]',
    ],
    [
      'overlapping hours in any order',
      monday({ from: 719, to: 800 }, { from: 540, to: 720 }),
      'overlap',
      'weekly.monday[0]',
    ],
    [
      'the same hours twice',
      monday({ from: 540, to: 720 }, { from: 540, to: 720 }),
      'overlap',
      'weekly.monday[1]',
    ],
    [
      'a night that meets the next day',
      { weekly: { saturday: [{ from: 1320, to: 1800 }], sunday: [{ from: 359, to: 400 }] } },
      'overlap',
      'weekly.saturday[0].to',
    ],
    [
      'a Sunday night that meets Monday',
      { weekly: { sunday: [{ from: 1320, to: 1800 }], monday: [{ from: 0, to: 400 }] } },
      'overlap',
      'weekly.sunday[0].to',
    ],
    [
      'too many intervals',
      {
        weekly: {
          monday: Array.from({ length: 25 }, (_, index) => ({
            from: index * 10,
            to: index * 10 + 5,
          })),
        },
      },
      'too_many',
      'weekly.monday',
    ],
    [
      'overlapping hours on a date',
      override([
        { from: 0, to: 60 },
        { from: 30, to: 90 },
      ]),
      'overlap',
      'overrides[0].intervals[1]',
    ],
    ['a date without its hours', override(undefined), 'required', 'overrides[0].intervals'],
    [
      'a date that does not exist',
      { holidays: [{ date: '2026-02-29', name: 'x' }] },
      'invalid_date',
      'holidays[0].date',
    ],
    [
      'a date without a name',
      { holidays: [{ date: '2026-05-01', name: '' }] },
      'required',
      'holidays[0].name',
    ],
    [
      'a date in words',
      { holidays: [{ date: 'May 1', name: 'x' }] },
      'invalid_date',
      'holidays[0].date',
    ],
    ['a holiday that is none', { holidays: [null] }, 'required', 'holidays[0]'],
    ['holidays that are no list', { holidays: 'none' }, 'required', 'holidays'],
    [
      'a holiday twice',
      {
        holidays: [
          { date: '2026-05-01', name: 'x' },
          { date: '2026-05-01', name: 'y' },
        ],
      },
      'duplicate',
      'holidays[1].date',
    ],
    [
      'a make-up day like no weekday',
      { makeUpDays: [{ date: '2026-05-09', name: 'x', hoursOf: 'workday' }] },
      'unknown_weekday',
      'makeUpDays[0].hoursOf',
    ],
    [
      'a make-up day that is free',
      {
        holidays: [{ date: '2026-05-09', name: 'x' }],
        makeUpDays: [{ date: '2026-05-09', name: 'x', hoursOf: 'monday' }],
      },
      'contradiction',
      'makeUpDays[0].date',
    ],
    ['a year that is none', { yearsCovered: [26] }, 'invalid_year', 'yearsCovered[0]'],
    ['no opening at all', { weekly: {} }, 'empty', 'weekly'],
    ['only empty days', { weekly: { monday: [], friday: [] } }, 'empty', 'weekly'],
    ['only a closed date', { weekly: {}, ...override([]) }, 'empty', 'weekly'],
    [
      'a make-up day like a closed weekday',
      { weekly: {}, makeUpDays: [{ date: '2026-05-09', name: 'x', hoursOf: 'monday' }] },
      'empty',
      'weekly',
    ],
  ])('must not have %s', (_, rest, code, path) => {
    expect(validateCalendar(aCalendar(rest))).toEqual([
      { code, path, message: expect.any(String) },
    ]);
  });

  it.each([null, undefined, 'text', 5, []])('is not %p', (value) => {
    expect(validateCalendar(value as unknown as Calendar)).toMatchObject([{ code: 'required' }]);
  });

  it('may be anything at all without an exception, and compiles whenever nothing is found', () => {
    const minute = fc.oneof(fc.integer({ min: -10, max: 3000 }), fc.anything());
    const intervals = fc.oneof(fc.array(fc.record({ from: minute, to: minute })), fc.anything());
    const dates = fc.oneof(
      fc.array(
        fc.record(
          {
            date: fc.oneof(
              fc.constantFrom('2026-02-28', '2026-02-30', '2200-01-01'),
              fc.anything(),
            ),
            name: fc.oneof(fc.constant('x'), fc.anything()),
            hoursOf: fc.oneof(fc.constantFrom('monday', 'sunday'), fc.anything()),
            intervals,
          },
          { requiredKeys: [] },
        ),
      ),
      fc.anything(),
    );
    const calendars = fc.record(
      {
        id: fc.oneof(fc.constant('x'), fc.anything()),
        version: fc.oneof(fc.constant(1), fc.anything()),
        timeZone: fc.oneof(fc.constant('UTC'), fc.anything()),
        weekly: fc.oneof(
          fc.dictionary(fc.constantFrom('monday', 'friday'), intervals),
          fc.anything(),
        ),
        overrides: dates,
        holidays: dates,
        makeUpDays: dates,
        yearsCovered: fc.oneof(fc.array(fc.integer()), fc.anything()),
      },
      { requiredKeys: ['id', 'version', 'timeZone', 'weekly'] },
    );
    fc.assert(
      fc.property(fc.oneof(calendars, fc.anything()), (value) => {
        const calendar = value as Calendar;
        if (validateCalendar(calendar).length === 0) compileCalendar(calendar).openYear(2026);
      }),
      { numRuns: 2_000 },
    );
  });

  it('with problems is refused with all of them', () => {
    const broken = aCalendar({ timeZone: 'Mars', weekly: { monday: [{ from: 60, to: 60 }] } });
    const refusal = (() => {
      try {
        return compileCalendar(broken);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(BusinessTimeError);
    expect(refusal).toMatchObject({
      code: 'invalid_calendar',
      problems: [{ path: 'timeZone' }, { path: 'weekly.monday[0].to' }],
    });
  });

  it('that never opens is refused', () => {
    expect(() => compileCalendar(aCalendar({ weekly: {} }))).toThrow(
      expect.objectContaining({
        code: 'invalid_calendar',
        problems: [expect.objectContaining({ code: 'empty' })],
      }),
    );
  });

  it('that was compiled no longer changes with its data', () => {
    const calendar = aCalendar();
    const compiled = compileCalendar(calendar);
    calendar.weekly.monday![0]!.to = 600;
    expect(compiled.calendar.weekly.monday).toEqual([{ from: 540, to: 1080 }]);
  });
});

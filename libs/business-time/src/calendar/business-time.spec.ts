import {
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  nextOpening,
  openIntervals,
  uncoveredYears,
} from './business-time.js';
import { aroundTheClock } from './calendar.js';
import type { Calendar } from './calendar.js';
import { compileCalendar } from './compiled-calendar.js';
import { addWorkdays, checkLimit, deadline } from './limit.js';
import type { Limit } from './limit.js';

const compiled = (rest: Partial<Calendar> = {}) =>
  compileCalendar({
    id: 'team',
    version: 1,
    timeZone: 'Asia/Shanghai',
    weekly: { monday: [{ from: 540, to: 1020 }], tuesday: [{ from: 540, to: 1020 }] },
    ...rest,
  });
const at = (text: string) => new Date(`${text}+08:00`);
const onceOnly = () =>
  compiled({
    weekly: {},
    overrides: [{ date: '2026-03-02', name: 'Once', intervals: [{ from: 600, to: 660 }] }],
  });

describe('a calendar that stops opening', () => {
  it('gives the time that is left', () => {
    expect(addBusinessTime(onceOnly(), at('2020-01-01T00:00'), 3600)).toEqual(
      at('2026-03-02T11:00'),
    );
  });

  it.each([
    ['more time than is left', '2026-03-02T10:30', 1801],
    ['time after the last', '2026-03-02T11:00', 1],
    ['time further away than the horizon', '2010-01-01T00:00', 1],
  ])('refuses %s instead of searching for ever', (_, start, seconds) => {
    expect(() => addBusinessTime(onceOnly(), at(start), seconds)).toThrow(
      expect.objectContaining({ code: 'no_open_time' }),
    );
  });

  it('has no next opening and no next workday', () => {
    const error = expect.objectContaining({ code: 'no_open_time' });
    expect(() => nextOpening(onceOnly(), at('2026-03-02T11:00'))).toThrow(error);
    expect(() => addWorkdays(onceOnly(), at('2026-03-02T10:00'), 1)).toThrow(error);
  });
});

describe('counting', () => {
  it('refuses amounts that are no whole seconds', () => {
    for (const amount of [-1, 0.5, Number.NaN, Infinity]) {
      expect(() => addBusinessTime(compiled(), at('2026-03-02T09:00'), amount)).toThrow(
        expect.objectContaining({ code: 'invalid_limit' }),
      );
    }
  });

  it('refuses what is no date, or outside the years it knows', () => {
    for (const instant of [
      new Date('x'),
      new Date('1969-12-31T23:59:59Z'),
      new Date('2200-01-01T00:00:00Z'),
    ]) {
      expect(() => businessTimeBetween(compiled(), at('2026-03-02T09:00'), instant)).toThrow(
        expect.objectContaining({ code: 'out_of_range' }),
      );
    }
  });

  it('reaches from the first to the last year that it knows', () => {
    const always = compiled({ weekly: aroundTheClock });
    const [first, last] = [new Date('1970-01-01T00:00:00Z'), new Date('2199-12-31T23:59:59Z')];
    const seconds = (last.getTime() - first.getTime()) / 1000;
    expect(businessTimeBetween(always, first, last)).toBe(seconds);
    expect([...openIntervals(always, first, last)]).toEqual([{ from: first, to: last }]);
  });

  it('cuts milliseconds off at both ends', () => {
    const seconds = businessTimeBetween(
      compiled(),
      at('2026-03-02T10:00:00.999'),
      at('2026-03-02T10:00:01.001'),
    );
    expect(seconds).toBe(1);
  });

  it('gives the open intervals, cut at both ends', () => {
    const open = openIntervals(compiled(), at('2026-03-02T16:00'), at('2026-03-03T10:00'));
    expect([...open]).toEqual([
      { from: at('2026-03-02T16:00'), to: at('2026-03-02T17:00') },
      { from: at('2026-03-03T09:00'), to: at('2026-03-03T10:00') },
    ]);
  });

  it('does not mind the order in which hours are written', () => {
    const jumbled = compiled({
      weekly: {
        monday: [
          { from: 780, to: 1020 },
          { from: 540, to: 720 },
        ],
      },
    });
    expect([...openIntervals(jumbled, at('2026-03-02T00:00'), at('2026-03-03T00:00'))]).toEqual([
      { from: at('2026-03-02T09:00'), to: at('2026-03-02T12:00') },
      { from: at('2026-03-02T13:00'), to: at('2026-03-02T17:00') },
    ]);
  });

  it('counts hours that two dates share once', () => {
    const shared = compiled({
      weekly: { monday: [{ from: 1320, to: 1800 }] },
      overrides: [{ date: '2026-03-03', name: 'Early', intervals: [{ from: 0, to: 480 }] }],
    });
    const [from, to] = [at('2026-03-02T00:00'), at('2026-03-04T00:00')];
    expect(businessTimeBetween(shared, from, to)).toBe(10 * 3600);
    expect([...openIntervals(shared, from, to)]).toHaveLength(1);
  });

  it('is open from the opening on, and no longer at the closing', () => {
    expect(isOpen(compiled(), at('2026-03-02T08:59:59'))).toBe(false);
    expect(isOpen(compiled(), at('2026-03-02T09:00'))).toBe(true);
    expect(isOpen(compiled(), at('2026-03-02T16:59:59'))).toBe(true);
    expect(isOpen(compiled(), at('2026-03-02T17:00'))).toBe(false);
  });

  it('keeps to the hours of the date, whatever comes first', () => {
    const dated = compiled({
      holidays: [
        { date: '2026-03-02', name: 'Free' },
        { date: '2026-03-03', name: 'Free, yet open at noon' },
      ],
      makeUpDays: [{ date: '2026-03-07', name: 'Worked', hoursOf: 'monday' }],
      overrides: [{ date: '2026-03-03', name: 'Noon', intervals: [{ from: 720, to: 780 }] }],
    });
    expect([...openIntervals(dated, at('2026-03-01T00:00'), at('2026-03-08T00:00'))]).toEqual([
      { from: at('2026-03-03T12:00'), to: at('2026-03-03T13:00') },
      { from: at('2026-03-07T09:00'), to: at('2026-03-07T17:00') },
    ]);
  });
});

describe('a limit', () => {
  it.each<Limit>([
    { unit: 'business_seconds', amount: -1 },
    { unit: 'wall_seconds', amount: 1.5 },
    { unit: 'workdays', amount: 0.5 },
    { unit: 'workdays', amount: 2_501 },
    { unit: 'wall_seconds', amount: Number.NaN },
  ])('of $amount $unit is refused', (limit) => {
    expect(() => checkLimit(limit)).toThrow(expect.objectContaining({ code: 'invalid_limit' }));
    expect(() => deadline(limit, compiled(), at('2026-03-02T09:00'))).toThrow(
      expect.objectContaining({ code: 'invalid_limit' }),
    );
  });

  it('in workdays may be as long as ten years of workdays', () => {
    const everyDay = compiled({ weekly: aroundTheClock });
    const due = addWorkdays(everyDay, at('2026-01-01T10:00'), 2_500);
    expect(businessTimeBetween(everyDay, at('2026-01-01T10:00'), due)).toBe(2_500 * 86_400);
  });
});

describe('years without official days', () => {
  const [from, to] = [at('2025-06-01T00:00'), at('2028-02-01T00:00')];

  it('are told, not guessed', () => {
    expect(uncoveredYears(compiled({ yearsCovered: [2025, 2026] }), from, to)).toEqual([
      2027, 2028,
    ]);
    expect(uncoveredYears(compiled({ yearsCovered: [] }), from, from)).toEqual([2025]);
  });

  it('go by the date of the calendar, not of UTC', () => {
    const calendar = compiled({ yearsCovered: [2026] });
    const evening = new Date('2026-12-31T16:00:00Z');
    expect(uncoveredYears(calendar, evening, evening)).toEqual([2027]);
  });

  it('do not matter to a calendar that depends on none', () => {
    expect(uncoveredYears(compiled(), from, to)).toEqual([]);
  });
});

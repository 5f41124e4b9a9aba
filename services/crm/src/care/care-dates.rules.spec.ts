import { dateOf, isLocalDate, isTimeZone, nextByCadence, startOf } from './care-dates.rules.js';

describe('dates of care', () => {
  it.each([
    ['2026-03-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-3-1', false],
    ['1989-12-31', false],
    ['2200-01-01', false],
    ['2026-03-01T00:00', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  it.each([
    ['Asia/Shanghai', true],
    ['UTC', true],
    ['+08:00', false],
    ['Mars/Base', false],
  ])('%s is a time zone: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });

  it('begin at midnight where they are meant, also where clocks skip it', () => {
    const shanghai = startOf('2026-03-01', 'Asia/Shanghai');
    expect(shanghai.toISOString()).toBe('2026-02-28T16:00:00.000Z');
    expect(dateOf(shanghai, 'Asia/Shanghai')).toBe('2026-03-01');
    expect(startOf('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });
});

describe('visits', () => {
  const monthlyThenQuarterly = [
    { fromMonth: 0, everyMonths: 1 },
    { fromMonth: 12, everyMonths: 3 },
  ];

  it.each([
    ['on the day it begins', '2026-01-15', '2026-01-15', '2026-02-15'],
    ['before it begins', '2026-01-15', '2025-12-31', '2026-02-15'],
    ['at the end of its first year', '2026-01-15', '2026-12-15', '2027-01-15'],
    ['after its first year', '2026-01-15', '2027-01-15', '2027-04-15'],
    ['years later', '2020-01-15', '2026-02-01', '2026-04-15'],
  ])('of a project come monthly, and quarterly after a year: %s', (_when, start, after, next) => {
    expect(nextByCadence(start, monthlyThenQuarterly, after)).toBe(next);
  });

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2026-02-28', '2026-03-31'],
    ['2026-03-31', '2026-04-30'],
  ])('that began on the last of a month stay there: after %s on %s', (after, next) => {
    expect(nextByCadence('2025-12-31', monthlyThenQuarterly, after)).toBe(next);
  });

  it('never come without a cadence', () => {
    expect(nextByCadence('2026-01-15', [], '2026-01-15')).toBeUndefined();
  });
});

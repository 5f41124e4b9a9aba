import { addBusinessTime, uncoveredYears } from '../calendar/business-time.js';
import type { Calendar } from '../calendar/calendar.js';
import { compileCalendar } from '../calendar/compiled-calendar.js';
import {
  chineseOfficialDays,
  chineseOfficialYears,
  withChineseOfficialDays,
} from './chinese-official-days.js';

const office: Calendar = {
  id: 'office',
  version: 1,
  timeZone: 'Asia/Shanghai',
  weekly: {
    monday: [{ from: 540, to: 1080 }],
    friday: [{ from: 540, to: 1020 }],
  },
};

describe('the official Chinese days', () => {
  it.each([
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])('of %i have %i holidays and %i make-up workdays', (year, holidays, makeUpDays) => {
    const days = chineseOfficialDays(year)!;
    expect(days.holidays).toHaveLength(holidays);
    expect(days.makeUpDays).toHaveLength(makeUpDays);
  });

  it('of 2026 are those that were published', () => {
    expect(chineseOfficialDays(2026)!.makeUpDays).toEqual([
      { date: '2026-01-04', name: '元旦' },
      { date: '2026-02-14', name: '春节' },
      { date: '2026-02-28', name: '春节' },
      { date: '2026-05-09', name: '劳动节' },
      { date: '2026-09-20', name: '国庆节' },
      { date: '2026-10-10', name: '国庆节' },
    ]);
    expect(chineseOfficialDays(2026)!.holidays[0]).toEqual({ date: '2026-01-01', name: '元旦' });
  });

  it('fall on weekends where they are made up, in every year', () => {
    for (const year of chineseOfficialYears()) {
      const { holidays, makeUpDays } = chineseOfficialDays(year)!;
      const free = new Set(holidays.map(({ date }) => date));
      for (const { date } of makeUpDays) {
        expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
        expect(free).not.toContain(date);
      }
    }
  });

  it.each([1999, 2100])('of %i are not known, and not guessed', (year) => {
    expect(chineseOfficialDays(year)).toBeUndefined();
  });

  it('of every known year make a valid calendar', () => {
    const { calendar, missingYears } = withChineseOfficialDays(
      office,
      chineseOfficialYears(),
      'friday',
    );
    expect(missingYears).toEqual([]);
    expect(() => compileCalendar(calendar)).not.toThrow();
  });

  it('of unknown years are told as missing and stay uncovered', () => {
    const { calendar, missingYears } = withChineseOfficialDays(office, [2026, 2100], 'friday');
    expect(missingYears).toEqual([2100]);
    expect(calendar.yearsCovered).toEqual([2026]);
    const compiled = compileCalendar(calendar);
    const later = new Date('2100-01-01T00:00:00+08:00');
    expect(uncoveredYears(compiled, later, later)).toEqual([2100]);
  });

  it('give a make-up Saturday the hours of the weekday that was named', () => {
    const start = new Date('2026-02-14T16:30:00+08:00');
    const due = (hoursOf: 'monday' | 'friday') => {
      const { calendar } = withChineseOfficialDays(office, [2026], hoursOf);
      return addBusinessTime(compileCalendar(calendar), start, 1800).toISOString();
    };
    expect(due('friday')).toBe('2026-02-14T09:00:00.000Z');
    expect(addBusinessTime(compileCalendar(office), start, 1800).toISOString()).toBe(
      '2026-02-16T01:30:00.000Z',
    );
    expect(due('monday')).toBe('2026-02-14T09:00:00.000Z');
  });

  it('replace what was entered for their years and leave other years alone', () => {
    const entered: Calendar = {
      ...office,
      holidays: [
        { date: '2026-03-02', name: 'Wrong' },
        { date: '2027-03-02', name: 'Ours' },
      ],
      overrides: [{ date: '2026-03-02', name: 'Stocktaking', intervals: [] }],
      yearsCovered: [2027],
    };
    const { calendar } = withChineseOfficialDays(entered, [2026], 'monday');
    expect(calendar.holidays).toHaveLength(34);
    expect(calendar.holidays).toContainEqual({ date: '2027-03-02', name: 'Ours' });
    expect(calendar.overrides).toEqual(entered.overrides);
    expect(calendar.yearsCovered).toEqual([2026, 2027]);
  });
});

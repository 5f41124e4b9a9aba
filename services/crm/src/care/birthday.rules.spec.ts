import { isBirthday, nextBirthday } from './birthday.rules.js';
import type { Birthday } from './care.entity.js';

const gregorian = (month: number, day: number): Birthday => ({
  calendar: 'gregorian',
  month,
  day,
  leapMonth: false,
});
const lunar = (month: number, day: number, leapMonth = false): Birthday => ({
  calendar: 'lunar',
  month,
  day,
  leapMonth,
});

describe('a birthday', () => {
  it.each([
    [gregorian(2, 29), true],
    [gregorian(2, 30), false],
    [gregorian(4, 31), false],
    [{ ...gregorian(6, 1), leapMonth: true }, false],
    [lunar(12, 30), true],
    [lunar(6, 1, true), true],
    [lunar(1, 31), false],
  ])('%j exists: %s', (birthday, expected) => {
    expect(isBirthday(birthday)).toBe(expected);
  });

  it.each([
    ['this year', gregorian(5, 20), '2026-05-19', '2026-05-20'],
    ['next year, once it was', gregorian(5, 20), '2026-05-20', '2027-05-20'],
    ['on 29 February of a leap year', gregorian(2, 29), '2028-01-01', '2028-02-29'],
    ['on 28 February of another', gregorian(2, 29), '2026-01-01', '2026-02-28'],
    ['on the day after Spring Festival', lunar(1, 2), '2026-01-01', '2026-02-18'],
    ['on the eve, of the lunar year before', lunar(12, 30), '2025-01-01', '2025-01-28'],
    ['on the last day of a shorter month', lunar(12, 30), '2026-01-01', '2026-02-16'],
    ['in a leap month', lunar(6, 1, true), '2025-06-01', '2025-07-25'],
    ['in the month itself without one', lunar(6, 1, true), '2026-01-01', '2026-07-14'],
    ['in the month itself, not in the leap month', lunar(6, 1), '2025-06-01', '2025-06-25'],
  ])('comes %s', (_when, birthday, after, expected) => {
    expect(nextBirthday(birthday, 'february_28', after)).toBe(expected);
  });

  it('of 29 February comes on 1 March when the policy says so', () => {
    expect(nextBirthday(gregorian(2, 29), 'march_1', '2026-01-01')).toBe('2026-03-01');
  });

  it('in the lunar calendar is on the day that another calendar calls so too', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    for (let year = 1991; year < 2050; year++) {
      const date = nextBirthday(lunar(8, 15), 'february_28', `${year}-01-31`);
      const parts = chinese.formatToParts(new Date(`${date}T00:00:00Z`));
      const other = parts.filter(({ type }) => type === 'month' || type === 'day');
      expect([date, ...other.map(({ value }) => value)]).toEqual([date, '8', '15']);
    }
  });
});

import { firstIdAt, monthAfter, monthDue, monthOf } from './compliance.rules.js';

describe('the months of compliance reports', () => {
  it.each([
    ['2026-03', '2026-04'],
    ['2026-09', '2026-10'],
    ['2026-12', '2027-01'],
  ])('follow each other: after %s comes %s', (month, next) => {
    expect(monthAfter(month)).toBe(next);
  });

  it.each(['2026-13', '2026-00', '26-03', ''])('are nothing but months: %p is none', (month) => {
    expect(() => monthAfter(month)).toThrow('is not a month');
  });

  it.each([
    ['2026-03-31T15:59:59Z', 'Asia/Shanghai', '2026-03'],
    ['2026-03-31T16:00:00Z', 'Asia/Shanghai', '2026-04'],
    ['2026-03-31T16:00:00Z', 'UTC', '2026-03'],
    ['2026-01-01T04:59:59Z', 'America/New_York', '2025-12'],
  ])('begin by the clock of their zone: %s in %s is %s', (at, zone, month) => {
    expect(monthOf(new Date(at), zone)).toBe(month);
  });

  it.each([
    ['without a ticket there is no report', undefined, undefined, '2026-04', undefined],
    ['the first is of the month of the first ticket', undefined, '2026-02', '2026-04', '2026-02'],
    ['a month that goes on has none', undefined, '2026-04', '2026-04', undefined],
    ['each follows the last', '2026-02', '2025-11', '2026-04', '2026-03'],
    ['none is built twice', '2026-03', '2025-11', '2026-04', undefined],
    ['what was missed is made up for', '2025-11', '2025-10', '2026-04', '2025-12'],
  ])('%s', (_what, last, first, present, due) => {
    expect(monthDue({ last, first }, present)).toBe(due);
  });

  it('finds the ids of a moment by their beginning', () => {
    const at = new Date('2026-03-02T01:00:00Z');
    expect(firstIdAt(at)).toBe('019cac0f-2680-0000-0000-000000000000');
    expect(firstIdAt(new Date(-1))).toBe('00000000-0000-0000-0000-000000000000');
    expect(firstIdAt(at) < firstIdAt(new Date(at.getTime() + 1))).toBe(true);
  });
});

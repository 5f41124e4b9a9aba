import { importICalendar } from './icalendar-import.js';

const around = new Date('2026-06-01T00:00:00Z');

function file(...events: string[][]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', 'UID:1', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

const oneDay = (date: string, summary: string, ...more: string[]) => [
  `DTSTART;VALUE=DATE:${date}`,
  `SUMMARY:${summary}`,
  ...more,
];

describe('importing an iCalendar file', () => {
  it('reads days with their titles, also folded and escaped ones, in order', () => {
    const text = file(oneDay('20260501', '劳动节'), [
      'DTSTART;VALUE=DATE:20260101',
      'SUMMARY:New Year\\, the\r\n  first',
    ]);
    expect(importICalendar(text, around)).toEqual({
      holidays: [
        { date: '2026-01-01', name: 'New Year, the first' },
        { date: '2026-05-01', name: '劳动节' },
      ],
      skipped: [],
    });
  });

  it('reads each day of an event whose end is not included, or that has a duration', () => {
    const text = file(
      oneDay('20260101', 'A', 'DTEND;VALUE=DATE:20260103'),
      oneDay('20260228', 'B', 'DURATION:P2D'),
    );
    expect(importICalendar(text, around).holidays.map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-02-28',
      '2026-03-01',
    ]);
  });

  it('repeats a yearly event from the year before to three years after', () => {
    const text = file(oneDay('19491001', 'National Day', 'RRULE:FREQ=YEARLY'));
    expect(importICalendar(text, around).holidays.map(({ date }) => date)).toEqual([
      '2025-10-01',
      '2026-10-01',
      '2027-10-01',
      '2028-10-01',
      '2029-10-01',
    ]);
  });

  it('knows the fourth Thursday of November, the end of a rule and its exceptions', () => {
    const text = file(
      oneDay(
        '20241128',
        'Thanksgiving',
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20281231',
        'EXDATE;VALUE=DATE:20271125',
      ),
    );
    expect(importICalendar(text, around).holidays.map(({ date }) => date)).toEqual([
      '2025-11-27',
      '2026-11-26',
      '2028-11-23',
    ]);
  });

  it('repeats a leap day only in leap years', () => {
    const text = file(oneDay('20240229', 'Leap day', 'RRULE:FREQ=YEARLY'));
    expect(importICalendar(text, around).holidays).toEqual([
      { date: '2028-02-29', name: 'Leap day' },
    ]);
  });

  it.each([
    ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2028-02-29']],
    [
      'RRULE:FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2,3',
      ['2025-03-29', '2026-03-29', '2027-03-29', '2028-02-29', '2028-03-29', '2029-03-29'],
    ],
    [
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
      ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28'],
    ],
    ['RRULE:FREQ=YEARLY;INTERVAL=4', ['2028-02-29']],
    ['RDATE;VALUE=DATE:20260505,20270505', ['2026-05-05', '2027-05-05']],
  ])('repeats by %s', (rule, dates) => {
    const { holidays } = importICalendar(file(oneDay('20240229', 'x', rule)), around);
    expect(holidays.map(({ date }) => date)).toEqual(dates);
  });

  it('knows no day that no year has', () => {
    const event = oneDay('20200101', 'x', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30');
    expect(importICalendar(file(event), around)).toMatchObject({
      holidays: [],
      skipped: [{ code: 'outside_window' }],
    });
  });

  it('stops counting repetitions, and says which events it left out', () => {
    const rule = 'RRULE:FREQ=YEARLY';
    const { skipped } = importICalendar(
      file(...Array.from({ length: 200 }, () => oneDay('19000101', 'x', rule))),
      around,
    );
    expect(skipped.length).toBeGreaterThan(0);
    expect(new Set(skipped.map(({ code }) => code))).toEqual(new Set(['unsupported_rule']));
  });

  it('joins the titles of events on the same day', () => {
    const text = file(
      oneDay('20251006', '中秋'),
      oneDay('20251006', '国庆节'),
      oneDay('20251006', '中秋'),
    );
    expect(importICalendar(text, around).holidays).toEqual([
      { date: '2025-10-06', name: '中秋 · 国庆节' },
    ]);
  });

  it.each([
    ['a change of clocks', oneDay('20260329', 'Daylight Saving Time starts'), 'clock_change'],
    ['the same in German', oneDay('20260329', 'Beginn der Sommerzeit'), 'clock_change'],
    ['the same in Chinese', oneDay('20260329', '夏令时开始'), 'clock_change'],
    ['a meeting', ['DTSTART:20260302T090000Z', 'SUMMARY:Meeting'], 'not_a_day'],
    [
      'an event that ends at a time',
      ['DTSTART;VALUE=DATE:20260302', 'DTEND:20260303T090000Z', 'SUMMARY:x'],
      'not_a_day',
    ],
    ['a monthly event', oneDay('20260302', 'Payday', 'RRULE:FREQ=MONTHLY'), 'unsupported_rule'],
    [
      'every Monday, written as a yearly event',
      oneDay('20180101', 'x', 'RRULE:FREQ=YEARLY;BYDAY=MO'),
      'unsupported_rule',
    ],
    ['an event without a date', ['SUMMARY:x'], 'invalid_event'],
    ['an event without a title', ['DTSTART;VALUE=DATE:20260302'], 'invalid_event'],
    ['a date that does not exist', oneDay('20260230', 'x'), 'invalid_event'],
    ['a date in words', oneDay('May 1', 'x'), 'invalid_event'],
    [
      'an end before the start',
      oneDay('20260302', 'x', 'DTEND;VALUE=DATE:20260301'),
      'invalid_event',
    ],
    ['half a year', oneDay('20260101', 'x', 'DTEND;VALUE=DATE:20260701'), 'invalid_event'],
    ['an event of long ago', oneDay('20100501', 'x'), 'outside_window'],
    ['an event of later', oneDay('20300101', 'x'), 'outside_window'],
  ])('leaves out %s and says so', (_, event, code) => {
    const { holidays, skipped } = importICalendar(
      file(event, oneDay('20260501', 'Labour Day')),
      around,
    );
    expect(holidays).toEqual([{ date: '2026-05-01', name: 'Labour Day' }]);
    expect(skipped).toEqual([{ index: 0, summary: expect.any(String), code }]);
  });

  it('reads a file without events as no days', () => {
    expect(importICalendar(file(), around)).toEqual({ holidays: [], skipped: [] });
  });

  it('reads a file with a byte order mark and plain line ends', () => {
    const text = `\uFEFF${file(oneDay('20260501', 'x')).replaceAll('\r\n', '\n')}`;
    expect(importICalendar(text, around).holidays).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['words', 'closed on Mondays'],
    ['HTML', '<!doctype html><html></html>'],
    ['half a file', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x'],
    ['a line that is none', 'BEGIN:VCALENDAR\r\nnonsense\r\nEND:VCALENDAR'],
    ['two files', `${file()}${file()}`],
    ['a rule that makes no sense', file(oneDay('20260302', 'x', 'RRULE:FREQ=SOMETIMES'))],
    ['a contact', 'BEGIN:VCARD\r\nEND:VCARD'],
    ['far too much', `BEGIN:VCALENDAR\r\n${'x'.repeat(2_000_001)}`],
  ])('refuses %s', (_, text) => {
    expect(() => importICalendar(text, around)).toThrow(
      expect.objectContaining({ code: 'invalid_icalendar' }),
    );
  });
});

import { coversTheWeek, nextAllowedMoment } from './quiet-hours.rules.js';
import type { QuietHours } from './quiet-hours.rules.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const nights: QuietHours[] = [{ weekdays: everyDay, from: '22:00', to: '08:00' }];
const weekend: QuietHours[] = [
  { weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '09:00' },
  { weekdays: [6, 7], from: '00:00', to: '00:00' },
];

describe('what is not urgent', () => {
  // 2026-03-02 is a Monday; Shanghai is 8 hours ahead of UTC.
  it.each<[string, QuietHours[], string, string, string]>([
    [
      'is sent at once when there are no quiet hours',
      [],
      'Asia/Shanghai',
      '2026-03-02T15:00:00Z',
      '2026-03-02T15:00:00Z',
    ],
    [
      'is sent at once by day',
      nights,
      'Asia/Shanghai',
      '2026-03-02T02:00:00Z',
      '2026-03-02T02:00:00Z',
    ],
    [
      'waits for the morning late in the evening',
      nights,
      'Asia/Shanghai',
      '2026-03-02T15:30:00Z',
      '2026-03-03T00:00:00Z',
    ],
    [
      'waits for the morning early in the morning',
      nights,
      'Asia/Shanghai',
      '2026-03-02T22:30:00Z',
      '2026-03-03T00:00:00Z',
    ],
    [
      'waits from the very minute they begin',
      nights,
      'Asia/Shanghai',
      '2026-03-02T14:00:00Z',
      '2026-03-03T00:00:00Z',
    ],
    [
      'is sent at the very minute they end',
      nights,
      'Asia/Shanghai',
      '2026-03-03T00:00:00Z',
      '2026-03-03T00:00:00Z',
    ],
    [
      'waits from Friday evening to the end of Sunday',
      weekend,
      'Asia/Shanghai',
      '2026-03-06T11:00:00Z',
      '2026-03-08T16:00:00Z',
    ],
    [
      'waits shorter in the night in which clocks go forward',
      nights,
      'Europe/Berlin',
      '2026-03-28T22:00:00Z',
      '2026-03-29T06:00:00Z',
    ],
    [
      'waits longer in the night in which clocks go back',
      nights,
      'Europe/Berlin',
      '2026-10-24T21:00:00Z',
      '2026-10-25T07:00:00Z',
    ],
    [
      'waits where a zone is off by half an hour',
      nights,
      'Asia/Kolkata',
      '2026-03-02T17:00:00Z',
      '2026-03-03T02:30:00Z',
    ],
    [
      'waits over the end of a year',
      nights,
      'Asia/Shanghai',
      '2026-12-31T15:00:00Z',
      '2027-01-01T00:00:00Z',
    ],
  ])('%s', (_rule, hours, timeZone, now, expected) => {
    const moment = nextAllowedMoment(hours, timeZone, new Date(now));
    expect(moment).toEqual(new Date(expected));
  });
});

describe('quiet hours', () => {
  it.each<[string, QuietHours[], boolean]>([
    ['that are none leave the week free', [], false],
    ['at night leave the day free', nights, false],
    [
      'that are all day, every day, leave nothing',
      [{ weekdays: everyDay, from: '00:00', to: '00:00' }],
      true,
    ],
    [
      'that meet leave nothing',
      [
        { weekdays: everyDay, from: '06:00', to: '18:00' },
        { weekdays: everyDay, from: '18:00', to: '06:00' },
      ],
      true,
    ],
    [
      'that leave a minute leave something',
      [{ weekdays: everyDay, from: '00:01', to: '00:00' }],
      false,
    ],
  ])('%s', (_rule, hours, expected) => {
    expect(coversTheWeek(hours)).toBe(expected);
  });
});

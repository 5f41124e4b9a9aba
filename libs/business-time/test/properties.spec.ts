import fc from 'fast-check';
import {
  addBusinessTime,
  businessTimeBetween,
  compileCalendar,
  deadline,
  isOpen,
  nextOpening,
  openIntervals,
  validateCalendar,
  weekdays,
} from '../src/index.js';
import type { Calendar, DayInterval } from '../src/index.js';
import { naiveAdd, naiveCount } from './naive-counter.js';

const day = 86_400;
const seconds = (instant: Date) => instant.getTime() / 1000;
const instant = (value: number) => new Date(value * 1000);

/** Moments around which something happens to clocks or to the calendar. */
const anchors = [
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-10-03T15:30:00Z',
  '2025-12-31T23:00:00Z',
  '2024-02-29T12:00:00Z',
].map((text) => seconds(new Date(text)));

const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
];

/** Up to three intervals from cuts of the day; the last may reach into the night. */
const someHours: fc.Arbitrary<DayInterval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 0, maxLength: 6 })
  .map((cuts) => {
    const sorted = cuts.toSorted((a, b) => a - b);
    if (sorted.length % 2 === 1) sorted.push(Math.min(sorted[0]! + 1440, 1800));
    const intervals: DayInterval[] = [];
    for (let index = 0; index < sorted.length; index += 2) {
      intervals.push({ from: sorted[index]!, to: sorted[index + 1]! });
    }
    return intervals;
  });

const dateNear = fc
  .tuple(fc.constantFrom(...anchors), fc.integer({ min: -4, max: 6 }))
  .map(([anchor, days]) =>
    instant(anchor + days * day)
      .toISOString()
      .slice(0, 10),
  );

const dates = fc.uniqueArray(dateNear, { maxLength: 8 });

const someCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    hours: fc.array(someHours, { minLength: 7, maxLength: 7 }),
    holidays: dates,
    makeUp: dates,
    overrides: fc.uniqueArray(fc.tuple(dateNear, someHours), {
      maxLength: 5,
      selector: ([date]) => date,
    }),
    like: fc.constantFrom(...weekdays),
  })
  .map(({ timeZone, hours, holidays, makeUp, overrides, like }) => ({
    id: 'any',
    version: 1,
    timeZone,
    weekly: Object.fromEntries(weekdays.map((name, index) => [name, hours[index]!])),
    holidays: holidays.map((date) => ({ date, name: 'free' })),
    makeUpDays: makeUp
      .filter((date) => !holidays.includes(date))
      .map((date) => ({ date, name: 'worked', hoursOf: like })),
    overrides: overrides.map(([date, intervals]) => ({ date, name: 'special', intervals })),
  }))
  .filter((calendar) => validateCalendar(calendar).length === 0);

const someInstant = fc
  .tuple(fc.constantFrom(...anchors), fc.integer({ min: -3 * day, max: 3 * day }))
  .map(([anchor, shift]) => anchor + shift);

describe('business time of any calendar', () => {
  it('between two instants is what counting every minute gives', () => {
    fc.assert(
      fc.property(
        someCalendar,
        someInstant,
        fc.integer({ min: 0, max: 6 * day }),
        (calendar, from, length) => {
          const compiled = compileCalendar(calendar);
          const found = businessTimeBetween(compiled, instant(from), instant(from + length));
          expect(found).toBe(naiveCount(calendar, from, from + length));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('added to an instant is what counting every minute gives', () => {
    fc.assert(
      fc.property(
        someCalendar,
        someInstant,
        fc.integer({ min: 0, max: 4 * day }),
        (calendar, from, length) => {
          const compiled = compileCalendar(calendar);
          const amount = businessTimeBetween(compiled, instant(from), instant(from + length));
          const found = seconds(addBusinessTime(compiled, instant(from), amount));
          expect(found).toBe(naiveAdd(calendar, from, amount));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('comes back as the same seconds after it was added, and the second before has fewer', () => {
    fc.assert(
      fc.property(
        someCalendar,
        someInstant,
        fc.integer({ min: 1, max: 400_000 }),
        (calendar, from, amount) => {
          const compiled = compileCalendar(calendar);
          const due = openFor(compiled, from, amount);
          if (due === undefined) return;
          expect(businessTimeBetween(compiled, instant(from), due)).toBe(amount);
          const before = instant(seconds(due) - 1);
          expect(businessTimeBetween(compiled, instant(from), before)).toBe(amount - 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('adds up: to a moment in between and from there on', () => {
    fc.assert(
      fc.property(someCalendar, someInstant, someInstant, someInstant, (calendar, a, b, c) => {
        const compiled = compileCalendar(calendar);
        const between = (from: number, to: number) =>
          businessTimeBetween(compiled, instant(from), instant(to));
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
      { numRuns: 500 },
    );
  });

  it('is the sum of the open intervals, which are apart, in order, and open', () => {
    fc.assert(
      fc.property(
        someCalendar,
        someInstant,
        fc.integer({ min: 0, max: 400 * day }),
        (calendar, from, length) => {
          const compiled = compileCalendar(calendar);
          let sum = 0;
          let reached = -Infinity;
          for (const open of openIntervals(compiled, instant(from), instant(from + length))) {
            expect(seconds(open.from)).toBeGreaterThan(reached);
            expect(open.to.getTime()).toBeGreaterThan(open.from.getTime());
            expect(isOpen(compiled, open.from)).toBe(true);
            sum += seconds(open.to) - seconds(open.from);
            reached = seconds(open.to);
          }
          expect(sum).toBe(businessTimeBetween(compiled, instant(from), instant(from + length)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives later deadlines to later starts and to longer limits', () => {
    const limits = fc.oneof(
      fc.record({
        unit: fc.constant('business_seconds' as const),
        amount: fc.integer({ min: 0, max: 300_000 }),
      }),
      fc.record({ unit: fc.constant('workdays' as const), amount: fc.integer({ min: 0, max: 6 }) }),
    );
    fc.assert(
      fc.property(
        someCalendar,
        someInstant,
        fc.nat(2 * day),
        limits,
        fc.nat(3),
        (calendar, from, later, limit, more) => {
          const compiled = compileCalendar(calendar);
          if (openFor(compiled, from + later, 1) === undefined) return;
          const due = duration(() => deadline(limit, compiled, instant(from)));
          const longer = { ...limit, amount: limit.amount + more };
          const dueLonger = duration(() => deadline(longer, compiled, instant(from)));
          if (due === undefined || dueLonger === undefined) return;
          expect(dueLonger).toBeGreaterThanOrEqual(due);
          expect(due).toBeGreaterThanOrEqual(from);
          if (limit.unit === 'workdays') return;
          const dueLater = duration(() => deadline(limit, compiled, instant(from + later)));
          if (dueLater !== undefined) expect(dueLater).toBeGreaterThanOrEqual(due);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('opens next at the first open minute', () => {
    fc.assert(
      fc.property(someCalendar, someInstant, (calendar, from) => {
        const compiled = compileCalendar(calendar);
        if (openFor(compiled, from, 1) === undefined) return;
        const opening = seconds(nextOpening(compiled, instant(from)));
        expect(businessTimeBetween(compiled, instant(from), instant(opening))).toBe(0);
        expect(businessTimeBetween(compiled, instant(from), instant(opening + 1))).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});

/** Undefined where a calendar that only opens on single dates has no such time left. */
function openFor(compiled: ReturnType<typeof compileCalendar>, from: number, amount: number) {
  try {
    return addBusinessTime(compiled, instant(from), amount);
  } catch (error) {
    expect(error).toMatchObject({ code: 'no_open_time' });
    return undefined;
  }
}

function duration(calculate: () => Date): number | undefined {
  try {
    return seconds(calculate());
  } catch (error) {
    expect(error).toMatchObject({ code: 'no_open_time' });
    return undefined;
  }
}

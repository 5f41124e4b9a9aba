import fc from 'fast-check';
import { addBusinessTime } from '../calendar/business-time.js';
import type { Calendar } from '../calendar/calendar.js';
import { compileCalendar } from '../calendar/compiled-calendar.js';
import { withChineseOfficialDays } from '../official-days/chinese-official-days.js';
import { explainClock } from './clock-explanation.js';
import { allowance, dueAt, elapsed } from './clock-reading.js';
import {
  clockFromJson,
  insertPause,
  pauseClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
} from './sla-clock.js';
import type { SlaClock } from './sla-clock.js';

const hours = [
  { from: 540, to: 720 },
  { from: 810, to: 1080 },
];
const office: Calendar = {
  id: 'office',
  version: 7,
  timeZone: 'Asia/Shanghai',
  weekly: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
};
const calendar = compileCalendar(withChineseOfficialDays(office, [2026], 'friday').calendar);
const at = (text: string) => new Date(`2026-${text}+08:00`);
const cause = (reason: string) => ({ reason, by: 'ana' });
const target = (amount: number, unit: 'business_seconds' | 'wall_seconds' | 'workdays') => ({
  limit: { unit, amount },
  calendarId: 'office',
  calendarVersion: 7,
});

describe('explaining a deadline', () => {
  const clock = pauseClock(
    startClock(target(4 * 3600, 'business_seconds'), at('02-13T17:30'), cause('opened')),
    at('02-13T17:45'),
    cause('waiting for the customer'),
  );
  const resumed = resumeClock(clock, at('02-13T17:50'), cause('the customer answered'));

  it('tells each interval to the second, with what is still ahead', () => {
    const { intervals } = explainClock(resumed, calendar, at('02-14T10:00'));
    expect(intervals).toEqual([
      {
        kind: 'counted',
        from: at('02-13T17:30'),
        to: at('02-13T17:45'),
        seconds: 900,
        ahead: false,
      },
      {
        kind: 'paused',
        from: at('02-13T17:45'),
        to: at('02-13T17:50'),
        seconds: 300,
        ahead: false,
        cause: cause('waiting for the customer'),
      },
      {
        kind: 'counted',
        from: at('02-13T17:50'),
        to: at('02-13T18:00'),
        seconds: 600,
        ahead: false,
      },
      {
        kind: 'skipped',
        from: at('02-13T18:00'),
        to: at('02-14T09:00'),
        seconds: 54_000,
        ahead: false,
        days: [{ date: '2026-02-14', name: '春节' }],
      },
      {
        kind: 'counted',
        from: at('02-14T09:00'),
        to: at('02-14T10:00'),
        seconds: 3600,
        ahead: false,
        days: [{ date: '2026-02-14', name: '春节' }],
      },
      {
        kind: 'counted',
        from: at('02-14T10:00'),
        to: at('02-14T12:00'),
        seconds: 7200,
        ahead: true,
        days: [{ date: '2026-02-14', name: '春节' }],
      },
      {
        kind: 'skipped',
        from: at('02-14T12:00'),
        to: at('02-14T13:30'),
        seconds: 5400,
        ahead: true,
        days: [{ date: '2026-02-14', name: '春节' }],
      },
      {
        kind: 'counted',
        from: at('02-14T13:30'),
        to: at('02-14T14:05'),
        seconds: 2100,
        ahead: true,
        days: [{ date: '2026-02-14', name: '春节' }],
      },
    ]);
  });

  it('names the versions that the calculation depends on', () => {
    expect(explainClock(resumed, calendar, at('02-14T10:00'))).toMatchObject({
      calendar: { id: 'office', version: 7, timeZone: 'Asia/Shanghai' },
      timeZoneDatabase: process.versions.tz,
      target: { limit: { unit: 'business_seconds', amount: 14_400 } },
      previousTargets: [],
      allowanceSeconds: 14_400,
      elapsedSeconds: 5100,
      dueAt: at('02-14T14:05'),
    });
  });

  it('shows a running pause up to now, without a deadline', () => {
    const explanation = explainClock(clock, calendar, at('02-13T18:00'));
    expect(explanation.dueAt).toBeUndefined();
    expect(explanation.intervals.at(-1)).toMatchObject({ kind: 'paused', to: at('02-13T18:00') });
  });

  it('names the holidays that a night skipped', () => {
    const late = startClock(target(3600, 'business_seconds'), at('09-30T17:30'), cause('opened'));
    const { intervals } = explainClock(late, calendar, at('10-08T09:00'));
    expect(intervals.map(({ kind }) => kind)).toEqual(['counted', 'skipped', 'counted']);
    expect(intervals[1]!.days).toHaveLength(7);
    expect(intervals[1]!.days![0]).toEqual({ date: '2026-10-01', name: '国庆节' });
  });

  it('does not name the day that begins when an interval ends', () => {
    const evenings = compileCalendar({
      ...office,
      weekly: { wednesday: [{ from: 1380, to: 1440 }], friday: [{ from: 1380, to: 1440 }] },
      holidays: [{ date: '2026-10-01', name: '国庆节' }],
    });
    const evening = startClock(target(3600, 'business_seconds'), at('09-30T23:00'), cause('x'));
    expect(explainClock(evening, evenings, at('09-30T23:00')).intervals[0]!.days).toBeUndefined();
  });

  it('skips nothing by the wall clock', () => {
    const urgent = startClock(target(3600, 'wall_seconds'), at('10-01T17:30'), cause('opened'));
    expect(explainClock(urgent, calendar, at('10-01T17:30')).intervals).toEqual([
      {
        kind: 'counted',
        from: at('10-01T17:30'),
        to: at('10-01T18:30'),
        seconds: 3600,
        ahead: true,
      },
    ]);
  });

  it('shows which targets there were before', () => {
    const changed = retargetClock(
      resumed,
      target(1, 'workdays'),
      at('02-14T09:00'),
      cause('downgraded'),
    );
    const { target: last, previousTargets } = explainClock(changed, calendar, at('02-14T10:00'));
    expect(last).toMatchObject({
      limit: { unit: 'workdays', amount: 1 },
      cause: cause('downgraded'),
    });
    expect(previousTargets).toEqual(resumed.targets);
  });
});

describe('any history of a clock', () => {
  const monday = at('03-02T00:00').getTime() / 1000;
  const moment = fc.integer({ min: 0, max: 12 * 86_400 });
  const step = fc.tuple(
    fc.constantFrom('pause', 'resume', 'insert', 'target', 'stop'),
    moment,
    fc.integer({ min: 1, max: 86_400 }),
  );
  const someTarget = fc.oneof(
    fc.integer({ min: 0, max: 200_000 }).map((amount) => target(amount, 'business_seconds')),
    fc.integer({ min: 0, max: 800_000 }).map((amount) => target(amount, 'wall_seconds')),
    fc.integer({ min: 0, max: 5 }).map((amount) => target(amount, 'workdays')),
  );
  const instant = (seconds: number) => new Date((monday + seconds) * 1000);

  const history = fc
    .tuple(
      someTarget,
      moment,
      fc.array(step, { maxLength: 12 }),
      fc.array(someTarget, { minLength: 1 }),
    )
    .map(([first, start, steps, targets]) => {
      let clock = startClock(first, instant(start), cause('opened'));
      steps.forEach(([what, when, length], index) => {
        try {
          clock = apply(clock, what, when, length, targets[index % targets.length]!);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid_clock' });
        }
      });
      return clock;
    });

  function apply(
    clock: SlaClock,
    what: string,
    when: number,
    length: number,
    next: (typeof clock.targets)[number] | ReturnType<typeof target>,
  ): SlaClock {
    if (what === 'pause') return pauseClock(clock, instant(when), cause(what));
    if (what === 'resume') return resumeClock(clock, instant(when), cause(what));
    if (what === 'insert')
      return insertPause(clock, instant(when), instant(when + length), cause(what));
    if (what === 'target') return retargetClock(clock, next, instant(when), cause(what));
    return stopClock(clock, instant(when));
  }

  it('is explained without a gap, and the counted seconds are those that elapsed', () => {
    fc.assert(
      fc.property(history, moment, (clock, later) => {
        const now = new Date(clock.startedAt.getTime() + later * 1000);
        const { intervals, elapsedSeconds } = explainClock(clock, calendar, now);
        let reached = clock.startedAt;
        let counted = 0;
        for (const one of intervals) {
          expect(one.from).toEqual(reached);
          expect(one.to.getTime() - one.from.getTime()).toBe(one.seconds * 1000);
          expect(one.seconds).toBeGreaterThan(0);
          if (one.kind === 'counted' && !one.ahead) counted += one.seconds;
          reached = one.to;
        }
        expect(counted).toBe(elapsedSeconds);
        if (clock.stoppedAt) expect(reached).toEqual(clock.stoppedAt);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same second when it is calculated again from what was stored', () => {
    fc.assert(
      fc.property(history, (clock) => {
        const again = clockFromJson(JSON.stringify(clock));
        const anew = compileCalendar(JSON.parse(JSON.stringify(calendar.calendar)) as Calendar);
        expect(dueAt(again, anew)).toEqual(dueAt(clock, calendar));
      }),
      { numRuns: 200 },
    );
  });

  it('has counted its whole allowance at the deadline, and less the second before', () => {
    fc.assert(
      fc.property(history, (clock) => {
        const due = dueAt(clock, calendar);
        if (!due) return;
        const seconds = allowance(clock, calendar);
        expect(elapsed(clock, calendar, due)).toBe(seconds);
        const before = new Date(due.getTime() - 1000);
        if (seconds > 0) expect(elapsed(clock, calendar, before)).toBe(seconds - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('without pauses is due when the limit is added to the start', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 200_000 }), (start, amount) => {
        const clock = startClock(
          target(amount, 'business_seconds'),
          instant(start),
          cause('opened'),
        );
        expect(dueAt(clock, calendar)).toEqual(addBusinessTime(calendar, instant(start), amount));
      }),
    );
  });
});

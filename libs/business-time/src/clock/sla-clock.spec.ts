import type { Limit } from '../calendar/limit.js';
import { aroundTheClock } from '../calendar/calendar.js';
import type { Calendar } from '../calendar/calendar.js';
import { compileCalendar } from '../calendar/compiled-calendar.js';
import { allowance, dueAt, elapsed, reachedAt } from './clock-reading.js';
import {
  checkClock,
  clockFromJson,
  insertPause,
  pauseClock,
  reopenClock,
  resumeClock,
  retargetClock,
  startClock,
  stateOf,
  stopClock,
} from './sla-clock.js';
import type { NewTarget, SlaClock } from './sla-clock.js';

const office: Calendar = {
  id: 'office',
  version: 1,
  timeZone: 'Asia/Shanghai',
  weekly: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
      day,
      [
        { from: 540, to: 720 },
        { from: 780, to: 1080 },
      ],
    ]),
  ),
};
const calendar = compileCalendar(office);
const always = compileCalendar({ ...office, id: 'always', weekly: aroundTheClock });
const at = (text: string) => new Date(`2026-03-0${text}+08:00`);
const cause = (reason: string) => ({ reason, by: 'ana' });
const hour = 3600;

const target = (amount: number, unit: Limit['unit'] = 'business_seconds'): NewTarget => ({
  limit: { unit, amount },
  calendarId: 'office',
  calendarVersion: 1,
});
const started = (hours: number, unit?: Limit['unit'], start = '2T09:00') =>
  startClock(target(unit === 'workdays' ? hours : hours * hour, unit), at(start), cause('opened'));

/** Monday March 2 2026, 09:00; office hours are 09:00-12:00 and 13:00-18:00. Steps: `pause 2T10:00; resume 2T11:00`. */
function clockAfter(steps: string, clock = started(4)): SlaClock {
  for (const step of steps.split('; ').filter(Boolean)) {
    const [what, when, more] = step.split(' ') as [string, string, string];
    const why = cause(what);
    if (what === 'pause') clock = pauseClock(clock, at(when), why);
    else if (what === 'resume') clock = resumeClock(clock, at(when), why);
    else if (what === 'stop') clock = stopClock(clock, at(when));
    else if (what === 'reopen') clock = reopenClock(clock, at(when), why);
    else if (what === 'insert') clock = insertPause(clock, at(when), at(more), why);
    else clock = retargetClock(clock, target(Number(more) * hour), at(when), why);
    checkClock(clock);
  }
  return clock;
}

const due = (clock: SlaClock) => dueAt(clock, calendar)?.toISOString();
const text = (when: string) => at(when).toISOString();

describe('a clock of four business hours from Monday 09:00', () => {
  it.each<[string, string, string | undefined]>([
    ['runs over lunch', '', '2T14:00'],
    ['has no deadline while it is paused', 'pause 2T10:00', undefined],
    ['is due later by a pause', 'pause 2T10:00; resume 2T11:00', '2T15:00'],
    ['does not gain by a pause over lunch', 'pause 2T12:00; resume 2T13:00', '2T14:00'],
    [
      'does not gain by a pause at night',
      'target 2T10:00 9; pause 2T18:00; resume 3T08:00',
      '3T10:00',
    ],
    ['adds up pauses', 'pause 2T09:30; resume 2T10:00; pause 2T13:00; resume 2T13:30', '2T15:00'],
    ['goes on the next morning', 'pause 2T10:00; resume 2T16:00', '3T10:00'],
    ['resumed at night goes on in the morning', 'pause 2T10:00; resume 2T23:00', '3T12:00'],
    [
      'paused and resumed in the same second is as it was',
      'pause 2T10:00; resume 2T10:00',
      '2T14:00',
    ],
    ['paused twice is paused once', 'pause 2T10:00; pause 2T10:30; resume 2T11:00', '2T15:00'],
    ['resumed twice is resumed once', 'pause 2T10:00; resume 2T11:00; resume 2T11:30', '2T15:00'],
    ['keeps the deadline that passed before a pause', 'pause 2T15:00', '2T14:00'],
    ['keeps the deadline that passed in the second of a pause', 'pause 2T14:00', '2T14:00'],
    ['has no deadline when it stopped with time left', 'stop 2T13:59:59', undefined],
    ['keeps the deadline when it stopped in that second', 'stop 2T14:00', '2T14:00'],
    ['keeps the deadline when it stopped after it', 'stop 2T16:00', '2T14:00'],
    [
      'goes on with what was counted when it is reopened',
      'stop 2T10:00; reopen 3T09:00',
      '3T12:00',
    ],
    ['reopened in the second of the stop is as it was', 'stop 2T10:00; reopen 2T10:00', '2T14:00'],
    ['may be stopped while it is paused', 'pause 2T10:00; stop 2T11:00; reopen 2T11:30', '2T15:30'],
    ['gets less time by a shorter limit', 'target 2T10:00 2', '2T11:00'],
    ['may be late at once by a shorter limit', 'target 2T16:00 1', '2T10:00'],
    ['gets more time by a longer limit', 'target 2T10:00 6', '2T16:00'],
    [
      'keeps its pauses when its limit changes',
      'pause 2T10:00; resume 2T11:00; target 2T11:30 2',
      '2T12:00',
    ],
    ['goes by the last of several limits', 'target 2T10:00 1; target 2T10:01 6', '2T16:00'],
    [
      'may change its limit while it is paused',
      'pause 2T10:00; target 2T10:30 2; resume 2T11:00',
      '2T12:00',
    ],
  ])('%s', (_, steps, expected) => {
    expect(due(clockAfter(steps))).toBe(expected && text(expected));
  });
});

describe('what arrives late', () => {
  it.each<[string, string, string | undefined]>([
    ['a limit does not replace a newer one', 'target 2T10:00 6; target 2T09:30 1', '2T16:00'],
    ['a limit of the same second does', 'target 2T10:00 6; target 2T10:00 1', '2T10:00'],
    [
      'a pause counts from when it began',
      'pause 2T10:00; resume 2T11:00; pause 2T09:30',
      '2T15:30',
    ],
    [
      'a pause before one that is recorded joins it',
      'pause 2T11:00; pause 2T10:00; resume 2T11:30',
      '2T15:30',
    ],
    [
      'a resumption counts from when it was',
      'pause 2T10:00; resume 2T12:00; resume 2T10:30',
      '2T14:30',
    ],
    ['a pause with both ends leaves the rest', 'insert 2T10:00 2T11:00', '2T15:00'],
    [
      'a pause with both ends swallows what it covers',
      'pause 2T10:15; resume 2T10:30; insert 2T10:00 2T11:00',
      '2T15:00',
    ],
    ['a pause may begin with the clock', 'insert 2T09:00 2T10:00', '2T15:00'],
    [
      'a pause may overlap the one that lasts',
      'pause 2T10:30; insert 2T10:00 2T11:00; resume 2T11:30',
      '2T15:30',
    ],
    [
      'a pause of a clock that has stopped counts too',
      'stop 2T16:00; insert 2T10:00 2T11:00',
      '2T15:00',
    ],
    ['a stop ends the clock when it was', 'pause 2T10:00; resume 2T11:00; stop 2T09:30', undefined],
    ['an earlier stop replaces a later one', 'stop 2T16:00; stop 2T13:00', undefined],
  ])('%s', (_, steps, expected) => {
    expect(due(clockAfter(steps))).toBe(expected && text(expected));
  });

  it('gives the same as if it had arrived in time', () => {
    const inTime = clockAfter('pause 2T09:30; resume 2T10:00; pause 2T11:00; resume 2T11:10');
    const late = clockAfter('pause 2T11:00; resume 2T11:10; insert 2T09:30 2T10:00');
    expect(due(late)).toBe(due(inTime));
    expect(elapsed(late, calendar, at('2T12:00'))).toBe(elapsed(inTime, calendar, at('2T12:00')));
  });
});

describe('a clock', () => {
  it.each([
    ['1T09:00', 0],
    ['2T09:00', 0],
    ['2T10:00', hour],
    ['2T10:00:30.999', hour + 30],
    ['2T10:45', 1.5 * hour],
    ['2T11:15', 1.75 * hour],
    ['2T12:30', 2 * hour],
    ['2T14:00', 3 * hour],
  ])('had counted by %s what it ran in open time', (now, seconds) => {
    const clock = clockAfter('pause 2T10:30; resume 2T11:00; pause 2T11:30; resume 2T12:30');
    expect(elapsed(clock, calendar, at(now))).toBe(seconds);
  });

  it('does not record what it was told before', () => {
    const paused = clockAfter('pause 2T10:00');
    expect(pauseClock(paused, at('2T10:30'), cause('again'))).toEqual(paused);
    const resumed = clockAfter('resume 2T11:00', paused);
    expect(resumeClock(resumed, at('2T11:00'), cause('again'))).toEqual(resumed);
  });

  it('counts no further than its stop', () => {
    const clock = clockAfter('stop 2T10:00');
    expect(elapsed(clock, calendar, at('5T10:00'))).toBe(hour);
    expect(stateOf(clock)).toBe('stopped');
    expect(stateOf(clockAfter('pause 2T10:00'))).toBe('paused');
    expect(stateOf(started(4))).toBe('running');
  });

  it('tells when a part of its limit is reached', () => {
    const clock = clockAfter('pause 2T10:00; resume 2T11:00');
    expect(reachedAt(clock, calendar, 0.75 * 4 * hour)).toEqual(at('2T14:00'));
  });

  it('by the wall clock counts nights, and stands in pauses', () => {
    const clock = clockAfter('pause 2T20:00; resume 2T21:00', started(24, 'wall_seconds'));
    expect(due(clock)).toBe(text('3T10:00'));
    expect(elapsed(clock, calendar, at('2T23:00'))).toBe(13 * hour);
  });

  it('refuses a limit that is none, at the start and later', () => {
    const error = expect.objectContaining({ code: 'invalid_limit' });
    expect(() => started(-1)).toThrow(error);
    expect(() => clockAfter('target 2T10:00 -1')).toThrow(error);
  });

  it('of workdays is due at the same time of day, later by the open time of its pauses', () => {
    const clock = started(3, 'workdays', '2T14:00');
    expect(due(clock)).toBe(text('5T14:00'));
    expect(allowance(clock, calendar)).toBe(3 * 8 * hour);
    const paused = clockAfter('pause 3T10:00; resume 3T14:00', clock);
    expect(due(paused)).toBe(text('5T17:00'));
  });

  it('with another calendar is counted anew from its start', () => {
    const clock = retargetClock(
      clockAfter('pause 2T10:00; resume 2T20:00'),
      {
        limit: { unit: 'business_seconds', amount: 4 * hour },
        calendarId: 'always',
        calendarVersion: 1,
      },
      at('2T21:00'),
      cause('VIP'),
    );
    expect(dueAt(clock, always)).toEqual(at('2T23:00'));
    expect(clock.targets.map(({ calendarId }) => calendarId)).toEqual(['office', 'always']);
  });

  it('refuses a calendar that is not of its target, or of another version', () => {
    const error = expect.objectContaining({ code: 'wrong_calendar' });
    expect(() => dueAt(started(4), always)).toThrow(error);
    const next = compileCalendar({ ...office, version: 2 });
    expect(() => elapsed(started(4), next, at('2T10:00'))).toThrow(error);
  });

  it('is the same after it was stored as JSON', () => {
    const clock = clockAfter('pause 2T10:00; resume 2T11:00; target 2T11:30 2; stop 2T17:00');
    expect(clockFromJson(JSON.stringify(clock))).toEqual(clock);
    expect(due(clockFromJson(JSON.stringify(clock)))).toBe(due(clock));
  });

  it('is never changed, only replaced', () => {
    const clock = started(4);
    const before = structuredClone(clock);
    clockAfter('pause 2T10:00; resume 2T11:00; target 2T11:30 2; stop 2T17:00', clock);
    expect(clock).toEqual(before);
  });

  it('cuts milliseconds off what it records', () => {
    const clock = pauseClock(started(4), at('2T10:00:00.900'), cause('waiting'));
    expect(clock.intervals.at(-1)!.from).toEqual(at('2T10:00'));
  });

  it.each<[string, string]>([
    ['paused before it started', 'pause 1T10:00'],
    ['given a limit before it started', 'target 1T10:00 1'],
    ['paused after it stopped', 'stop 2T10:00; pause 2T11:00'],
    ['resumed in the second of its stop', 'stop 2T10:00; resume 2T10:00'],
    ['given a limit after it stopped', 'stop 2T10:00; target 2T11:00 1'],
    ['stopped before it started', 'stop 1T10:00'],
    ['stopped again later', 'stop 2T10:00; stop 2T11:00'],
    ['reopened while it runs', 'reopen 2T10:00'],
    ['reopened before it stopped', 'stop 2T10:00; reopen 2T09:30'],
    ['given a pause that ends before it begins', 'insert 2T10:00 2T09:30'],
    ['given a pause that lasts beyond its stop', 'stop 2T10:00; insert 2T09:30 2T10:30'],
  ])('cannot be %s', (_, steps) => {
    expect(() => clockAfter(steps)).toThrow(expect.objectContaining({ code: 'invalid_clock' }));
  });

  it.each<[string, (clock: SlaClock) => void]>([
    ['a gap', (clock) => (clock.intervals[1]!.from = at('2T10:00:01'))],
    ['an end before its start', (clock) => (clock.intervals[0]!.to = at('1T10:00'))],
    ['an open end although it stopped', (clock) => (clock.stoppedAt = at('2T12:00'))],
    ['no target', (clock) => (clock.targets = [])],
  ])('that was stored with %s is refused', (_, breakIt) => {
    const clock = clockAfter('pause 2T10:00');
    breakIt(clock);
    expect(() => clockFromJson(JSON.stringify(clock))).toThrow(
      expect.objectContaining({ code: 'invalid_clock' }),
    );
  });
});

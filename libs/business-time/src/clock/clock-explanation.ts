import { openIntervals } from '../calendar/business-time.js';
import type { CompiledCalendar } from '../calendar/compiled-calendar.js';
import { dateOf, toInstant, toSeconds } from '../instant.js';
import { timeZoneDatabaseVersion } from '../zone/time-zone.js';
import { allowance, dueAt, elapsed } from './clock-reading.js';
import { targetOf } from './sla-clock.js';
import type { ClockCause, ClockTarget, SlaClock } from './sla-clock.js';

/** One stretch of a clock's time: counted, paused, or skipped because the calendar is closed. */
export interface ExplainedInterval {
  kind: 'counted' | 'paused' | 'skipped';
  from: Date;
  to: Date;
  seconds: number;
  /** After now: what will be counted if nothing changes. */
  ahead: boolean;
  /** Why and by whom the clock was paused. */
  cause?: ClockCause;
  /** Holidays, make-up workdays and overrides that the stretch touches, by the calendar's dates. */
  days?: { date: string; name: string }[];
}

/** All that a deadline comes from; whoever calculates again from it gets the same second. */
export interface ClockExplanation {
  startedAt: Date;
  stoppedAt: Date | null;
  target: ClockTarget;
  previousTargets: ClockTarget[];
  calendar: { id: string; version: number; timeZone: string };
  timeZoneDatabase: string;
  allowanceSeconds: number;
  elapsedSeconds: number;
  dueAt: Date | undefined;
  /** Without a gap from the start to the stop, or else to now or the deadline, whichever is later. */
  intervals: ExplainedInterval[];
}

/** Tells what each second of a clock was, with the versions that the calculation depends on. */
export function explainClock(
  clock: SlaClock,
  calendar: CompiledCalendar,
  now: Date,
): ClockExplanation {
  const at = toInstant(toSeconds(now));
  const due = dueAt(clock, calendar);
  const end = clock.stoppedAt ?? (due && due > at ? due : at);
  const { id, version, timeZone } = calendar.calendar;
  const intervals = clock.intervals.flatMap(({ kind, from, to, cause }): ExplainedInterval[] => {
    const until = to && to < end ? to : end;
    if (until <= from) return [];
    return kind === 'paused'
      ? [{ ...interval('paused', from, until), cause }]
      : runningIntervals(clock, calendar, from, until);
  });
  return {
    startedAt: clock.startedAt,
    stoppedAt: clock.stoppedAt,
    target: targetOf(clock),
    previousTargets: clock.targets.slice(0, -1),
    calendar: { id, version, timeZone },
    timeZoneDatabase: timeZoneDatabaseVersion(),
    allowanceSeconds: allowance(clock, calendar),
    elapsedSeconds: elapsed(clock, calendar, at),
    dueAt: due,
    intervals: intervals.flatMap((one) => splitAt(one, at)),
  };
}

function runningIntervals(
  clock: SlaClock,
  calendar: CompiledCalendar,
  from: Date,
  to: Date,
): ExplainedInterval[] {
  if (targetOf(clock).limit.unit === 'wall_seconds') return [interval('counted', from, to)];
  const intervals: ExplainedInterval[] = [];
  let reached = from;
  const skipTo = (next: Date) => {
    if (reached < next) intervals.push(named(calendar, interval('skipped', reached, next)));
  };
  for (const open of openIntervals(calendar, from, to)) {
    skipTo(open.from);
    intervals.push(named(calendar, interval('counted', open.from, open.to)));
    reached = open.to;
  }
  skipTo(to);
  return intervals;
}

function interval(kind: ExplainedInterval['kind'], from: Date, to: Date): ExplainedInterval {
  return { kind, from, to, seconds: toSeconds(to) - toSeconds(from), ahead: false };
}

function named(calendar: CompiledCalendar, one: ExplainedInterval): ExplainedInterval {
  const dayOf = (instant: number) => Math.floor(calendar.zone.localOf(instant) / 86_400);
  const last = dayOf(toSeconds(one.to) - 1);
  const days: { date: string; name: string }[] = [];
  for (let day = dayOf(toSeconds(one.from)); day <= last; day += 1) {
    const name = calendar.nameOf(day);
    if (name !== undefined) days.push({ date: dateOf(day), name });
  }
  return days.length > 0 ? { ...one, days } : one;
}

function splitAt(one: ExplainedInterval, now: Date): ExplainedInterval[] {
  if (one.to <= now) return [one];
  if (one.from >= now) return [{ ...one, ahead: true }];
  const seconds = toSeconds(now) - toSeconds(one.from);
  return [
    { ...one, to: now, seconds },
    { ...one, from: now, seconds: one.seconds - seconds, ahead: true },
  ];
}

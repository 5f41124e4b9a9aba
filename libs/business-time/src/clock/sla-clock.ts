import { BusinessTimeError } from '../business-time.error.js';
import { checkLimit } from '../calendar/limit.js';
import type { Limit } from '../calendar/limit.js';
import { toInstant, toSeconds } from '../instant.js';

/** Why a clock changed, and by whom: kept with the interval that begins then. */
export interface ClockCause {
  reason: string;
  by: string;
}

/** A stretch in which the clock ran or stood; `to` is null while it lasts. Seconds are whole, ends not included. */
export interface ClockInterval {
  kind: 'running' | 'paused';
  from: Date;
  to: Date | null;
  cause: ClockCause;
}

/** A deadline that somebody moved by hand: what may be counted until it, from when to when, and why. */
export interface MovedDeadline {
  /** Seconds that may be counted instead of those of the limit. */
  allowance: number;
  /** When the deadline was before; null when there was none. */
  from: Date | null;
  to: Date;
  reason: string;
}

/** What a clock runs against, and since when it does. */
export interface ClockTarget {
  limit: Limit;
  calendarId: string;
  calendarVersion: number;
  since: Date;
  cause: ClockCause;
  /** Absent unless somebody moved the deadline. */
  moved?: MovedDeadline;
}

/**
 * One cycle of a clock as a plain value: what happened, never what was calculated from it. Intervals follow each other
 * without a gap from the start on. The last target counts for the whole of it; the ones before are kept as history.
 */
export interface SlaClock {
  startedAt: Date;
  stoppedAt: Date | null;
  intervals: ClockInterval[];
  targets: ClockTarget[];
}

/** The part of a target that whoever sets it gives. */
export type NewTarget = Pick<ClockTarget, 'limit' | 'calendarId' | 'calendarVersion' | 'moved'>;

/** Starts a clock that runs; throws `invalid_limit` as `checkLimit` does. */
export function startClock(target: NewTarget, at: Date, cause: ClockCause): SlaClock {
  checkLimit(target.limit);
  const from = wholeSecond(at);
  return {
    startedAt: from,
    stoppedAt: null,
    intervals: [{ kind: 'running', from, to: null, cause }],
    targets: [{ ...target, since: from, cause }],
  };
}

/**
 * Lets the clock stand from an instant until its next recorded change. The instant may be in the past: then the part of
 * that stretch after it is recorded as paused, and what was recorded later stays. Telling it twice changes nothing.
 */
export function pauseClock(clock: SlaClock, at: Date, cause: ClockCause): SlaClock {
  return setFrom(clock, 'paused', at, cause);
}

/** Lets the clock run from an instant until its next recorded change; as with pausing, the instant may be in the past. */
export function resumeClock(clock: SlaClock, at: Date, cause: ClockCause): SlaClock {
  return setFrom(clock, 'running', at, cause);
}

/** Records afterwards that the clock stood from one instant to another, whatever was recorded in between. */
export function insertPause(clock: SlaClock, from: Date, to: Date, cause: ClockCause): SlaClock {
  const [begin, end] = [wholeSecond(from), wholeSecond(to)];
  if (end <= begin) throw invalid('A pause ends after it begins');
  requireWithin(clock, begin);
  if (clock.stoppedAt && end > clock.stoppedAt) throw invalid('The clock stops within the pause');
  const before = cut(clock.intervals, null, begin);
  const after = cut(clock.intervals, end, null);
  return withIntervals(clock, [
    ...before,
    { kind: 'paused', from: begin, to: end, cause },
    ...after,
  ]);
}

/** Ends the cycle; what was recorded after the instant, which may be in the past, did not happen to this clock. */
export function stopClock(clock: SlaClock, at: Date): SlaClock {
  const end = wholeSecond(at);
  if (end < clock.startedAt) throw invalid('A clock stops after it started');
  if (clock.stoppedAt && end > clock.stoppedAt) throw invalid('The clock has stopped before');
  return { ...withIntervals(clock, cut(clock.intervals, null, end)), stoppedAt: end };
}

/** Goes on with a clock that has stopped, such as of a ticket that is reopened; the time in between is a pause. */
export function reopenClock(clock: SlaClock, at: Date, cause: ClockCause): SlaClock {
  const from = wholeSecond(at);
  const { stoppedAt } = clock;
  if (!stoppedAt) throw invalid('Only a clock that has stopped can be reopened');
  if (from < stoppedAt) throw invalid('A clock is reopened after it stopped');
  const stood: ClockInterval = { kind: 'paused', from: stoppedAt, to: from, cause };
  const runs: ClockInterval = { kind: 'running', from, to: null, cause };
  return { ...withIntervals(clock, [...clock.intervals, stood, runs]), stoppedAt: null };
}

/**
 * Sets another limit or calendar; everything since the start is counted anew by the newest one. One that arrives late, after
 * a newer one, is only kept as history.
 */
export function retargetClock(
  clock: SlaClock,
  target: NewTarget,
  at: Date,
  cause: ClockCause,
): SlaClock {
  const since = wholeSecond(at);
  requireWithin(clock, since);
  checkLimit(target.limit);
  const targets = [...clock.targets, { ...target, since, cause }];
  return { ...clock, targets: targets.sort((a, b) => a.since.getTime() - b.since.getTime()) };
}

/** What the clock runs against now. */
export function targetOf(clock: SlaClock): ClockTarget {
  const target = clock.targets.at(-1);
  if (!target) throw invalid('The clock has no target');
  return target;
}

/** Whether the clock runs, stands or has stopped. */
export function stateOf(clock: SlaClock): 'running' | 'paused' | 'stopped' {
  if (clock.stoppedAt) return 'stopped';
  return clock.intervals.at(-1)?.kind ?? 'running';
}

/** A clock from its JSON form, in which instants are text. */
export function clockFromJson(json: string): SlaClock {
  const instants = new Set(['startedAt', 'stoppedAt', 'from', 'to', 'since']);
  const clock = JSON.parse(json, (key, value: unknown) =>
    instants.has(key) && typeof value === 'string' ? new Date(value) : value,
  ) as SlaClock;
  checkClock(clock);
  return clock;
}

/** Throws `invalid_clock` unless the intervals follow each other from the start to the stop. */
export function checkClock(clock: SlaClock): void {
  let at: number | undefined = clock.startedAt.getTime();
  for (const { from, to } of clock.intervals) {
    if (from.getTime() !== at) throw invalid('Intervals follow each other without a gap');
    if (to && to < from) throw invalid('An interval ends after it begins');
    at = to?.getTime();
  }
  if (at !== clock.stoppedAt?.getTime()) throw invalid('The last interval ends at the stop');
  targetOf(clock);
}

function setFrom(
  clock: SlaClock,
  kind: ClockInterval['kind'],
  at: Date,
  cause: ClockCause,
): SlaClock {
  const from = wholeSecond(at);
  requireWithin(clock, from);
  const index = clock.intervals.findLastIndex((interval) => interval.from <= from);
  const found = clock.intervals[index];
  if (!found) throw invalid('The clock has no interval then');
  if (found.kind === kind) return clock;
  return withIntervals(clock, [
    ...clock.intervals.slice(0, index),
    { ...found, to: from },
    { kind, from, to: found.to, cause },
    ...clock.intervals.slice(index + 1),
  ]);
}

/** The parts of intervals from one instant, or from the start, to another, or to the end. */
function cut(intervals: ClockInterval[], from: Date | null, to: Date | null): ClockInterval[] {
  return intervals.flatMap((interval) => {
    if (from && interval.to && interval.to <= from) return [];
    if (to && interval.from >= to) return [];
    return [
      {
        ...interval,
        from: from && interval.from < from ? from : interval.from,
        to: to && (!interval.to || interval.to > to) ? to : interval.to,
      },
    ];
  });
}

/** Leaves out what lasts for no second, unless nothing else is there. */
function withIntervals(clock: SlaClock, intervals: ClockInterval[]): SlaClock {
  return {
    ...clock,
    intervals: intervals.filter(({ from, to }) => !to || from.getTime() !== to.getTime()),
  };
}

function requireWithin(clock: SlaClock, at: Date): void {
  if (at < clock.startedAt) throw invalid('The clock had not started then');
  if (clock.stoppedAt && at >= clock.stoppedAt) throw invalid('The clock has stopped before');
}

function wholeSecond(instant: Date): Date {
  return toInstant(toSeconds(instant));
}

function invalid(message: string): BusinessTimeError {
  return new BusinessTimeError('invalid_clock', message);
}

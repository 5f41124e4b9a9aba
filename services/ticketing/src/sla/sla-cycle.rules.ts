import {
  BusinessTimeError,
  allowance,
  dueAt,
  keepDeadline,
  moveDeadline,
  pauseClock,
  reachedAt,
  reopenClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
  targetOf as currentTargetOf,
  timeZoneDatabaseVersion,
} from '@shouwen/business-time';
import type { ClockCause, CompiledCalendar, SlaClock } from '@shouwen/business-time';
import type { SlaCycle, SlaTarget, SlaTerm } from './sla-clock.entity.js';

/** What can happen to a cycle. */
export type CycleHappening =
  | 'started'
  | 'paused'
  | 'resumed'
  | 'retargeted'
  | 'moved'
  | 'warned'
  | 'breached'
  | 'met'
  | 'missed'
  | 'cancelled'
  | 'reopened';

/** One thing that happened to a cycle, and the cycle after it. */
export interface CycleStep {
  happening: CycleHappening;
  cycle: SlaCycle;
}

/** What a decision comes to: the cycle after it, and each thing that happened, in order. */
export interface CycleChange {
  cycle: SlaCycle;
  steps: CycleStep[];
}

/** What a new cycle is. */
export interface CycleStart {
  id: string;
  ticketId: string;
  target: SlaTarget;
  cycle: number;
  startSequence: number;
  term: SlaTerm;
  /** When it begins to count, which may be before now. */
  from: Date;
}

/** Starts a cycle. */
export function startCycle(
  start: CycleStart,
  calendar: CompiledCalendar,
  cause: ClockCause,
  now: Date,
): CycleChange {
  const { from, ...facts } = start;
  const cycle: SlaCycle = {
    ...facts,
    version: 0,
    state: 'running',
    clock: startClock(targetOf(start.term), wholeSecondFrom(from), cause),
    timeZoneDatabase: '',
    dueAt: null,
    warnAt: null,
    warnedAt: null,
    breachedAt: null,
    stoppedAt: null,
    updatedAt: now,
  };
  return settled(step({ cycle, steps: [] }, 'started', {}, calendar, now), calendar, now);
}

/** Lets a running cycle stand; one that was late by then is breached first. */
export function pauseCycle(
  cycle: SlaCycle,
  calendar: CompiledCalendar,
  cause: ClockCause,
  now: Date,
): CycleChange {
  const before = settled(unchanged(cycle), calendar, now);
  const clock = pauseClock(cycle.clock, notBefore(lastChangeOf(cycle.clock), now), cause);
  return step(before, 'paused', { state: 'paused', clock }, calendar, now);
}

/** Lets a paused cycle go on from an instant, which may be before now but not before the pause. */
export function resumeCycle(
  cycle: SlaCycle,
  calendar: CompiledCalendar,
  cause: ClockCause,
  from: Date,
  now: Date,
): CycleChange {
  const at = notBefore(lastChangeOf(cycle.clock), wholeSecondFrom(from));
  const clock = resumeClock(cycle.clock, at, cause);
  const after = step(unchanged(cycle), 'resumed', { state: 'running', clock }, calendar, now);
  return settled(after, calendar, now);
}

/** Stops an open cycle: met when the limit was not passed by then, missed otherwise. */
export function stopCycle(cycle: SlaCycle, calendar: CompiledCalendar, now: Date): CycleChange {
  const before = settled(unchanged(cycle), calendar, now);
  const state = before.cycle.breachedAt === null ? 'met' : 'missed';
  return step(before, state, stopped(before.cycle, state, now), undefined, now);
}

/** Ends an open cycle that no longer matters. */
export function cancelCycle(cycle: SlaCycle, now: Date): CycleChange {
  const patch = stopped(cycle, 'cancelled', now);
  return step(unchanged(cycle), 'cancelled', patch, undefined, now);
}

/**
 * Sets another term for an open cycle: everything since its start is counted anew, with the same pauses. A breach or
 * warning that the new term does not bear out is taken back, and may come again. A deadline that somebody moved gives way,
 * unless it is to be kept.
 */
export function retargetCycle(
  cycle: SlaCycle,
  { term, keepsMove = false }: { term: SlaTerm; keepsMove?: boolean },
  calendars: { before: CompiledCalendar; after: CompiledCalendar },
  cause: ClockCause,
  now: Date,
): CycleChange {
  const before = settled(unchanged(cycle), calendars.before, now);
  const clock = retargetedClock(cycle, { term, keepsMove }, calendars.after, cause, now);
  return runAgainst(before, 'retargeted', { term, clock }, calendars.after, now);
}

/** The clock of a cycle with another term; a deadline that was moved by hand is kept at its instant when asked to. */
export function retargetedClock(
  { clock, dueAt: due }: Pick<SlaCycle, 'clock' | 'dueAt'>,
  { term, keepsMove }: { term: SlaTerm; keepsMove: boolean },
  calendar: CompiledCalendar,
  cause: ClockCause,
  now: Date,
): SlaClock {
  const { moved } = keepsMove ? currentTargetOf(clock) : {};
  const at = notBefore(clock.startedAt, now);
  const target = { ...targetOf(term), ...(moved && { moved }) };
  return keepDeadline(retargetClock(clock, target, at, cause), calendar, due);
}

/** Moves the deadline of an open cycle by hand; a breach or warning that it does not bear out is taken back. */
export function moveCycle(
  cycle: SlaCycle,
  { to, reason, by }: { to: Date; reason: string; by: string },
  calendar: CompiledCalendar,
  now: Date,
): CycleChange {
  const before = settled(unchanged(cycle), calendar, now);
  const at = notBefore(cycle.clock.startedAt, now);
  const move = { from: cycle.dueAt, to, reason };
  const clock = moveDeadline(cycle.clock, calendar, move, at, { reason: 'moved', by });
  return runAgainst(before, 'moved', { term: cycle.term, clock }, calendar, now);
}

/** Goes on with a resolution cycle that had been stopped; the time in between is a pause. */
export function reopenCycle(
  cycle: SlaCycle,
  calendar: CompiledCalendar,
  cause: ClockCause,
  now: Date,
): CycleChange {
  const clock = reopenClock(cycle.clock, wholeSecondFrom(now), cause);
  const patch = { state: 'running', clock, stoppedAt: null } as const;
  return settled(step(unchanged(cycle), 'reopened', patch, calendar, now), calendar, now);
}

/**
 * Warns and breaches a running cycle whose time has come; undefined when it has not. It goes by the instants that are
 * stored, so that a calendar that can't be read keeps nobody from being told.
 */
export function fireCycle(cycle: SlaCycle, now: Date): CycleChange | undefined {
  if (cycle.state !== 'running') return undefined;
  let change = unchanged(cycle);
  const { warnAt, dueAt: due, warnedAt, breachedAt } = cycle;
  const isDue = due !== null && due <= now;
  // A warning that comes together with the breach would only be noise.
  if (warnedAt === null && breachedAt === null && !isDue && hasCome(warnAt, now)) {
    change = step(change, 'warned', { warnedAt: now }, undefined, now);
  }
  if (isDue && breachedAt === null) {
    change = step(change, 'breached', { breachedAt: due }, undefined, now);
  }
  return change.steps.length === 0 ? undefined : change;
}

/** Lets an ongoing cycle begin where an earlier one began that it takes over: it counts and stands as that one did. */
export function takeOverCycle(
  cycle: SlaCycle,
  earlier: SlaClock,
  calendar: CompiledCalendar,
  now: Date,
): CycleChange {
  const { startedAt: joint, targets, intervals } = cycle.clock;
  const before = earlier.intervals
    .filter(({ from }) => from < joint)
    .map((interval) =>
      interval.to !== null && interval.to <= joint ? interval : { ...interval, to: joint },
    );
  const { startedAt } = earlier;
  const [first, ...later] = targets;
  const clock = {
    ...cycle.clock,
    startedAt,
    intervals: [...before, ...intervals],
    targets: first === undefined ? later : [{ ...first, since: startedAt }, ...later],
  };
  const kept = keepDeadline(clock, calendar, cycle.dueAt);
  const after = step(unchanged(cycle), 'retargeted', { clock: kept }, calendar, now);
  return settled(after, calendar, now);
}

/** When a cycle has to be looked at next: to warn or to breach. Null when time alone changes nothing. */
export function nextLook({ state, warnAt, warnedAt, dueAt: due, breachedAt }: SlaCycle) {
  if (state !== 'running' || breachedAt !== null) return null;
  if (warnedAt === null && warnAt !== null && due !== null && warnAt < due) return warnAt;
  return due;
}

/** True while a cycle runs or stands. */
export function isOngoing({ state }: Pick<SlaCycle, 'state'>): boolean {
  return state === 'running' || state === 'paused';
}

/** When the limit and the warning of a cycle are reached, by all that is recorded. */
export function timesOf(
  { clock, term }: Pick<SlaCycle, 'clock' | 'term'>,
  calendar: CompiledCalendar,
): { dueAt: Date | null; warnAt: Date | null } {
  try {
    const warnAfter = Math.floor((allowance(clock, calendar) * term.warnAtPercent) / 100);
    return {
      dueAt: dueAt(clock, calendar) ?? null,
      warnAt: reachedAt(clock, calendar, warnAfter) ?? null,
    };
  } catch (error) {
    // A calendar that never opens again has no deadlines; that must not keep a question from being recorded.
    if (error instanceof BusinessTimeError && error.code === 'no_open_time') {
      return { dueAt: null, warnAt: null };
    }
    throw error;
  }
}

function targetOf({ limit, calendarId, calendarVersion }: SlaTerm) {
  return { limit, calendarId, calendarVersion };
}

/** An open cycle that runs against something else from its start on. */
function runAgainst(
  before: CycleChange,
  happening: 'retargeted' | 'moved',
  against: Pick<SlaCycle, 'term' | 'clock'>,
  calendar: CompiledCalendar,
  now: Date,
): CycleChange {
  const times = timesOf(against, calendar);
  const { warnedAt, breachedAt } = before.cycle;
  const patch = {
    ...against,
    warnedAt: hasCome(times.warnAt, now) ? warnedAt : null,
    breachedAt: hasPassed(times.dueAt, now) && breachedAt !== null ? times.dueAt : null,
  };
  return settled(step(before, happening, patch, calendar, now), calendar, now);
}

function unchanged(cycle: SlaCycle): CycleChange {
  return { cycle, steps: [] };
}

/** Records a breach that the timer was about to tell. */
function settled(change: CycleChange, calendar: CompiledCalendar, now: Date): CycleChange {
  const { cycle } = change;
  const isLate = cycle.state === 'running' && hasPassed(cycle.dueAt, now);
  if (!isLate || cycle.breachedAt !== null) return change;
  return step(change, 'breached', { breachedAt: cycle.dueAt }, calendar, now);
}

function stopped(cycle: SlaCycle, state: 'met' | 'missed' | 'cancelled', now: Date) {
  const clock = stopClock(cycle.clock, notBefore(lastChangeOf(cycle.clock), now));
  return { state, clock, stoppedAt: now } as const;
}

/**
 * Clocks count whole seconds. One begins to count with the next whole second and stands from the last one, so that it
 * never counts more than really passed: nobody is late by a fraction that was not theirs.
 */
function wholeSecondFrom(instant: Date): Date {
  return new Date(Math.ceil(instant.getTime() / 1000) * 1000);
}

/** What happens within a second comes after what was recorded at its end. */
function notBefore(earliest: Date, instant: Date): Date {
  return instant < earliest ? earliest : instant;
}

function lastChangeOf({ intervals, startedAt }: SlaClock): Date {
  return intervals.at(-1)?.from ?? startedAt;
}

/** The cycle after one thing that happened; without a calendar its times stay what they were. */
function step(
  { cycle, steps }: CycleChange,
  happening: CycleHappening,
  patch: Partial<SlaCycle>,
  calendar: CompiledCalendar | undefined,
  now: Date,
): CycleChange {
  const moved = { ...cycle, ...patch, version: cycle.version + 1, updatedAt: now };
  const after: SlaCycle =
    calendar === undefined
      ? moved
      : { ...moved, ...timesOf(moved, calendar), timeZoneDatabase: timeZoneDatabaseVersion() };
  return { cycle: after, steps: [...steps, { happening, cycle: after }] };
}

function hasCome(instant: Date | null, now: Date): boolean {
  return instant !== null && instant <= now;
}

function hasPassed(instant: Date | null, now: Date): boolean {
  return instant !== null && instant < now;
}

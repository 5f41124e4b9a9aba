import {
  localDateAt,
  nextDateAt,
  openIntervals,
  spansAt,
  validateCalendar,
} from '@shouwen/business-time';
import type { CompiledCalendar } from '@shouwen/business-time';
import type { FieldViolation } from '@shouwen/platform';

/** What is asked for of shifts: to be on one, to be on one for who has any, or nothing. */
export type ShiftPolicy = 'required' | 'when_assigned' | 'ignored';

/** What is asked for of shifts, from the least to the most. */
export const shiftPolicies: readonly ShiftPolicy[] = ['ignored', 'when_assigned', 'required'];

/** Whether somebody is on shift: in one of theirs, in none of theirs, or without any. */
export type ShiftStanding = 'on' | 'off' | 'none';

/** A shift that somebody is on from one date to another, both included; to null while that is open. */
export interface ShiftDates {
  shiftId: string;
  hours: CompiledCalendar;
  from: string;
  to: string | null;
}

/** What is known of the shifts of somebody around an instant. */
export interface MemberShifts {
  /** Those whose dates are within two days of it. */
  near: readonly ShiftDates[];
  /** True when one began more than two days before. */
  hasEarlier: boolean;
  /** True when one begins more than two days after. */
  hasLater: boolean;
}

/** How somebody stands to their shifts at an instant, and which shifts make it so. */
export interface ShiftStandingAt {
  standing: ShiftStanding;
  /** Those they are in; of who is off shift, those of that day. */
  shiftIds: string[];
}

/** How who never had a shift stands. */
export const WITHOUT_SHIFTS: ShiftStandingAt = { standing: 'none', shiftIds: [] };

/** How far ahead the next turn of a shift is looked for; the date that follows comes before. */
const LOOK_AHEAD_MS = 2 * 86_400_000;

/**
 * How somebody stands to their shifts: on shift while one is open that began on a date of theirs, so a night counts until it
 * is over. From the first date of their first shift to the last date of their last one they have shifts, also on the days
 * between two of them; before and after they have none.
 */
export function standingAt(shifts: MemberShifts, now: Date): ShiftStandingAt {
  const on: string[] = [];
  const today: string[] = [];
  let { hasEarlier: hasBegun, hasLater: goesOn } = shifts;
  for (const { shiftId, hours, from, to } of shifts.near) {
    const isOfDate = (date: string) => from <= date && (to === null || date <= to);
    if (spansAt(hours, now).some(({ date }) => isOfDate(date))) on.push(shiftId);
    const date = localDateAt(hours, now);
    if (isOfDate(date)) today.push(shiftId);
    if (from <= date) hasBegun = true;
    if (to === null || to >= date) goesOn = true;
  }
  if (on.length > 0) return { standing: 'on', shiftIds: [...new Set(on)] };
  if (hasBegun && goesOn) return { standing: 'off', shiftIds: [...new Set(today)] };
  return WITHOUT_SHIFTS;
}

/** True when somebody who stands so may get what asks for this. */
export function admits(policy: ShiftPolicy, standing: ShiftStanding): boolean {
  switch (policy) {
    case 'required':
      return standing === 'on';
    case 'when_assigned':
      return standing !== 'off';
    case 'ignored':
      return true;
  }
}

/** When it may be other people who are on a shift: at its next beginning, or when its dates go on. */
export function nextTurnOf(hours: CompiledCalendar, now: Date): Date {
  const nextDate = nextDateAt(hours, now);
  const end = new Date(now.getTime() + LOOK_AHEAD_MS);
  for (const { from } of openIntervals(hours, now, end)) {
    if (from > now && from < nextDate) return from;
  }
  return nextDate;
}

/** What is wrong with a date in itself; empty when it exists. */
export function dateViolations(field: string, date: string): FieldViolation[] {
  const problems = validateCalendar({
    id: field,
    version: 1,
    timeZone: 'UTC',
    weekly: { monday: [{ from: 0, to: 1 }] },
    holidays: [{ date, name: field }],
  });
  if (problems.length === 0) return [];
  return [
    {
      field,
      description: 'must be a date that exists, such as 2026-03-02',
      descriptionZh: '必须是存在的日期，如 2026-03-02',
    },
  ];
}

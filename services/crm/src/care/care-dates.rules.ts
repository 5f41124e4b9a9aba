import { Temporal } from 'temporal-polyfill';
import type { CadencePhase, LocalDate } from './care.entity.js';

const FIRST = '1990-01-01';
const LAST = '2199-12-31';

/** True for a date that exists, from 1990 to 2199, written `2026-03-01`. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST || text > LAST) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** True when the runtime knows a time zone of this name, such as `Asia/Shanghai`. */
export function isTimeZone(name: string): boolean {
  // Plain offsets, which know no rules, are none.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** The date of an instant in a time zone. */
export function dateOf(at: Date, timeZone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The first instant of a date in a time zone, also where clocks skip midnight. */
export function startOf(date: LocalDate, timeZone: string): Date {
  const day = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
  return new Date(day.epochMilliseconds);
}

/** The date some days later, or earlier. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The date some months later; in a shorter month its last day. */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/**
 * The first date after `after` that a cadence gives, counted in months from the beginning, so that no short month moves
 * the later ones; undefined without phases. Phases are in the order of their months, and the first begins at 0.
 */
export function nextByCadence(
  startedOn: LocalDate,
  phases: readonly CadencePhase[],
  after: LocalDate,
): LocalDate | undefined {
  let months = 0;
  for (;;) {
    const reached = months;
    const phase = phases.findLast(({ fromMonth }) => fromMonth <= reached);
    if (phase === undefined) return undefined;
    months += phase.everyMonths;
    const date = plusMonths(startedOn, months);
    if (date > after) return date;
  }
}

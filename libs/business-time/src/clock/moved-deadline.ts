import type { CompiledCalendar } from '../calendar/compiled-calendar.js';
import { elapsed } from './clock-reading.js';
import { retargetClock, targetOf } from './sla-clock.js';
import type { ClockCause, MovedDeadline, SlaClock } from './sla-clock.js';

/**
 * Moves the deadline of a clock to an instant. Where the clock doesn't count then, such as in the night, the deadline is the
 * last instant before at which it does. Pauses that come later move it on, as they do any deadline.
 */
export function moveDeadline(
  clock: SlaClock,
  calendar: CompiledCalendar,
  move: Omit<MovedDeadline, 'allowance'>,
  at: Date,
  cause: ClockCause,
): SlaClock {
  const { limit, calendarId, calendarVersion } = targetOf(clock);
  const moved = { ...move, allowance: elapsed(clock, calendar, move.to) };
  return retargetClock(clock, { limit, calendarId, calendarVersion, moved }, at, cause);
}

/** Keeps a moved deadline at its instant after the clock got another calendar or start; other clocks stay as they are. */
export function keepDeadline(
  clock: SlaClock,
  calendar: CompiledCalendar,
  due: Date | null,
): SlaClock {
  const target = targetOf(clock);
  if (target.moved === undefined || due === null) return clock;
  const moved = { ...target.moved, allowance: elapsed(clock, calendar, due) };
  return { ...clock, targets: [...clock.targets.slice(0, -1), { ...target, moved }] };
}

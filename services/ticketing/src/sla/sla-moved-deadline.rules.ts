import type { CompiledCalendar } from '@shouwen/business-time';
import type { SlaCycle } from './sla-clock.entity.js';
import { isOngoing, moveCycle } from './sla-cycle.rules.js';
import type { CycleChange } from './sla-cycle.rules.js';
import { slaErrors } from './sla.errors.js';

const MOST_DAYS = 366;
const DAY_MS = 24 * 3_600_000;

/** Where somebody moves a deadline, and why. */
export interface DeadlineMove {
  to: Date;
  reason: string;
  by: string;
}

/**
 * Moves the deadline of a cycle that runs, to the second. Throws `ticketing.clock_ended`, `ticketing.clock_stands`,
 * `ticketing.deadline_not_ahead` and `ticketing.deadline_not_counted` naming the last time before that would do.
 */
export function moveCycleDeadline(
  cycle: SlaCycle,
  { to: wanted, reason, by }: DeadlineMove,
  calendar: CompiledCalendar,
  now: Date,
): CycleChange {
  if (!isOngoing(cycle)) throw slaErrors.clock_ended();
  if (cycle.state === 'paused') throw slaErrors.clock_stands();
  const to = new Date(Math.floor(wanted.getTime() / 1000) * 1000);
  if (to <= now || to.getTime() - now.getTime() > MOST_DAYS * DAY_MS) {
    throw slaErrors.deadline_not_ahead({ days: String(MOST_DAYS) });
  }
  const change = moveCycle(cycle, { to, reason, by }, calendar, now);
  const { dueAt } = change.cycle;
  if (dueAt?.getTime() !== to.getTime()) {
    throw slaErrors.deadline_not_counted({ nearest: dueAt?.toISOString() ?? '-' });
  }
  return change;
}

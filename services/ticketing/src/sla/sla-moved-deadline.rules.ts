import type { CompiledCalendar } from '@shouwen/business-time';
import { changed } from '../tickets/ticket.rules.js';
import type { TicketChange, TicketEntity } from '../tickets/ticket.rules.js';
import type { SlaCycle, SlaTarget } from './sla-clock.entity.js';
import { isOngoing, moveCycle } from './sla-cycle.rules.js';
import type { CycleChange } from './sla-cycle.rules.js';
import { slaErrors } from './sla.errors.js';

const MOST_DAYS = 366;
const DAY_MS = 24 * 3_600_000;

const deadlineFields: Record<SlaTarget, string> = {
  first_response: 'firstResponseDueAt',
  next_response: 'nextResponseDueAt',
  resolution: 'resolutionDueAt',
};

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

/** What the timeline of a ticket tells of a deadline that was moved: from when to when, and why. */
export function tellDeadlineMoved(
  ticket: TicketEntity,
  { id: clockId, target, dueAt: from }: Pick<SlaCycle, 'id' | 'target' | 'dueAt'>,
  { to, reason }: Pick<DeadlineMove, 'to' | 'reason'>,
  now: Date,
): TicketChange {
  const happening = { kind: 'deadline_moved', clockId, target, from, to } as const;
  const change = changed(ticket, ticket.status, {}, now, happening);
  const told = {
    field: deadlineFields[target],
    from: from?.toISOString(),
    to: to.toISOString(),
  };
  return { ...change, body: reason, internal: true, reason, changes: [...change.changes, told] };
}

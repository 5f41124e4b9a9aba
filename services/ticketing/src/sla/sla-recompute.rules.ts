import type { CompiledCalendar } from '@shouwen/business-time';
import type { SlaCycle, SlaTerm } from './sla-clock.entity.js';
import { retargetedClock, timesOf } from './sla-cycle.rules.js';

/** What another term would do to the deadline of an ongoing cycle. */
export interface Move {
  before: Date | null;
  after: Date | null;
  /** It would be past its limit at once, and is not now. */
  breachedAtOnce: boolean;
}

/** Tells what another term would do, without doing it. */
export function moveBy(
  cycle: SlaCycle,
  term: SlaTerm,
  calendar: CompiledCalendar,
  now: Date,
): Move {
  const why = { reason: 'simulated', by: '' };
  const clock = retargetedClock(cycle, { term, keepsMove: true }, calendar, why, now);
  const { dueAt: after } = timesOf({ clock, term }, calendar);
  const wouldBeLate = after !== null && after < now;
  return { before: cycle.dueAt, after, breachedAtOnce: wouldBeLate && cycle.breachedAt === null };
}

/** True when two terms count in the same way, so that nothing has to be calculated anew. */
export function isSameTerm(one: SlaTerm, other: SlaTerm): boolean {
  return textOf(one) === textOf(other);
}

/** The fields in one order, whatever order a database keeps them in. */
function textOf(term: SlaTerm): string {
  return JSON.stringify([
    term.policyId,
    term.policyVersion,
    term.ruleKey,
    term.calendarId,
    term.calendarVersion,
    term.limit.unit,
    term.limit.amount,
    term.warnAtPercent,
    [...term.pausedBy].sort(),
    term.reopen,
    term.grade,
    term.channel,
    term.tier,
  ]);
}

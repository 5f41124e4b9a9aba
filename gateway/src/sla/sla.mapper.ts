import { SlaClockState, TimelineEntryKind } from '@shouwen/contracts';
import type {
  DeadlineExplanation as ExplanationMessage,
  SlaClock as ClockMessage,
  SlaInterval as IntervalMessage,
  SlaLimit as LimitMessage,
  SlaTerm as TermMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type {
  DeadlineExplanation,
  SlaClock,
  SlaCycle,
  SlaInterval,
  SlaLimit,
  SlaTerm,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

const ongoing: ReadonlySet<SlaClockState> = new Set([SlaClockState.RUNNING, SlaClockState.PAUSED]);

/** The cycles of a ticket as one clock for each target, in the order in which the targets first appear. */
export function toClocks(cycles: readonly ClockMessage[]): SlaClock[] {
  const clocks = new Map<string, SlaClock>();
  for (const message of cycles) {
    const { target } = message;
    const clock = clocks.get(target) ?? { target, completedCycles: [], ongoingCycle: null };
    clocks.set(target, clock);
    if (ongoing.has(message.state)) clock.ongoingCycle = toCycle(message);
    else clock.completedCycles.push(toCycle(message));
  }
  return [...clocks.values()];
}

/** What a deadline comes from, as the schema shows it. */
export function toExplanation(message: ExplanationMessage): DeadlineExplanation {
  const clock = present(message.clock, 'clock');
  const { startEntryId, startEntryKind } = message;
  return {
    target: clock.target,
    cycle: toCycle(clock),
    ruleName: message.ruleName,
    calendarName: message.calendarName,
    timeZone: message.timeZone,
    timeZoneDatabase: clock.timeZoneDatabase,
    startEntryId: startEntryId || null,
    startEntryKind: spokenKind(startEntryKind),
    previousTargets: message.previousTargets.map(({ limit, calendarVersion, since, cause }) => ({
      limit: toLimit(limit),
      calendarVersion,
      since: present(since, 'since'),
      reason: cause?.reason ?? '',
      by: cause?.by ?? '',
    })),
    intervals: message.intervals.map(toInterval),
    uncoveredYears: message.uncoveredYears,
    verified: message.verified,
    movedDeadlines: message.movedDeadlines.map(({ from, to, at, ...rest }) => ({
      ...rest,
      from: from ?? null,
      to: present(to, 'to'),
      at: present(at, 'at'),
    })),
  };
}

/** A limit as the schema shows it. */
export function toLimit(limit: LimitMessage | undefined): SlaLimit {
  const { unit, amount } = present(limit, 'limit');
  return { unit, amount };
}

/** A cycle as the schema shows it. */
export function toCycle(clock: ClockMessage): SlaCycle {
  return {
    id: clock.id,
    cycle: clock.cycle,
    version: clock.version,
    state: clock.state,
    startedAt: present(clock.startedAt, 'started_at'),
    stoppedAt: clock.stoppedAt ?? null,
    dueAt: clock.dueAt ?? null,
    warnAt: clock.warnAt ?? null,
    warnedAt: clock.warnedAt ?? null,
    breachedAt: clock.breachedAt ?? null,
    goalSeconds: clock.goalSeconds,
    elapsedSeconds: clock.elapsedSeconds,
    term: toTerm(clock.term),
  };
}

function toTerm(term: TermMessage | undefined): SlaTerm {
  const { policyVersion, ruleKey, calendarId, calendarVersion, limit, grade, channel, tier } =
    present(term, 'term');
  return {
    policyVersion,
    ruleKey,
    calendarId: nodeIdOf('BusinessCalendar', calendarId),
    calendarVersion,
    limit: toLimit(limit),
    grade,
    channel,
    tier: tier || null,
  };
}

function toInterval(interval: IntervalMessage): SlaInterval {
  const { kind, from, to, seconds, ahead, cause, days } = interval;
  return {
    kind,
    from: present(from, 'from'),
    to: present(to, 'to'),
    seconds,
    ahead,
    reason: cause?.reason ?? null,
    by: cause?.by ?? null,
    days,
  };
}

function spokenKind(kind: TimelineEntryKind): TimelineEntryKind | null {
  return kind === TimelineEntryKind.UNSPECIFIED || kind === TimelineEntryKind.UNRECOGNIZED
    ? null
    : kind;
}

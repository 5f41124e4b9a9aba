import { SlaIntervalKind, TimelineEntryKind } from '@shouwen/contracts';
import type { DeadlineExplanation, SlaInterval, SlaMovedDeadline } from '@shouwen/contracts';
import type { ClockTarget, ExplainedInterval, MovedDeadline } from '@shouwen/business-time';
import { entryKindToProto } from '../tickets/ticket.mapper.js';
import { cycleToProto, limitToProto } from './sla.mapper.js';
import type { ExplainedCycle } from './sla.queries.js';

const MOST_INTERVALS = 1_000;

const kinds: Record<ExplainedInterval['kind'], SlaIntervalKind> = {
  counted: SlaIntervalKind.COUNTED,
  paused: SlaIntervalKind.PAUSED,
  skipped: SlaIntervalKind.SKIPPED,
};

/** What a deadline comes from, as the contract shows it. */
export function explanationToProto(explained: ExplainedCycle): DeadlineExplanation {
  const { explanation, startEntry } = explained;
  return {
    clock: cycleToProto(explained.cycle, explained),
    ruleName: explained.ruleName,
    calendarName: explained.calendarName,
    timeZone: explanation.calendar.timeZone,
    startEntryId: startEntry?.id ?? '',
    startEntryKind:
      startEntry === undefined ? TimelineEntryKind.UNSPECIFIED : entryKindToProto(startEntry.kind),
    previousTargets: explanation.previousTargets.map(targetToProto),
    intervals: explanation.intervals.slice(-MOST_INTERVALS).map(intervalToProto),
    uncoveredYears: explained.uncoveredYears,
    verified: explained.verified,
    movedDeadlines: movesOf(explained.cycle),
  };
}

/** Every time the deadline was moved by hand; what was set later made a move give way, unless it carried it on. */
function movesOf({ clock: { targets } }: ExplainedCycle['cycle']): SlaMovedDeadline[] {
  return targets.flatMap(({ moved, since, cause }, index) =>
    moved === undefined || isCarriedOn(moved, targets[index - 1]?.moved)
      ? []
      : {
          from: moved.from ?? undefined,
          to: moved.to,
          at: since,
          by: cause.by,
          reason: moved.reason,
          inForce: isCarriedOn(moved, targets.at(-1)?.moved),
        },
  );
}

function isCarriedOn(one: MovedDeadline, other: MovedDeadline | undefined): boolean {
  return other?.to.getTime() === one.to.getTime() && other.reason === one.reason;
}

function targetToProto({ limit, calendarId, calendarVersion, since, cause }: ClockTarget) {
  return { limit: limitToProto(limit), calendarId, calendarVersion, since, cause };
}

function intervalToProto(interval: ExplainedInterval): SlaInterval {
  const { kind, from, to, seconds, ahead, cause, days } = interval;
  return { kind: kinds[kind], from, to, seconds, ahead, cause, days: days ?? [] };
}

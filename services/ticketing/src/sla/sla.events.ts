import { topicMessages } from '@shouwen/contracts';
import type { Actor, SlaClockFacts } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { SlaCycle } from './sla-clock.entity.js';
import type { CycleHappening, CycleStep } from './sla-cycle.rules.js';
import { stateToProto, targetToProto, termToProto } from './sla.mapper.js';

const messages = {
  started: topicMessages.SlaClockStarted,
  paused: topicMessages.SlaClockPaused,
  resumed: topicMessages.SlaClockResumed,
  retargeted: topicMessages.SlaClockRetargeted,
  moved: topicMessages.SlaClockDeadlineMoved,
  warned: topicMessages.SlaClockWarned,
  breached: topicMessages.SlaClockBreached,
  met: topicMessages.SlaClockMet,
  missed: topicMessages.SlaClockMissed,
  cancelled: topicMessages.SlaClockCancelled,
  reopened: topicMessages.SlaClockReopened,
} satisfies Record<CycleHappening, unknown>;

/** Records the event of one thing that happened to a clock. */
export function recordCycleStep(
  tx: Transaction,
  { caller }: RequestContext,
  { happening, cycle }: CycleStep,
): void {
  tx.record({
    message: messages[happening],
    aggregateId: cycle.id,
    sequence: cycle.version,
    at: cycle.updatedAt,
    payload: { clock: factsOf(cycle, actorOf(caller)) },
  });
}

/** What every event tells of a clock: identities and states, no names (R9). */
function factsOf(cycle: SlaCycle, actor: Actor): SlaClockFacts {
  return {
    clockId: cycle.id,
    ticketId: cycle.ticketId,
    target: targetToProto(cycle.target),
    cycle: cycle.cycle,
    state: stateToProto(cycle.state),
    term: termToProto(cycle.term),
    startedAt: cycle.clock.startedAt,
    dueAt: cycle.dueAt ?? undefined,
    breachedAt: cycle.breachedAt ?? undefined,
    at: cycle.updatedAt,
    actor: { kind: actor.kind, id: actor.id, name: '' },
  };
}

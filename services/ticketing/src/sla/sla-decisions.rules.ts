import type { ClockCause, CompiledCalendar } from '@shouwen/business-time';
import { isOver } from '../tickets/ticket.rules.js';
import type { TicketChange, TicketHappening } from '../tickets/ticket.rules.js';
import type { PauseReason, SlaCycle, SlaTarget, SlaTerm } from './sla-clock.entity.js';
import {
  cancelCycle,
  isOngoing,
  pauseCycle,
  reopenCycle,
  resumeCycle,
  retargetCycle,
  startCycle,
  stopCycle,
  takeOverCycle,
} from './sla-cycle.rules.js';
import type { CycleChange } from './sla-cycle.rules.js';

/** What the decisions about the clocks of a ticket need to know, besides what happened to it. */
export interface ClockFacts {
  /** The last cycle of each target, as far as there is one. */
  cycles: Partial<Record<SlaTarget, SlaCycle>>;
  /** What a new cycle would run by: the policy and the calendar in force. */
  termOf: (target: SlaTarget) => SlaTerm;
  /** The calendar that a term names. */
  calendarOf: (term: SlaTerm) => CompiledCalendar;
  /** An identity for a new cycle. */
  nextId: () => string;
  /** Identity of who caused it. */
  by: string;
}

type Effect<Kind extends TicketHappening['kind']> = (
  change: TicketChange & { happening: Extract<TicketHappening, { kind: Kind }> },
  facts: ClockFacts,
  now: Date,
) => CycleChange[];

const effects: { [Kind in TicketHappening['kind']]?: Effect<Kind> } = {
  opened: (change, facts, now) => [
    start('first_response', now, change, facts, now),
    start('resolution', now, change, facts, now),
  ],
  replied: (change, facts, now) =>
    change.happening.fromCustomer ? afterMessage(change, facts, now) : stopResponses(facts, now),
  call_linked: ({ happening }, facts, now) => (happening.answers ? stopResponses(facts, now) : []),
  grade_changed: (change, facts, now) => retarget(change, facts, 'grade_changed', now),
  paused: ({ happening: { reason } }, facts, now) =>
    ongoing(facts)
      .filter(({ state, term }) => state === 'running' && term.pausedBy.includes(reason))
      .map((cycle) =>
        pauseCycle(cycle, facts.calendarOf(cycle.term), cause(facts, `paused:${reason}`), now),
      ),
  resumed: ({ happening }, facts, now) =>
    ongoing(facts)
      .filter(({ state }) => state === 'paused')
      .map((cycle) => {
        const why = cause(facts, `resumed:${happening.cause}`);
        return resumeCycle(cycle, facts.calendarOf(cycle.term), why, happening.since ?? now, now);
      }),
  resolved: (_change, facts, now) =>
    ongoing(facts).map((cycle) => stopCycle(cycle, facts.calendarOf(cycle.term), now)),
  reopened: afterReopening,
  // What merging cancelled goes on; the time in between, in which the other ticket was worked on, is a pause.
  unmerged: ({ ticket }, facts, now) =>
    isOver(ticket)
      ? []
      : Object.values(facts.cycles)
          .filter(({ state }) => state === 'cancelled')
          .map((cycle) =>
            reopenCycle(cycle, facts.calendarOf(cycle.term), cause(facts, 'unmerged'), now),
          ),
};

/** Whether this kind of happening can move a clock. */
export function movesClocks(kind: TicketHappening['kind']): boolean {
  return effects[kind] !== undefined;
}

/** What something that happened to a ticket does to its clocks. */
export function clocksAfter(change: TicketChange, facts: ClockFacts, now: Date): CycleChange[] {
  const effect = effects[change.happening.kind] as Effect<TicketHappening['kind']> | undefined;
  return effect?.(change, facts, now) ?? [];
}

/** Sets the term in force for each ongoing clock, because what the rule is chosen by has changed. */
export function retarget(
  { ticket }: Pick<TicketChange, 'ticket'>,
  facts: ClockFacts,
  reason: string,
  now: Date,
): CycleChange[] {
  const waitsFor = ticket.waiting?.reason ?? null;
  return ongoing(facts).map((cycle) => {
    const term = facts.termOf(cycle.target);
    const calendars = { before: facts.calendarOf(cycle.term), after: facts.calendarOf(term) };
    return retargetWaiting(cycle, { term, waitsFor }, calendars, cause(facts, reason), now);
  });
}

/** Sets another term for an ongoing cycle, and lets it stand or run as that term says while its ticket waits. */
export function retargetWaiting(
  cycle: SlaCycle,
  {
    term,
    waitsFor,
    keepsMove = false,
  }: { term: SlaTerm; waitsFor: PauseReason | null; keepsMove?: boolean },
  calendars: { before: CompiledCalendar; after: CompiledCalendar },
  why: ClockCause,
  now: Date,
): CycleChange {
  const changed = retargetCycle(cycle, { term, keepsMove }, calendars, why, now);
  const shouldStand = waitsFor !== null && term.pausedBy.includes(waitsFor);
  if (shouldStand === (cycle.state === 'paused')) return changed;
  const aligned = shouldStand
    ? pauseCycle(changed.cycle, calendars.after, why, now)
    : resumeCycle(changed.cycle, calendars.after, why, now, now);
  return { cycle: aligned.cycle, steps: [...changed.steps, ...aligned.steps] };
}

/**
 * What merging tickets does: the clocks of the ticket that ends are cancelled, those of the ticket that stays keep the
 * earlier start of the two, and what the customer still waits for an answer to goes on waiting there.
 */
export function clocksAfterMerge(
  ended: Pick<ClockFacts, 'cycles'>,
  stays: Pick<TicketChange, 'ticket' | 'happening'>,
  facts: ClockFacts,
  now: Date,
): CycleChange[] {
  const changes: CycleChange[] = [];
  const open = Object.values(ended.cycles).filter((cycle) => isOngoing(cycle));
  for (const cycle of open) {
    changes.push(cancelCycle(cycle, now));
    const own = facts.cycles[cycle.target];
    if (own === undefined || !isOngoing(own) || own.clock.startedAt <= cycle.clock.startedAt) {
      continue;
    }
    changes.push(takeOverCycle(own, cycle.clock, facts.calendarOf(own.term), now));
  }
  const unanswered = open.find(({ target }) => target !== 'resolution');
  const { first_response: first, next_response: next } = facts.cycles;
  const waits = (first && isOngoing(first)) || (next && isOngoing(next));
  if (unanswered !== undefined && !waits && !isOver(stays.ticket)) {
    changes.push(start('next_response', unanswered.clock.startedAt, stays, facts, now));
  }
  return changes;
}

/**
 * A message of the customer waits for a reply, unless one waits already, the first reply is still to come, or the
 * question is resolved: thanks need no answer. A message that came late counts from when it was written.
 */
function afterMessage(
  change: TicketChange & { happening: { sentAt?: Date } },
  facts: ClockFacts,
  now: Date,
): CycleChange[] {
  const { ticket, happening } = change;
  const { first_response: first, next_response: next } = facts.cycles;
  if (isOver(ticket)) return [];
  if (first === undefined ? ticket.firstResponseAt === null : isOngoing(first)) return [];
  if (next !== undefined && isOngoing(next)) return [];
  const written = happening.sentAt ?? now;
  const from = new Date(
    Math.min(Math.max(written.getTime(), ticket.openedAt.getTime()), now.getTime()),
  );
  return [start('next_response', from, change, facts, now)];
}

function stopResponses(facts: ClockFacts, now: Date): CycleChange[] {
  return ongoing(facts)
    .filter(({ target }) => target !== 'resolution')
    .map((cycle) => stopCycle(cycle, facts.calendarOf(cycle.term), now));
}

/** Reopening is about the resolution; the first response was given and stays so. */
function afterReopening(change: TicketChange, facts: ClockFacts, now: Date): CycleChange[] {
  const last = facts.cycles.resolution;
  if (last === undefined || last.term.reopen === 'new') {
    return [start('resolution', now, change, facts, now)];
  }
  const calendar = facts.calendarOf(last.term);
  if (last.term.reopen === 'restart') {
    return [start('resolution', now, change, { ...facts, termOf: () => last.term }, now)];
  }
  return [reopenCycle(last, calendar, cause(facts, 'reopened'), now)];
}

function start(
  target: SlaTarget,
  from: Date,
  { ticket, happening }: Pick<TicketChange, 'ticket' | 'happening'>,
  facts: ClockFacts,
  now: Date,
): CycleChange {
  const term = facts.termOf(target);
  return startCycle(
    {
      id: facts.nextId(),
      ticketId: ticket.id,
      target,
      cycle: (facts.cycles[target]?.cycle ?? 0) + 1,
      startSequence: ticket.version,
      term,
      from,
    },
    facts.calendarOf(term),
    cause(facts, happening.kind),
    now,
  );
}

function ongoing({ cycles }: ClockFacts): SlaCycle[] {
  return Object.values(cycles).filter((cycle) => isOngoing(cycle));
}

function cause({ by }: ClockFacts, reason: string): ClockCause {
  return { reason, by };
}

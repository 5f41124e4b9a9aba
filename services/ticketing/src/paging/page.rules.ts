import type { FieldChange } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import { leaders, nameOf } from '../tickets/ticket-access.js';
import { isOver } from '../tickets/ticket.rules.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { pageTransitions } from './page-status.js';
import type { PageTransition } from './page-status.js';
import type { Ladder, PageRun, PageTarget } from './page.entity.js';
import { pageErrors } from './page.errors.js';

/** What happened to a page, with what only this kind of event tells. */
export type PageHappening =
  | { kind: 'started' }
  | { kind: 'step_fired'; step: number; target: PageTarget; pagedIds: string[] }
  | { kind: 'acknowledged'; waitedSeconds: number }
  | { kind: 'exhausted' }
  | { kind: 'ended' };

/** What a decision about a page comes to. */
export interface PageChange {
  run: PageRun;
  happening: PageHappening;
  changes: FieldChange[];
}

type TicketHappeningKind = TicketChange['happening']['kind'];

const begins: ReadonlySet<TicketHappeningKind> = new Set(['opened', 'reopened', 'unmerged']);
const ends: ReadonlySet<TicketHappeningKind> = new Set(['resolved', 'merged']);

/** What a change of a ticket means for its paging (T3); undefined when nothing. */
export function pagingNeedOf({ ticket, happening }: TicketChange): 'start' | 'end' | undefined {
  const isUrgent = ticket.grade === 'urgent';
  if (happening.kind === 'grade_changed') {
    if (isUrgent === (happening.previousGrade === 'urgent')) return undefined;
    return isUrgent ? 'start' : 'end';
  }
  if (!isUrgent) return undefined;
  if (begins.has(happening.kind)) return isOver(ticket) ? undefined : 'start';
  return ends.has(happening.kind) ? 'end' : undefined;
}

/** Begins to page people for a ticket: its first step is fired when its time has come (T3). */
export function startPage(
  about: { id: string; ticketId: string; ticketNumber: string },
  { version, steps, exhaustedAfterSeconds }: Ladder,
  caller: Caller,
  now: Date,
): PageChange {
  const run: PageRun = {
    ...about,
    version: 1,
    status: 'climbing',
    ladder: { version, steps, exhaustedAfterSeconds },
    nextStep: 0,
    nextStepAt: later(now, steps[0]?.afterSeconds ?? 0),
    startedAt: now,
    acknowledgedAt: null,
    acknowledgedBy: null,
    endedAt: null,
    updatedAt: now,
    updatedBy: actorOf(caller),
  };
  const changes = [{ field: 'status', from: undefined, to: run.status }];
  return { run, happening: { kind: 'started' }, changes };
}

/**
 * Fires the step whose turn it is for those who are paged by it. With nobody, the next one follows at once, and when
 * nobody was paged by any of them the page is exhausted at once; else each step has the time the ladder gives it.
 */
export function fireStep(
  run: PageRun,
  pagedIds: string[],
  { wasAnybodyPaged }: { wasAnybodyPaged: boolean },
  caller: Caller,
  now: Date,
): PageChange {
  const { steps, exhaustedAfterSeconds } = run.ladder;
  const step = steps[run.nextStep];
  if (step === undefined) throw new Error('the ladder has no step left to fire');
  const next = steps[run.nextStep + 1];
  const waits = pagedIds.length > 0 || (wasAnybodyPaged && next === undefined);
  const limit = (next?.afterSeconds ?? exhaustedAfterSeconds) - step.afterSeconds;
  const patch = { nextStep: run.nextStep + 1, nextStepAt: waits ? later(now, limit) : now };
  const { target } = step;
  const happening = { kind: 'step_fired', step: run.nextStep, target, pagedIds } as const;
  return changed(run, patch, happening, caller, now);
}

/** Ends the climb of a page that nobody has acknowledged; it can still be. */
export function exhaustPage(run: PageRun, caller: Caller, now: Date): PageChange {
  const patch = { status: move(run, 'exhaust'), nextStepAt: null };
  return changed(run, patch, { kind: 'exhausted' }, caller, now);
}

/** Ends a page whose ticket is not urgent any more, or over. */
export function endPage(run: PageRun, caller: Caller, now: Date): PageChange {
  const patch = { status: move(run, 'end'), nextStepAt: null, endedAt: now };
  return changed(run, patch, { kind: 'ended' }, caller, now);
}

/**
 * Acknowledges a page, for who was paged or a leader; undefined when they have done so already. Throws
 * `ticketing.page_acknowledged` naming who has, `ticketing.page_over` and `ticketing.page_not_yours`.
 */
export function acknowledgePage(
  run: PageRun,
  wasPaged: boolean,
  caller: Caller,
  now: Date,
): PageChange | undefined {
  if (run.status === 'acknowledged' && run.acknowledgedBy?.id === caller.id) return undefined;
  const status = move(run, 'acknowledge');
  if (!wasPaged && !leaders.some((role) => caller.roles.has(role))) {
    throw pageErrors.page_not_yours();
  }
  const patch = {
    status,
    nextStepAt: null,
    acknowledgedAt: now,
    acknowledgedBy: actorOf(caller),
  };
  const waitedSeconds = (now.getTime() - run.startedAt.getTime()) / 1_000;
  return changed(run, patch, { kind: 'acknowledged', waitedSeconds }, caller, now);
}

function move(run: PageRun, transition: PageTransition): PageRun['status'] {
  const { from, to } = pageTransitions[transition];
  if (from.includes(run.status)) return to;
  if (run.status === 'acknowledged') {
    throw pageErrors.page_acknowledged({ name: nameOf(run.acknowledgedBy) });
  }
  throw pageErrors.page_over({ number: run.ticketNumber });
}

function changed(
  before: PageRun,
  patch: Partial<PageRun>,
  happening: PageHappening,
  caller: Caller,
  now: Date,
): PageChange {
  const version = before.version + 1;
  const run = { ...before, ...patch, version, updatedAt: now, updatedBy: actorOf(caller) };
  const facts = ({ status, nextStep }: PageRun) => ({ status, nextStep: String(nextStep) });
  const [from, to] = [facts(before), facts(run)];
  const changes = (['status', 'nextStep'] as const)
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
  return { run, happening, changes };
}

function later(from: Date, seconds: number): Date {
  return new Date(from.getTime() + seconds * 1_000);
}

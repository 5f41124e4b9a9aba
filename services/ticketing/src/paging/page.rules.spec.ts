import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { DomainError } from '@shouwen/platform';
import { aCaller, aTicket } from '../../test/ticket.builder.js';
import { checkTransitions } from '../tickets/ticket-status.js';
import { changed } from '../tickets/ticket.rules.js';
import type { Grade, TicketChange, TicketEntity } from '../tickets/ticket.rules.js';
import { checkedLadder } from './ladder.rules.js';
import { checkedPeriod } from './on-duty.rules.js';
import { pageEnds, pageStatuses, pageTransitions } from './page-status.js';
import type { LadderStep, PageRun, PageTarget } from './page.entity.js';
import { pageErrorCatalogue } from './page.errors.js';
import {
  acknowledgePage,
  endPage,
  exhaustPage,
  fireStep,
  pagingNeedOf,
  startPage,
} from './page.rules.js';

const now = new Date('2026-03-02T01:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const system = aCaller('timer');
const sue = aCaller('sue', 'supervisor');
const ana = aCaller('ana', 'agent');

function step(afterSeconds: number, target: PageTarget = 'supervisor', personId = ''): LadderStep {
  return { afterSeconds, target, personId };
}

function aPage(patch: Partial<PageRun> = {}): PageRun {
  const about = { id: 'p', ticketId: 't', ticketNumber: 'T-2026-000001' };
  const steps = [step(0), step(300, 'manager')];
  const ladder = { id: 'l', version: 1, steps, exhaustedAfterSeconds: 900, updatedAt: now };
  return { ...startPage(about, ladder, system, now).run, ...patch };
}

function codeOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.code : 'unexpected';
  }
}

describe('the table of transitions of pages', () => {
  it('makes sense', () => {
    expect(() => checkTransitions(pageStatuses, pageTransitions, pageEnds)).not.toThrow();
  });

  it('is refused when a status that is no end can never be left', () => {
    expect(() => checkTransitions(pageStatuses, pageTransitions)).toThrow(
      'no transition leaves: acknowledged, ended',
    );
  });
});

describe('what a change of a ticket means for its paging', () => {
  type Happening = TicketChange['happening'];
  const regraded = (previousGrade: Grade): Happening => ({ kind: 'grade_changed', previousGrade });
  it.each<[string, Partial<TicketEntity>, Happening, 'start' | 'end' | undefined]>([
    ['opened urgent', { grade: 'urgent' }, { kind: 'opened' }, 'start'],
    ['opened general', {}, { kind: 'opened' }, undefined],
    ['regraded to urgent', { grade: 'urgent' }, regraded('general'), 'start'],
    ['still urgent', { grade: 'urgent' }, regraded('urgent'), undefined],
    ['regraded down', { grade: 'important' }, regraded('urgent'), 'end'],
    ['important instead of general', { grade: 'important' }, regraded('general'), undefined],
    ['reopened urgent', { grade: 'urgent', status: 'open' }, { kind: 'reopened' }, 'start'],
    [
      'resolved',
      { grade: 'urgent', status: 'resolved' },
      { kind: 'resolved', resolutionSeconds: 1 },
      'end',
    ],
    ['merged', { grade: 'urgent', status: 'merged' }, { kind: 'merged', targetId: 'x' }, 'end'],
    [
      'unmerged, resolved',
      { grade: 'urgent', status: 'resolved' },
      { kind: 'unmerged', targetId: 'x' },
      undefined,
    ],
    ['claimed', { grade: 'urgent', status: 'open' }, { kind: 'claimed' }, undefined],
  ])('%s', (_name, patch, happening, need) => {
    const ticket = aTicket(patch);
    expect(pagingNeedOf(changed(ticket, ticket.status, {}, now, happening))).toBe(need);
  });
});

describe('a page', () => {
  it.each([
    ['somebody is paged: the next step has its time', 0, ['sue'], false, 300],
    ['nobody is paged: the next step follows at once', 0, [], false, 0],
    ['the last step pages somebody: it is exhausted later', 1, ['max'], true, 600],
    ['the last step pages nobody, an earlier one did: the same', 1, [], true, 600],
    ['no step paged anybody: it is exhausted at once', 1, [], false, 0],
  ])('fires a step and %s', (_name, nextStep, paged, wasAnybodyPaged, seconds) => {
    const { run, happening } = fireStep(
      aPage({ nextStep }),
      paged,
      { wasAnybodyPaged },
      system,
      now,
    );
    expect(run).toMatchObject({ nextStep: nextStep + 1, nextStepAt: after(seconds), version: 2 });
    expect(happening).toMatchObject({ kind: 'step_fired', step: nextStep, pagedIds: paged });
  });

  it('is acknowledged by who was paged, or by a leader, also once it is exhausted', () => {
    const exhausted = exhaustPage(aPage(), system, now).run;
    expect(acknowledgePage(aPage(), true, ana, after(5))).toMatchObject({
      run: { status: 'acknowledged', nextStepAt: null, acknowledgedBy: { id: 'ana' } },
      happening: { waitedSeconds: 5 },
    });
    expect(acknowledgePage(exhausted, false, sue, now)?.run.status).toBe('acknowledged');
    expect(codeOf(() => acknowledgePage(aPage(), false, ana, now))).toBe(
      'ticketing.page_not_yours',
    );
  });

  it('is acknowledged once: the same person changes nothing, another is told who was first', () => {
    const run = acknowledgePage(aPage(), true, sue, now)?.run ?? aPage();
    expect(acknowledgePage(run, true, sue, now)).toBeUndefined();
    expect(codeOf(() => acknowledgePage(run, true, ana, now))).toBe('ticketing.page_acknowledged');
    const ended = endPage(aPage(), system, now).run;
    expect(codeOf(() => acknowledgePage(ended, true, sue, now))).toBe('ticketing.page_over');
  });
});

describe('a ladder', () => {
  it.each<[string, LadderStep[], number, string[]]>([
    ['with later and later steps is right', [step(0), step(60, 'manager')], 61, []],
    ['with two steps at one time', [step(5), step(5)], 9, ['steps.1.after_seconds']],
    ['that is exhausted with its last step', [step(5)], 5, ['exhausted_after_seconds']],
    ['for a stranger', [step(0, 'person', 'eve')], 9, ['steps.0.person_id']],
    ['for a person without a name', [step(0, 'person')], 9, ['steps.0.person_id']],
    ['for managers, with a name', [step(0, 'manager', 'max')], 9, ['steps.0.person_id']],
    ['for somebody who works here is right', [step(0, 'person', 'max')], 9, []],
  ])('%s', (_name, steps, exhaustedAfterSeconds, fields) => {
    let wrong: string[] = [];
    try {
      checkedLadder({ steps, exhaustedAfterSeconds }, new Set(['max']));
    } catch (error) {
      wrong = (error as DomainError).violations.map(({ field }) => field);
    }
    expect(wrong).toEqual(fields);
  });
});

it('is on duty for a time that ends after it begins, by at most 31 days', () => {
  const period = { id: 'd', version: 1, personId: 'sue', role: 'supervisor', from: now } as const;
  const day = 86_400;
  expect(checkedPeriod({ ...period, until: after(31 * day) }, true).until).toEqual(after(31 * day));
  for (const seconds of [0, -1, 31 * day + 1]) {
    expect(codeOf(() => checkedPeriod({ ...period, until: after(seconds) }, true))).toBe(
      'ticketing.on_duty_period_invalid',
    );
  }
});

it('documents every error of pages', () => {
  expect(rowsMissingInErrorDocs('ticketing', pageErrorCatalogue)).toEqual([]);
});

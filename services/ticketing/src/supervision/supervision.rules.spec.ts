import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { DomainError } from '@shouwen/platform';
import { aCaller } from '../../test/ticket.builder.js';
import { checkTransitions } from '../tickets/ticket-status.js';
import type { SupervisionOrderEntity, SupervisionStatus } from './supervision.entity.js';
import { supervisionErrorCatalogue } from './supervision.errors.js';
import {
  acknowledgeOrder,
  chaseOrder,
  closeOrder,
  dueAtOf,
  flagOverdue,
  isLate,
  maySeeOrder,
  openOrder,
  remindAtOf,
  remindOfOrder,
  replyToOrder,
} from './supervision.rules.js';
import {
  supervisionEnds,
  supervisionStatuses,
  supervisionTransitions,
} from './supervision-status.js';

const now = new Date('2026-03-02T01:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const ana = aCaller('ana', 'agent');
const ben = aCaller('ben', 'agent');
const sue = aCaller('sue', 'supervisor');
const limits = {
  remindBeforeSeconds: 3_600,
  defaultLimitSeconds: 86_400,
  chasesPerLevel: 2,
  highestLevel: 3,
};

function anOrder(patch: Partial<SupervisionOrderEntity> = {}): SupervisionOrderEntity {
  const { kind, id, name } = ana;
  const opening = {
    id: 'o',
    target: { type: 'ticket', id: 't', number: 'T-2026-000001' } as const,
    assignee: { kind, id, name },
    what: '致电客户',
    dueAt: after(7_200),
  };
  return { ...openOrder(opening, sue, now).order, ...patch };
}

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
    return 'done';
  } catch (error) {
    return error instanceof DomainError ? error.code.replace('ticketing.', '') : 'unexpected';
  }
}

it('has a table of transitions that makes sense', () => {
  const check = () =>
    checkTransitions(supervisionStatuses, supervisionTransitions, supervisionEnds);
  expect(check).not.toThrow();
});

describe('in each status of an order', () => {
  const moves = {
    acknowledge: (order: SupervisionOrderEntity) => acknowledgeOrder(order, ana, now),
    reply: (order: SupervisionOrderEntity) => replyToOrder(order, '已致电', ana, now),
    chase: (order: SupervisionOrderEntity) => chaseOrder(order, '', limits, sue, now),
    close: (order: SupervisionOrderEntity) => closeOrder(order, 'satisfied', '好', sue, now),
  };
  const closed = 'supervision_order_closed';
  const answered = 'supervision_order_answered';
  it.each<[SupervisionStatus, Record<keyof typeof moves, string>]>([
    ['open', { acknowledge: 'done', reply: 'done', chase: 'done', close: 'done' }],
    ['acknowledged', { acknowledge: 'done', reply: 'done', chase: 'done', close: 'done' }],
    ['replied', { acknowledge: 'done', reply: 'done', chase: answered, close: 'done' }],
    ['closed', { acknowledge: closed, reply: closed, chase: closed, close: closed }],
  ])('%s', (status, outcomes) => {
    const order = anOrder({ status });
    const seen = Object.fromEntries(
      Object.entries(moves).map(([name, move]) => [name, codeOf(() => move(order))]),
    );
    expect(seen).toEqual(outcomes);
  });
});

it('is answered only by its assignee, and judged by anybody but them', () => {
  expect(codeOf(() => acknowledgeOrder(anOrder(), sue, now))).toBe('supervision_not_yours');
  expect(codeOf(() => replyToOrder(anOrder(), '代答', ben, now))).toBe('supervision_not_yours');
  const own = () => closeOrder(anOrder(), 'satisfied', '好', ana, now);
  expect(codeOf(own)).toBe('supervision_own_verdict');
});

it('is seen by its assignee, its issuer, and whoever supervises', () => {
  const seen = [ana, sue, aCaller('max', 'manager'), aCaller('ada', 'admin'), ben].map((caller) =>
    maySeeOrder(anOrder(), caller),
  );
  expect(seen).toEqual([true, true, true, true, false]);
});

it('rises a level with every second chase, up to the highest', () => {
  const levels: number[] = [];
  let order = anOrder();
  for (let chase = 1; chase <= 7; chase++) {
    const change = chaseOrder(order, '', limits, sue, now);
    expect(change.levelRaised).toBe(change.order.level > order.level);
    order = change.order;
    levels.push(order.level);
  }
  expect(levels).toEqual([1, 2, 2, 3, 3, 3, 3]);
  const stricter = { ...limits, highestLevel: 1 };
  expect(chaseOrder(order, '', stricter, sue, now).order.level).toBe(3);
});

describe('the deadline of an order', () => {
  it.each([
    ['is the limit of the policy when none is given', undefined, 0, after(86_400)],
    ['is after the limit that is given', undefined, 60, after(60)],
    ['is the one that is given', after(5), 0, after(5)],
  ])('%s', (_name, dueAt, limitSeconds, expected) => {
    expect(dueAtOf({ dueAt, limitSeconds }, limits, now)).toEqual(expected);
  });

  it.each([
    ['has passed', now, 0],
    ['comes with a limit', after(5), 60],
  ])('is refused when it %s', (_name, dueAt, limitSeconds) => {
    const refused = () => dueAtOf({ dueAt, limitSeconds }, limits, now);
    expect(codeOf(refused)).toBe('supervision_due_invalid');
  });

  it.each([
    ['an hour before it', 7_200, limits, after(3_600)],
    ['never when that would be before now', 3_600, limits, undefined],
    ['never when the limits say so', 7_200, { ...limits, remindBeforeSeconds: 0 }, undefined],
  ])('is reminded of %s', (_name, due, held, expected) => {
    expect(remindAtOf(after(due), held, now)).toEqual(expected);
  });

  it('is reminded of and flagged once, and only while an answer is owed', () => {
    const reminded = remindOfOrder(anOrder(), sue, now)?.order ?? anOrder();
    expect(remindOfOrder(reminded, sue, now)).toBeUndefined();
    const flagged = flagOverdue(reminded, sue, after(7_200))?.order ?? reminded;
    expect(flagged.overdueAt).toEqual(flagged.dueAt);
    expect(flagOverdue(flagged, sue, now)).toBeUndefined();
    const { order } = replyToOrder(anOrder(), '已致电', ana, now);
    expect(remindOfOrder(order, sue, now)).toBeUndefined();
    expect(flagOverdue(order, sue, now)).toBeUndefined();
  });

  it('is missed by an answer that comes later, or by a verdict without one', () => {
    expect(isLate(replyToOrder(anOrder(), '已致电', ana, after(7_200)).order)).toBe(false);
    expect(isLate(replyToOrder(anOrder(), '已致电', ana, after(7_201)).order)).toBe(true);
    const unanswered = closeOrder(anOrder(), 'unsatisfied', '未办', sue, after(9_000)).order;
    expect(isLate(unanswered)).toBe(true);
  });
});

it('documents every error of supervision', () => {
  expect(rowsMissingInErrorDocs('ticketing', supervisionErrorCatalogue)).toEqual([]);
});

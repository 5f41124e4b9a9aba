import { DomainError } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import { aCaller } from '../../test/ticket.builder.js';
import { dayOf, personOfLog } from '../work-log/work-log.rules.js';
import type { TaskEntity } from './task.entity.js';
import {
  acceptTask,
  cancelTask,
  completeTask,
  createTask,
  giveTask,
  markOverdue,
  maySeeTask,
  settleTask,
} from './task.rules.js';
import type { TaskOpening } from './task.rules.js';

const ana = aCaller('ana', 'agent');
const ben = aCaller('ben', 'agent');
const sue = aCaller('sue', 'supervisor');
const lou = aCaller('lou', 'department');
const now = new Date('2026-03-02T01:05:00Z');
const later = new Date('2026-03-02T02:05:00Z');
const opening: TaskOpening = {
  id: '01990000-0000-7000-8000-00000000000c',
  ticketId: '01990000-0000-7000-8000-000000000001',
  kind: 'sub_task',
  title: 'Find the batch',
  description: '',
  assigneeId: null,
  teamId: 'logistics',
  dueAt: later,
};
const aTask = (patch: Partial<TaskEntity> = {}): TaskEntity => ({
  ...createTask(opening, ana, now).task,
  ...patch,
});
const by = (caller: Caller, teamId: string | null = null) => ({ caller, teamId });

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('creating a task', () => {
  it.each<[string, Partial<TaskOpening>, string | null]>([
    ['a sub-task of a team has no person', {}, null],
    ['a promise without anybody is the own', { kind: 'promise', teamId: null }, 'ana'],
    ['a callback of a team has no person', { kind: 'callback' }, null],
    ['a named person stays', { kind: 'promise', assigneeId: 'ben' }, 'ben'],
  ])('%s', (_rule, patch, assigneeId) => {
    expect(createTask({ ...opening, ...patch }, ana, now).task.assigneeId).toBe(assigneeId);
  });

  it.each<[Partial<TaskOpening>, string]>([
    [{ teamId: null }, 'ticketing.task_for_nobody'],
    [{ dueAt: now }, 'ticketing.task_due_invalid'],
  ])('refuses %j', (patch, code) => {
    expect(codeOf(() => createTask({ ...opening, ...patch }, ana, now))).toBe(code);
  });
});

describe('a task of a team', () => {
  it('becomes the own of who takes it, once', () => {
    const { task } = acceptTask(aTask(), by(lou, 'logistics'), now) ?? { task: aTask() };
    expect(task).toMatchObject({ status: 'accepted', assigneeId: 'lou', version: 2 });
    expect(acceptTask(task, by(lou, 'logistics'), now)).toBeUndefined();
    expect(codeOf(() => acceptTask(task, by(ben, 'logistics'), now))).toBe(
      'ticketing.task_accepted',
    );
  });

  it.each([
    ['one of the team', by(lou, 'logistics'), 'nothing was thrown'],
    ['another team', by(lou, 'sales'), 'ticketing.task_not_yours'],
    ['somebody without a team', by(ben), 'ticketing.task_not_yours'],
    ['a leader', by(sue), 'nothing was thrown'],
  ])('is answered by %s: %#', (_who, actor, code) => {
    expect(codeOf(() => completeTask(aTask(), 'Batch 4711', actor, now))).toBe(code);
  });

  it.each([
    [lou, 'logistics', true],
    [lou, 'sales', false],
    [lou, null, false],
    [ben, null, true],
    [aCaller('ada', 'admin'), null, true],
  ])('is seen: %#', (caller, teamId, sees) => {
    expect(maySeeTask(aTask(), by(caller, teamId))).toBe(sees);
  });

  it.each([
    [ana, 'nothing was thrown'],
    [sue, 'nothing was thrown'],
    [ben, 'ticketing.task_not_yours'],
  ])('is cancelled by its creator or a leader: %#', (caller, code) => {
    expect(codeOf(() => cancelTask(aTask(), 'no need', caller, now))).toBe(code);
  });

  it.each(['done', 'cancelled'] as const)('does not change any more when it is %s', (status) => {
    const task = aTask({ status });
    expect(markOverdue(task, ana, later)).toBeUndefined();
    expect(settleTask(task, 'x', ana, now)).toBeUndefined();
    expect(giveTask(task, 'ben', ana, now)).toBeUndefined();
    for (const attempt of [
      () => acceptTask(task, by(sue), now),
      () => completeTask(task, 'x', by(sue), now),
      () => cancelTask(task, 'x', sue, now),
    ]) {
      expect(codeOf(attempt)).toBe('ticketing.task_over');
    }
  });

  it('is given to somebody and back to the team until somebody has begun, and to nobody never', () => {
    const given = giveTask(aTask(), 'ben', sue, now)?.task ?? aTask();
    expect(given).toMatchObject({ status: 'open', assigneeId: 'ben', teamId: 'logistics' });
    expect(giveTask(given, 'ben', sue, now)).toBeUndefined();
    expect(giveTask(given, null, sue, now)?.task).toMatchObject({ assigneeId: null });
    expect(giveTask(aTask({ status: 'accepted' }), 'ben', sue, now)).toBeUndefined();
    expect(giveTask({ ...given, teamId: null }, null, sue, now)).toBeUndefined();
  });

  it('is settled by what it was for, whoever it belongs to', () => {
    const settled = settleTask(aTask({ status: 'accepted', assigneeId: 'ben' }), 'done', ana, now);
    expect(settled).toMatchObject({
      happening: 'completed',
      task: { status: 'done', answer: 'done', answeredAt: now },
    });
  });

  it('is overdue since it was due, and once', () => {
    const late = markOverdue(aTask(), sue, later);
    expect(late?.task.overdueAt).toEqual(later);
    expect(markOverdue(late?.task ?? aTask(), sue, later)).toBeUndefined();
  });
});

describe('a work log', () => {
  it.each([
    [ana, '', 'ana'],
    [ana, 'ana', 'ana'],
    [sue, 'ana', 'ana'],
  ])('is of whom a caller may read: %#', (caller, asked, person) => {
    expect(personOfLog(caller, asked)).toBe(person);
  });

  it.each([
    ['2024-02-29', 'nothing was thrown'],
    ['2026-02-29', 'ticketing.work_log_date_invalid'],
    ['2026-13-01', 'ticketing.work_log_date_invalid'],
    ['', 'ticketing.work_log_date_invalid'],
    ['1800-01-01', 'ticketing.work_log_date_invalid'],
  ])('of %s: %s', (date, code) => {
    expect(codeOf(() => dayOf(date))).toBe(code);
  });
});

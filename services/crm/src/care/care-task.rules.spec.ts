import { ActorKind } from '@shouwen/contracts';
import { systemCaller } from '@shouwen/platform';
import type { Caller, Role } from '@shouwen/platform';
import {
  assignTask,
  cancelTask,
  completeTask,
  createTask,
  flagOverdue,
} from './care-task.rules.js';
import type { CareTaskEntity } from './care.entity.js';

const now = new Date('2026-03-02T01:00:00Z');
const person = (id: string) => ({ kind: ActorKind.HUMAN, id, name: id });
const caller = (id: string, ...roles: Role[]): Caller => ({
  ...systemCaller(id, id),
  kind: ActorKind.HUMAN,
  roles: new Set(roles),
});
const ana = caller('ana', 'agent');
const sue = caller('sue', 'supervisor');

function aTask(patch: Partial<CareTaskEntity> = {}): CareTaskEntity {
  const wanted = {
    id: 'task',
    kind: 'tier_visit',
    customerId: 'customer',
    sourceId: 'customer',
    occursOn: '2026-03-10',
    what: '',
    whatZh: '',
    owner: person('ana'),
    dueAt: new Date('2026-03-10T16:00:00Z'),
  } as const;
  return { ...createTask(wanted, systemCaller('timer'), now).task, ...patch };
}

describe('a care task', () => {
  it('is done by who has it, with a result', () => {
    const { task, happening } = completeTask(aTask(), '很满意', ana, now);
    expect(happening).toBe('completed');
    expect(task).toMatchObject({ status: 'done', result: '很满意', closedAt: now, version: 2 });
    expect(() => completeTask(task, 'again', ana, now)).toThrow(
      expect.objectContaining({ code: 'crm.care_task_closed' }),
    );
  });

  it.each([
    ['somebody else', caller('ben', 'agent'), aTask(), 'crm.care_task_not_yours'],
    ['a supervisor', sue, aTask(), undefined],
    ['anybody while nobody has it', caller('ben', 'agent'), aTask({ owner: null }), undefined],
  ])('that %s does', (_who, by, task, refusal) => {
    for (const act of [completeTask, cancelTask]) {
      if (refusal === undefined) expect(act(task, 'done', by, now).task.closedBy?.id).toBe(by.id);
      else
        expect(() => act(task, 'done', by, now)).toThrow(
          expect.objectContaining({ code: refusal }),
        );
    }
  });

  it('is taken while nobody has it, and given by who leads', () => {
    const free = aTask({ owner: null });
    expect(assignTask(free, person('ana'), ana, now)?.task.owner?.id).toBe('ana');
    expect(() => assignTask(free, person('ben'), ana, now)).toThrow(
      expect.objectContaining({ code: 'crm.care_task_not_yours' }),
    );
    expect(assignTask(aTask(), person('ben'), sue, now)?.happening).toBe('assigned');
    expect(assignTask(aTask(), person('ana'), sue, now)).toBeUndefined();
  });

  it('is flagged once when it is not done in time', () => {
    const change = flagOverdue(aTask(), systemCaller('timer'), now);
    expect(change?.task.overdueAt).toEqual(aTask().dueAt);
    expect(flagOverdue(change?.task ?? aTask(), systemCaller('timer'), now)).toBeUndefined();
    expect(flagOverdue(aTask({ status: 'done' }), systemCaller('timer'), now)).toBeUndefined();
  });

  it('tells the audit trail no birthday', () => {
    const wanted = { ...aTask(), kind: 'birthday' } as const;
    const { changes } = createTask(wanted, systemCaller('timer'), now);
    expect(changes.map(({ field }) => field)).toEqual(['status', 'ownerId', 'isOverdue']);
  });
});

import type { Actor, FieldChange } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import type { CareTaskEntity } from './care.entity.js';
import { careErrors } from './care.errors.js';
import { isLeader } from './care-access.js';

export type CareTaskHappening = 'created' | 'assigned' | 'completed' | 'cancelled' | 'overdue';

/** What a decision about a task comes to. */
export interface CareTaskChange {
  task: CareTaskEntity;
  happening: CareTaskHappening;
  changes: FieldChange[];
  reason?: string;
}

/** What a task is made of. */
export type NewCareTask = Pick<
  CareTaskEntity,
  'id' | 'kind' | 'customerId' | 'sourceId' | 'occursOn' | 'what' | 'whatZh' | 'owner' | 'dueAt'
>;

/** Adds a task. */
export function createTask(wanted: NewCareTask, caller: Caller, now: Date): CareTaskChange {
  const task: CareTaskEntity = {
    ...wanted,
    version: 1,
    status: 'open',
    overdueAt: null,
    result: '',
    createdAt: now,
    closedAt: null,
    closedBy: null,
    updatedAt: now,
    updatedBy: actorOf(caller),
  };
  return { task, happening: 'created', changes: changesOf(undefined, task) };
}

/**
 * Says who does a task; undefined when they do already. Whoever leads may say so of any, others take one that nobody does.
 * Throws `crm.care_task_closed` and `crm.care_task_not_yours`.
 */
export function assignTask(
  task: CareTaskEntity,
  owner: Actor,
  caller: Caller,
  now: Date,
): CareTaskChange | undefined {
  requireOpen(task);
  if (task.owner?.id === owner.id) return undefined;
  const isTaking = task.owner === null && owner.id === caller.id;
  if (!isTaking && !isLeader(caller)) throw notYours(task);
  return changed(task, 'assigned', { owner }, caller, now);
}

/** Says what came of a task. Throws `crm.care_task_closed` and `crm.care_task_not_yours`. */
export function completeTask(
  task: CareTaskEntity,
  result: string,
  caller: Caller,
  now: Date,
): CareTaskChange {
  requireOpen(task);
  requireDoer(task, caller);
  return closed(task, 'completed', result, caller, now);
}

/** Calls a task off. Throws `crm.care_task_closed` and `crm.care_task_not_yours`. */
export function cancelTask(
  task: CareTaskEntity,
  reason: string,
  caller: Caller,
  now: Date,
): CareTaskChange {
  requireOpen(task);
  requireDoer(task, caller);
  return closed(task, 'cancelled', reason, caller, now);
}

/** Calls a task off because what it was for is over. */
export function dropTask(
  task: CareTaskEntity,
  reason: string,
  caller: Caller,
  now: Date,
): CareTaskChange {
  return closed(task, 'cancelled', reason, caller, now);
}

/** Flags a task that was not done in time; undefined when it was, or is flagged already. */
export function flagOverdue(
  task: CareTaskEntity,
  caller: Caller,
  now: Date,
): CareTaskChange | undefined {
  if (task.status !== 'open' || task.overdueAt !== null) return undefined;
  return changed(task, 'overdue', { overdueAt: task.dueAt }, caller, now);
}

function closed(
  task: CareTaskEntity,
  happening: 'completed' | 'cancelled',
  result: string,
  caller: Caller,
  now: Date,
): CareTaskChange {
  const status = happening === 'completed' ? 'done' : 'cancelled';
  const patch = { status, result, closedAt: now, closedBy: actorOf(caller) } as const;
  const change = changed(task, happening, patch, caller, now);
  return happening === 'cancelled' ? { ...change, reason: result } : change;
}

function requireOpen(task: CareTaskEntity): void {
  if (task.status !== 'open') throw careErrors.care_task_closed();
}

function requireDoer(task: CareTaskEntity, caller: Caller): void {
  if (task.owner === null || task.owner.id === caller.id || isLeader(caller)) return;
  throw notYours(task);
}

function notYours({ owner }: CareTaskEntity): Error {
  return careErrors.care_task_not_yours({ name: owner?.name || owner?.id || '-' });
}

function changed(
  before: CareTaskEntity,
  happening: CareTaskHappening,
  patch: Partial<CareTaskEntity>,
  caller: Caller,
  now: Date,
): CareTaskChange {
  const task = {
    ...before,
    ...patch,
    version: before.version + 1,
    updatedAt: now,
    updatedBy: actorOf(caller),
  };
  return { task, happening, changes: changesOf(before, task) };
}

function changesOf(before: CareTaskEntity | undefined, after: CareTaskEntity): FieldChange[] {
  const facts = (task: CareTaskEntity): Record<string, string | undefined> => ({
    status: task.status,
    ownerId: task.owner?.id,
    // The date of a birthday is personal.
    dueAt: task.kind === 'birthday' ? undefined : task.dueAt.toISOString(),
    isOverdue: String(task.overdueAt !== null),
  });
  const from = before === undefined ? {} : facts(before);
  return Object.entries(facts(after))
    .filter(([field, to]) => from[field] !== to)
    .map(([field, to]) => ({ field, from: from[field], to }));
}

import type { FieldChange } from '@shouwen/contracts';
import { actorOf } from '@shouwen/platform';
import type { Caller, Role } from '@shouwen/platform';
import { leaders, nameOf, workers } from '../tickets/ticket-access.js';
import type { TaskEntity, TaskHappening, TaskKind, TaskStatus } from './task.entity.js';
import { tasksErrors } from './tasks.errors.js';

/** What a decision about a task comes to. */
export interface TaskChange {
  task: TaskEntity;
  happening: TaskHappening;
  changes: FieldChange[];
  reason?: string;
}

/** Who acts on a task: the caller, and the team they belong to. */
export interface TaskActor {
  caller: Caller;
  teamId: string | null;
}

/** What is needed to create a task. */
export interface TaskOpening {
  id: string;
  ticketId: string;
  kind: TaskKind;
  title: string;
  description: string;
  assigneeId: string | null;
  teamId: string | null;
  dueAt: Date;
}

/**
 * Creates a task (T6); a promise or callback that names nobody is the caller's own (T11). Throws
 * `ticketing.task_for_nobody` and `ticketing.task_due_invalid`.
 */
export function createTask(opening: TaskOpening, caller: Caller, now: Date): TaskChange {
  const isOwn = opening.kind !== 'sub_task' && opening.teamId === null;
  const assigneeId = opening.assigneeId ?? (isOwn ? caller.id : null);
  if (assigneeId === null && opening.teamId === null) {
    throw tasksErrors.task_for_nobody({}, violationOf('assignee_id', 'must be given', '必填'));
  }
  if (opening.dueAt <= now) {
    const violation = violationOf('due_at', 'must be in the future', '必须是未来的时间');
    throw tasksErrors.task_due_invalid({}, violation);
  }
  const actor = actorOf(caller);
  const task: TaskEntity = {
    ...opening,
    assigneeId,
    version: 1,
    status: 'open',
    createdAt: now,
    createdBy: actor,
    acceptedAt: null,
    acceptedBy: null,
    answer: null,
    answeredAt: null,
    answeredBy: null,
    cancelReason: null,
    overdueAt: null,
    updatedAt: now,
    updatedBy: actor,
    lastChange: 'created',
  };
  return { task, happening: 'created', changes: changesOf(undefined, task) };
}

/**
 * Takes a task: a team's becomes the caller's own. Undefined when they have it already. Throws `ticketing.task_over`,
 * `ticketing.task_accepted` naming who has it, and `ticketing.task_not_yours`.
 */
export function acceptTask(task: TaskEntity, by: TaskActor, now: Date): TaskChange | undefined {
  requireUnfinished(task);
  const { caller } = by;
  if (task.status === 'accepted') {
    if (task.acceptedBy?.id === caller.id) return undefined;
    throw tasksErrors.task_accepted({ assignee: nameOf(task.acceptedBy) });
  }
  requireTheirs(task, by);
  const actor = actorOf(caller);
  const patch = { assigneeId: task.assigneeId ?? caller.id, acceptedAt: now, acceptedBy: actor };
  return changed(task, 'accepted', { ...patch, status: 'accepted' }, caller, now);
}

/** Completes a task with an answer. Throws `ticketing.task_over` and `ticketing.task_not_yours`. */
export function completeTask(
  task: TaskEntity,
  answer: string,
  by: TaskActor,
  now: Date,
): TaskChange {
  requireUnfinished(task);
  requireTheirs(task, by);
  const patch = {
    status: 'done',
    answer,
    answeredAt: now,
    answeredBy: actorOf(by.caller),
  } as const;
  return changed(task, 'completed', patch, by.caller, now);
}

/** Gives a task that nobody has begun to somebody else, or back to its team; undefined when that changes nothing. */
export function giveTask(
  task: TaskEntity,
  assigneeId: string | null,
  caller: Caller,
  now: Date,
): TaskChange | undefined {
  if (task.status !== 'open' || task.assigneeId === assigneeId) return undefined;
  if (assigneeId === null && task.teamId === null) return undefined;
  return changed(task, 'assigned', { assigneeId }, caller, now);
}

/** Completes a task because what it was for has happened, whoever made it happen; undefined when it is over already. */
export function settleTask(
  task: TaskEntity,
  answer: string,
  caller: Caller,
  now: Date,
): TaskChange | undefined {
  if (isFinished(task)) return undefined;
  const patch = { status: 'done', answer, answeredAt: now, answeredBy: actorOf(caller) } as const;
  return changed(task, 'completed', patch, caller, now);
}

/** Cancels a task. For who created it or a leader. Throws `ticketing.task_over` and `ticketing.task_not_yours`. */
export function cancelTask(
  task: TaskEntity,
  reason: string,
  caller: Caller,
  now: Date,
): TaskChange {
  requireUnfinished(task);
  if (task.createdBy.id !== caller.id && !hasAny(caller, leaders)) {
    throw tasksErrors.task_not_yours({ assignee: nameOf(task.createdBy) });
  }
  const patch = { status: 'cancelled', cancelReason: reason } as const;
  return { ...changed(task, 'cancelled', patch, caller, now), reason };
}

/** Marks a task that was not done in time; undefined when it was, or is marked already. */
export function markOverdue(task: TaskEntity, caller: Caller, now: Date): TaskChange | undefined {
  if (isFinished(task) || task.overdueAt !== null) return undefined;
  return changed(task, 'overdue', { overdueAt: task.dueAt }, caller, now);
}

/** True when a caller may see a task: a department only what is for them or their team, everybody else all. */
export function maySeeTask(task: TaskEntity, by: TaskActor): boolean {
  return !seesOnlyOwnTasks(by.caller) || isTheirs(task, by);
}

/** True for a caller who answers assigned work and has no other part in tickets. */
export function seesOnlyOwnTasks(caller: Caller): boolean {
  return !hasAny(caller, [...workers, 'admin']);
}

function isTheirs(task: TaskEntity, { caller, teamId }: TaskActor): boolean {
  return task.assigneeId === caller.id || (task.teamId !== null && task.teamId === teamId);
}

function requireTheirs(task: TaskEntity, by: TaskActor): void {
  if (isTheirs(task, by) || hasAny(by.caller, leaders)) return;
  throw tasksErrors.task_not_yours({ assignee: task.assigneeId ?? task.teamId ?? '-' });
}

function requireUnfinished(task: TaskEntity): void {
  if (isFinished(task)) throw tasksErrors.task_over({ status: task.status });
}

function isFinished({ status }: { status: TaskStatus }): boolean {
  return status === 'done' || status === 'cancelled';
}

function hasAny(caller: Caller, roles: readonly Role[]): boolean {
  return roles.some((role) => caller.roles.has(role));
}

function changed(
  before: TaskEntity,
  happening: TaskHappening,
  patch: Partial<TaskEntity>,
  caller: Caller,
  now: Date,
): TaskChange {
  const task: TaskEntity = {
    ...before,
    ...patch,
    version: before.version + 1,
    updatedAt: now,
    updatedBy: actorOf(caller),
    lastChange: happening,
  };
  return { task, happening, changes: changesOf(before, task) };
}

function changesOf(before: TaskEntity | undefined, after: TaskEntity): FieldChange[] {
  const facts = (task: TaskEntity): Record<string, string | undefined> => ({
    status: task.status,
    assigneeId: task.assigneeId ?? undefined,
    teamId: task.teamId ?? undefined,
    dueAt: task.dueAt.toISOString(),
    overdueAt: task.overdueAt?.toISOString(),
  });
  const from = before === undefined ? {} : facts(before);
  return Object.entries(facts(after))
    .filter(([field, to]) => from[field] !== to)
    .map(([field, to]) => ({ field, from: from[field], to }));
}

function violationOf(field: string, description: string, descriptionZh: string) {
  return { violations: [{ field, description, descriptionZh }] };
}

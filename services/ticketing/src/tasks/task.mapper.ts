import { TaskKind as ProtoKind, TaskStatus as ProtoStatus } from '@shouwen/contracts';
import type { Task, TaskFacts } from '@shouwen/contracts';
import type { TaskEntity, TaskKind, TaskStatus } from './task.entity.js';

const kindNames: Record<TaskKind, ProtoKind> = {
  sub_task: ProtoKind.SUB_TASK,
  promise: ProtoKind.PROMISE,
  callback: ProtoKind.CALLBACK,
};

const statusNames: Record<TaskStatus, ProtoStatus> = {
  open: ProtoStatus.OPEN,
  accepted: ProtoStatus.ACCEPTED,
  done: ProtoStatus.DONE,
  cancelled: ProtoStatus.CANCELLED,
};

/** A kind of task of the contract as ours; undefined for unspecified. */
export function taskKindFromProto(kind: ProtoKind): TaskKind | undefined {
  return (Object.keys(kindNames) as TaskKind[]).find((ours) => kindNames[ours] === kind);
}

/** A status of a task of the contract as ours; undefined for unspecified. */
export function taskStatusFromProto(status: ProtoStatus): TaskStatus | undefined {
  return (Object.keys(statusNames) as TaskStatus[]).find((ours) => statusNames[ours] === status);
}

/** A task as the contract shows it. */
export function taskToProto(task: TaskEntity): Task {
  return {
    id: task.id,
    version: task.version,
    ticketId: task.ticketId,
    kind: kindNames[task.kind],
    status: statusNames[task.status],
    title: task.title,
    description: task.description,
    assigneeId: task.assigneeId ?? '',
    teamId: task.teamId ?? '',
    dueAt: task.dueAt,
    createdAt: task.createdAt,
    createdBy: task.createdBy,
    acceptedAt: task.acceptedAt ?? undefined,
    acceptedBy: task.acceptedBy ?? undefined,
    answeredAt: task.answeredAt ?? undefined,
    answeredBy: task.answeredBy ?? undefined,
    answer: task.answer ?? '',
    cancelReason: task.cancelReason ?? '',
    overdueAt: task.overdueAt ?? undefined,
  };
}

/** What every event tells of a task: identities and states, no words of anybody (R9). */
export function taskFactsOf(task: TaskEntity): TaskFacts {
  const { kind, id } = task.updatedBy;
  return {
    taskId: task.id,
    ticketId: task.ticketId,
    kind: kindNames[task.kind],
    status: statusNames[task.status],
    assigneeId: task.assigneeId ?? '',
    teamId: task.teamId ?? '',
    dueAt: task.dueAt,
    at: task.updatedAt,
    actor: { kind, id, name: '' },
  };
}

import type { Actor, Task as TaskMessage } from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { Moment, Task } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A task as the schema shows it, but for its ticket, which has to be asked for. */
export type TaskNode = Omit<Task, 'ticket' | '__typename'> & {
  __typename: 'Task';
  ticketUuid: string;
};

/** A task of the contract as the schema shows it. */
export function toTaskNode(task: TaskMessage): TaskNode {
  return {
    __typename: 'Task',
    id: nodeIdOf('Task', task.id),
    uuid: task.id,
    ticketUuid: task.ticketId,
    version: task.version,
    kind: task.kind,
    status: task.status,
    title: task.title,
    description: task.description || null,
    assigneeId: task.assigneeId || null,
    teamId: task.teamId || null,
    dueAt: present(task.dueAt, 'due_at'),
    overdueAt: task.overdueAt ?? null,
    createdAt: present(task.createdAt, 'created_at'),
    createdBy: toActor(task.createdBy),
    accepted: toMoment(task.acceptedAt, task.acceptedBy),
    answered: toMoment(task.answeredAt, task.answeredBy),
    answer: task.answer || null,
    cancelReason: task.cancelReason || null,
  };
}

function toMoment(at: Date | undefined, actor: Actor | undefined): Moment | null {
  return at === undefined ? null : { at, actor: toActor(actor) };
}

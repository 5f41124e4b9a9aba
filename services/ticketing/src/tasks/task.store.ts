import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { TaskEntity } from './task.entity.js';
import { taskFactsOf } from './task.mapper.js';
import type { TaskChange } from './task.rules.js';

/** Columns of `task` under the names of {@link TaskEntity}. */
export const TASK_COLUMNS = `
  id, version, ticket_id as "ticketId", kind, status, title, description, assignee_id as "assigneeId",
  team_id as "teamId", due_at as "dueAt", created_at as "createdAt", created_by as "createdBy",
  accepted_at as "acceptedAt", accepted_by as "acceptedBy", answer, answered_at as "answeredAt",
  answered_by as "answeredBy", cancel_reason as "cancelReason", overdue_at as "overdueAt",
  updated_at as "updatedAt", updated_by as "updatedBy", last_change as "lastChange"`;

const LOCK = `select ${TASK_COLUMNS} from task where id = $1 for update`;

const NUMBER = 'select number from ticket where id = $1';

const TEAM = 'select id from team where id = $1';

const UNFINISHED = `
  select count(*)::integer as tasks from task where ticket_id = $1 and status in ('open', 'accepted')`;

/** Keeps tasks with their events and audit trail, on the transaction of the use case. */
@Injectable()
export class TaskStore {
  async lock(tx: Transaction, id: string): Promise<TaskEntity | undefined> {
    const rows = await tx.query<TaskEntity>(LOCK, [id]);
    return rows[0];
  }

  /** The number of the ticket that a task belongs to. */
  async numberOf(tx: Transaction, { ticketId }: TaskEntity): Promise<string> {
    const [row] = await tx.query<{ number: string }>(NUMBER, [ticketId]);
    return row?.number ?? '';
  }

  async knowsTeam(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.query(TEAM, [id])).length > 0;
  }

  /** How many tasks of a ticket are neither done nor cancelled. */
  async unfinished(tx: Transaction, ticketId: string): Promise<number> {
    const [row] = await tx.query<{ tasks: number }>(UNFINISHED, [ticketId]);
    return row?.tasks ?? 0;
  }

  /** Stores a change, and records its event and its trace in the audit trail. */
  async save(tx: Transaction, change: TaskChange): Promise<TaskEntity> {
    const { task, happening } = change;
    const { id, ...columns } = task;
    if (happening === 'created') await tx.manager.insert(TaskEntity, task);
    else await tx.manager.update(TaskEntity, { id }, columns);
    recordTaskEvent(tx, change);
    tx.audit({
      operation: `task.${happening}`,
      aggregateType: 'task',
      aggregateId: id,
      changes: change.changes,
      reason: change.reason,
      at: task.updatedAt,
    });
    return task;
  }
}

function recordTaskEvent(tx: Transaction, { task, happening }: TaskChange): void {
  const envelope = { aggregateId: task.id, sequence: task.version, at: task.updatedAt };
  const facts = taskFactsOf(task);
  switch (happening) {
    case 'created':
      return tx.record({
        ...envelope,
        message: topicMessages.TaskCreated,
        payload: { task: facts },
      });
    case 'accepted':
      return tx.record({
        ...envelope,
        message: topicMessages.TaskAccepted,
        payload: { task: facts },
      });
    case 'assigned':
      return tx.record({
        ...envelope,
        message: topicMessages.TaskAssigned,
        payload: { task: facts },
      });
    case 'completed':
      return tx.record({
        ...envelope,
        message: topicMessages.TaskCompleted,
        payload: { task: facts, late: task.updatedAt > task.dueAt },
      });
    case 'cancelled':
      return tx.record({
        ...envelope,
        message: topicMessages.TaskCancelled,
        payload: { task: facts },
      });
    case 'overdue':
      return tx.record({
        ...envelope,
        message: topicMessages.TaskOverdue,
        payload: { task: facts },
      });
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Notifications } from '../notifications/notifications.js';
import type { TaskEntity } from './task.entity.js';
import { TaskStore } from './task.store.js';

/** Tells people of the tasks that are theirs; a task that is still a whole team's is nobody's yet. */
@Injectable()
export class TaskNotifications {
  constructor(
    private readonly store: TaskStore,
    private readonly notifications: Notifications,
  ) {}

  /** That somebody else gave them a task. */
  async assigned(tx: Transaction, { caller }: RequestContext, task: TaskEntity): Promise<void> {
    if (task.assigneeId === caller.id) return;
    await this.tell(tx, task, 'task_assigned');
  }

  /** That a task, or a promise to a customer, was not kept in time. */
  overdue(tx: Transaction, task: TaskEntity): Promise<void> {
    return this.tell(tx, task, task.kind === 'sub_task' ? 'task_due' : 'promise_due');
  }

  private async tell(
    tx: Transaction,
    task: TaskEntity,
    kind: 'task_assigned' | 'task_due' | 'promise_due',
  ): Promise<void> {
    if (task.assigneeId === null) return;
    const ticket = { id: task.ticketId, number: await this.store.numberOf(tx, task) };
    const at = task.updatedAt;
    await this.notifications.notify(tx, { recipientId: task.assigneeId, kind, ticket, at });
  }
}

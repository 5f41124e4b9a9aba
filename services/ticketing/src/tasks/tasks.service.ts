import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, Ids, TimerWorker, Timers, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { nameOf } from '../tickets/ticket-access.js';
import { refusalOf } from '../tickets/ticket.rules.js';
import type { TaskEntity } from './task.entity.js';
import { TaskParts } from './task.parts.js';
import type { TaskActor, TaskChange, TaskOpening } from './task.rules.js';
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
import { tasksErrors } from './tasks.errors.js';

const TIMER = 'ticketing.task_due';

/** Which task an operation is about, and which version of it the caller has seen; 0 means any. */
export interface TaskTarget {
  taskId: string;
  expectedVersion: number;
}

/** The use cases of tasks (T6, T11). */
@Injectable()
export class TasksService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: TaskParts,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    this.worker.handle(TIMER, async (tx, { subject }, { caller }) => {
      const task = await this.parts.store.lock(tx, subject);
      const change = task && markOverdue(task, caller, this.clock.now());
      if (change !== undefined) {
        await this.parts.notifications.overdue(tx, await this.parts.store.save(tx, change));
      }
      return { kind: 'done' };
    });
  }

  /** Asks somebody for work on a ticket, or keeps a promise made to its customer. */
  create(
    context: RequestContext,
    command: Omit<TaskOpening, 'id'>,
    call: IdempotentCall,
  ): Promise<TaskEntity> {
    const { store, tickets, limits } = this.parts;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const target = { ticketId: command.ticketId, expectedVersion: 0 };
        const ticket = await tickets.lockIn(tx, context, target);
        if (ticket.status === 'merged') throw refusalOf(ticket, 'merge');
        if (command.teamId !== null && !(await store.knowsTeam(tx, command.teamId))) {
          const violations = [
            { field: 'team_id', description: 'must be a team', descriptionZh: '必须是已有团队' },
          ];
          throw tasksErrors.task_team_unknown({}, { violations });
        }
        const limit = await limits.of(tx, 'open_tasks');
        if ((await store.unfinished(tx, ticket.id)) >= limit) {
          throw tasksErrors.task_too_many({ number: ticket.number, limit: String(limit) });
        }
        return this.createIn(tx, context, command);
      },
      call,
    );
  }

  /** Creates a task inside a transaction of another feature, which has looked at the ticket. */
  async createIn(
    tx: Transaction,
    context: RequestContext,
    command: Omit<TaskOpening, 'id'>,
  ): Promise<TaskEntity> {
    const { store, notifications } = this.parts;
    const opening = { ...command, id: this.ids.next() };
    const task = await store.save(tx, createTask(opening, context.caller, this.clock.now()));
    this.timers.set(tx, { kind: TIMER, subject: task.id, dueAt: task.dueAt });
    await notifications.assigned(tx, context, task);
    return task;
  }

  /** Gives a task that nobody has begun to somebody else, or back to its team, inside a transaction of another feature. */
  async giveIn(
    tx: Transaction,
    context: RequestContext,
    taskId: string,
    assigneeId: string | null,
  ): Promise<void> {
    const { store, notifications } = this.parts;
    const task = await store.lock(tx, taskId);
    const change = task && giveTask(task, assigneeId, context.caller, this.clock.now());
    if (change === undefined) return;
    await notifications.assigned(tx, context, await store.save(tx, change));
  }

  /** Completes a task inside a transaction of another feature, because what it was for has happened. */
  async settleIn(
    tx: Transaction,
    { caller }: RequestContext,
    taskId: string,
    answer: string,
  ): Promise<void> {
    const task = await this.parts.store.lock(tx, taskId);
    const change = task && settleTask(task, answer, caller, this.clock.now());
    if (change !== undefined) await this.parts.store.save(tx, change);
  }

  /** Takes a task of one's own or of one's team. */
  accept(context: RequestContext, target: TaskTarget, call: IdempotentCall) {
    return this.change(context, target, call, (task, by, now) => acceptTask(task, by, now));
  }

  /** Completes a task with an answer in writing. */
  complete(context: RequestContext, target: TaskTarget, answer: string, call: IdempotentCall) {
    return this.change(context, target, call, (task, by, now) =>
      completeTask(task, answer, by, now),
    );
  }

  /** Cancels a task that is not needed any more. */
  cancel(context: RequestContext, target: TaskTarget, reason: string, call: IdempotentCall) {
    return this.change(context, target, call, (task, { caller }, now) =>
      cancelTask(task, reason, caller, now),
    );
  }

  private change(
    context: RequestContext,
    target: TaskTarget,
    call: IdempotentCall,
    decide: (task: TaskEntity, by: TaskActor, now: Date) => TaskChange | undefined,
  ): Promise<TaskEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const by = await this.parts.actorOf(context.caller, tx);
        const task = await this.lockIn(tx, by, target);
        const change = decide(task, by, this.clock.now());
        return change === undefined ? task : this.parts.store.save(tx, change);
      },
      call,
    );
  }

  private async lockIn(tx: Transaction, by: TaskActor, target: TaskTarget): Promise<TaskEntity> {
    const task = await this.parts.store.lock(tx, target.taskId);
    if (task === undefined || !maySeeTask(task, by)) throw tasksErrors.task_not_found();
    if (target.expectedVersion !== 0 && target.expectedVersion !== task.version) {
      throw platformErrors.version_conflict({
        current: String(task.version),
        changedBy: nameOf(task.updatedBy),
        changedAt: task.updatedAt.toISOString(),
        change: task.lastChange,
      });
    }
    return task;
  }
}

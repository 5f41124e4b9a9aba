import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import {
  Clock,
  TimerWorker,
  Timers,
  UnitOfWork,
  platformErrors,
  requireKnownVersion,
} from '@shouwen/platform';
import type {
  Caller,
  DueTimer,
  IdempotentCall,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { CustomersService } from '../customers/customers.service.js';
import type { CareTaskEntity, CareTaskKind } from './care.entity.js';
import { careErrors } from './care.errors.js';
import { CareStore } from './care.store.js';
import { assignTask, cancelTask, completeTask, flagOverdue } from './care-task.rules.js';
import type { CareTaskChange } from './care-task.rules.js';
import { CARE_OVERDUE, CareTasks } from './care-tasks.js';

/** Which task an operation is about, and which version of it the caller has seen; 0 means any. */
export interface CareTaskTarget {
  taskId: string;
  expectedVersion: number;
}

/** A task that somebody adds. */
export interface TaskCommand {
  customerId: string;
  kind: CareTaskKind;
  what: string;
  dueAt: Date;
  /** Null for whoever cares for the customer. */
  owner: Actor | null;
}

type Decide = (task: CareTaskEntity, caller: Caller, now: Date) => CareTaskChange | undefined;

/** What the use cases of tasks work with. */
@Injectable()
export class CareTaskParts {
  constructor(
    readonly store: CareStore,
    readonly tasks: CareTasks,
    readonly customers: CustomersService,
  ) {}
}

/** The use cases of care tasks. */
@Injectable()
export class CareTasksService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: CareTaskParts,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.handle(CARE_OVERDUE, (tx, timer, context) => this.flag(tx, timer, context));
  }

  /** Adds a task. Throws `crm.customer_not_found` and `platform.invalid_request`. */
  schedule(
    context: RequestContext,
    command: TaskCommand,
    call: IdempotentCall,
  ): Promise<CareTaskEntity> {
    const { store, tasks, customers } = this.parts;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        if (command.dueAt <= this.clock.now()) throw pastDue();
        const { customerId } = command;
        await customers.lockIn(tx, context, { customerId, expectedVersion: 0 });
        const owner = command.owner ?? (await store.profile(tx, customerId))?.owner ?? null;
        const wanted = { ...command, owner, sourceId: customerId, occursOn: null, whatZh: '' };
        return tasks.addIn(tx, context, wanted);
      },
      call,
    );
  }

  /** Says who does a task. */
  assign(context: RequestContext, target: CareTaskTarget, owner: Actor, call: IdempotentCall) {
    return this.change(context, target, call, (task, caller, now) =>
      assignTask(task, owner, caller, now),
    );
  }

  /** Says what came of a task. */
  complete(context: RequestContext, target: CareTaskTarget, result: string, call: IdempotentCall) {
    return this.change(context, target, call, (task, caller, now) =>
      completeTask(task, result, caller, now),
    );
  }

  /** Calls a task off. */
  cancel(context: RequestContext, target: CareTaskTarget, reason: string, call: IdempotentCall) {
    return this.change(context, target, call, (task, caller, now) =>
      cancelTask(task, reason, caller, now),
    );
  }

  private change(
    context: RequestContext,
    { taskId, expectedVersion }: CareTaskTarget,
    call: IdempotentCall,
    decide: Decide,
  ): Promise<CareTaskEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const task = await this.parts.store.lockTask(tx, taskId);
        if (task === undefined) throw careErrors.care_task_not_found();
        await requireKnownVersion(tx, task, expectedVersion);
        const change = decide(task, context.caller, this.clock.now());
        if (change === undefined) return task;
        if (change.task.status !== 'open') this.timers.cancel(tx, CARE_OVERDUE, taskId);
        await this.parts.store.saveTask(tx, change);
        return change.task;
      },
      call,
    );
  }

  private async flag(
    tx: Transaction,
    { subject }: DueTimer,
    { caller }: RequestContext,
  ): Promise<TimerOutcome> {
    const task = await this.parts.store.lockTask(tx, subject);
    const change = task && flagOverdue(task, caller, this.clock.now());
    if (change !== undefined) await this.parts.store.saveTask(tx, change);
    return { kind: 'done' };
  }
}

function pastDue(): Error {
  const violations = [
    { field: 'due_at', description: 'must be in the future', descriptionZh: '必须是未来的时间' },
  ];
  return platformErrors.invalid_request({}, { violations });
}

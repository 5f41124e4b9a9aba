import { Injectable } from '@nestjs/common';
import { Clock, Ids, Timers } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { ConsentsService } from '../privacy/consents.service.js';
import type { CareScheduleEntity, CareSchedule, CareTaskEntity } from './care.entity.js';
import { CareSources } from './care-sources.js';
import type { CareSource } from './care-sources.js';
import { dueAtOf } from './care-schedule.rules.js';
import { BIRTHDAY_PURPOSE, CareStore } from './care.store.js';
import { createTask, dropTask } from './care-task.rules.js';
import type { NewCareTask } from './care-task.rules.js';

/** Timer that flags a task that is not done when it is due. */
export const CARE_OVERDUE = 'care.overdue';

/** Adds and calls off tasks inside the transactions of others. */
@Injectable()
export class CareTasks {
  constructor(
    private readonly store: CareStore,
    private readonly sources: CareSources,
    private readonly consents: ConsentsService,
    private readonly timers: Timers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Adds a task, and sees to it that it is flagged when it is not done in time. */
  async addIn(
    tx: Transaction,
    { caller }: RequestContext,
    wanted: Omit<NewCareTask, 'id'>,
  ): Promise<CareTaskEntity> {
    const change = createTask({ ...wanted, id: this.ids.next() }, caller, this.clock.now());
    const { task } = change;
    if (await this.store.saveTask(tx, change)) {
      this.timers.set(tx, { kind: CARE_OVERDUE, subject: task.id, dueAt: task.dueAt });
    }
    return task;
  }

  /**
   * Adds the task for an occurrence that has come, unless it is there or there is nobody to care for;
   * for a birthday only when the customer consents at that moment.
   */
  async addDue(
    tx: Transaction,
    context: RequestContext,
    occurrence: CareScheduleEntity,
    source: CareSource,
    schedule: CareSchedule,
  ): Promise<void> {
    const { kind, nextOn, sourceId } = occurrence;
    const customerId = await this.sources.customerOf(tx, source);
    if (customerId === undefined) return;
    if (kind === 'birthday' && !(await this.consents.isGiven(tx, customerId, BIRTHDAY_PURPOSE))) {
      return;
    }
    const texts = await this.sources.textsOf(tx, source, occurrence);
    const owner = await this.sources.ownerOf(tx, source);
    const dueAt = dueAtOf(nextOn, schedule);
    const wanted = { kind, customerId, sourceId, occursOn: nextOn, owner, dueAt, ...texts };
    await this.addIn(tx, context, wanted);
  }

  /** Calls off the open tasks of some kinds that fell due for a source, once it is no longer scheduled. */
  async dropIn(
    tx: Transaction,
    { caller }: RequestContext,
    sourceId: string,
    kinds: readonly CareTaskEntity['kind'][],
    reason: string,
  ): Promise<void> {
    const now = this.clock.now();
    for (const task of await this.store.lockOpenTasks(tx, sourceId, kinds)) {
      this.timers.cancel(tx, CARE_OVERDUE, task.id);
      await this.store.saveTask(tx, dropTask(task, reason, caller, now));
    }
  }
}

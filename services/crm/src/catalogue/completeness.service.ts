import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import {
  Clock,
  Database,
  TimerWorker,
  Timers,
  UnitOfWork,
  actorOf,
  platformErrors,
} from '@shouwen/platform';
import type {
  DueTimer,
  IdempotentCall,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { CustomerStore } from '../customers/customer.store.js';
import { kindToProto } from '../customers/customer.mapper.js';
import { catalogueErrors } from './catalogue.errors.js';

/** The kind of the timer that weighs the records of a kind of customers anew; its subject is the kind. */
const REWEIGH_TIMER = 'crm.reweigh';
const BATCH_ROWS = 200;
const NO_PAUSE_MS = 0;

const COLUMNS = `
  id, kind, field, weight, version, changed_at as "changedAt", changed_by as "changedBy"`;

const LIST = `select ${COLUMNS} from completeness_weight order by kind, field limit 100`;

const LOCK = `select ${COLUMNS} from completeness_weight where kind = $1 and field = $2 for update`;

const SAVE = `
  update completeness_weight set weight = $2, version = version + 1, changed_at = $3, changed_by = $4
  where id = $1 returning ${COLUMNS}`;

/** A weight as it is kept. */
export interface WeightRow {
  id: string;
  kind: 'person' | 'organisation';
  field: string;
  weight: number;
  version: number;
  changedAt: Date;
  changedBy: Actor | null;
}

/** A weight as an administrator wants it. */
export interface WeightCommand {
  kind: WeightRow['kind'];
  field: string;
  weight: number;
  expectedVersion: number;
}

/** Lists and changes how much each field counts for the completeness of a record, and weighs all records anew then. */
@Injectable()
export class CompletenessService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly store: CustomerStore,
  ) {}

  onModuleInit(): void {
    this.worker.handle(REWEIGH_TIMER, (tx, timer) => this.reweigh(tx, timer));
  }

  /** All weights, by kind and field. */
  list(): Promise<WeightRow[]> {
    return this.database.query<WeightRow>(LIST);
  }

  /** Changes a weight. Throws `crm.weight_not_found` and `platform.version_conflict`. */
  set(context: RequestContext, command: WeightCommand, call: IdempotentCall): Promise<WeightRow> {
    return this.unitOfWork.run(context, (tx) => this.setIn(tx, context, command), call);
  }

  private async setIn(
    tx: Transaction,
    context: RequestContext,
    { kind, field, weight, expectedVersion }: WeightCommand,
  ): Promise<WeightRow> {
    const [before] = await tx.query<WeightRow>(LOCK, [kind, field]);
    if (before === undefined) throw catalogueErrors.weight_not_found();
    if (expectedVersion !== 0 && expectedVersion !== before.version) {
      throw platformErrors.version_conflict({
        current: String(before.version),
        changedBy: before.changedBy?.name || before.changedBy?.id || '-',
        changedAt: before.changedAt.toISOString(),
        change: 'set',
      });
    }
    const now = this.clock.now();
    const actor = actorOf(context.caller);
    const [after] = await tx.query<WeightRow>(SAVE, [before.id, weight, now, actor]);
    if (after === undefined) throw new Error('a weight that was locked is gone');
    tx.record({
      message: topicMessages.CompletenessWeightChanged,
      aggregateId: after.id,
      sequence: after.version,
      at: now,
      payload: {
        ...{ kind: kindToProto(kind), field, weight, at: now },
        actor: { ...actor, name: '' },
      },
    });
    tx.audit({
      operation: 'completeness_weight.set',
      aggregateType: 'completeness_weight',
      aggregateId: after.id,
      changes: [{ field, from: String(before.weight), to: String(weight) }],
      at: now,
    });
    this.timers.set(tx, { kind: REWEIGH_TIMER, subject: kind, dueAt: now });
    return after;
  }

  /** A batch at a time, so that others get their turn and an interrupted run goes on where it was. */
  private async reweigh(tx: Transaction, { subject, payload }: DueTimer): Promise<TimerOutcome> {
    const { after = '' } = payload as { after?: string };
    const kind = subject === 'organisation' ? 'organisation' : 'person';
    const last = await this.store.reweigh(tx, kind, after, BATCH_ROWS);
    if (last === undefined) return { kind: 'done' };
    return { kind: 'again', afterMs: NO_PAUSE_MS, payload: { after: last } };
  }
}

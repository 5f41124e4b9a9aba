import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  Database,
  TimerWorker,
  Timers,
  UnitOfWork,
  actorOf,
  platformErrors,
  requireKnownVersion,
} from '@shouwen/platform';
import type {
  DueTimer,
  IdempotentCall,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { pointsProblems } from './duplicate.rules.js';
import { DuplicatesService } from './duplicates.service.js';
import { mergingErrors } from './merging.errors.js';

/** The kind of the timer that compares all records anew. */
const RECOMPARE_TIMER = 'crm.recompare';
const BATCH_ROWS = 20;
const NO_PAUSE_MS = 0;

const LIST = 'select id, signal as name, points, version from duplicate_points order by signal';

const LOCK = `
  select id, signal as name, points, version from duplicate_points where signal = $1 for update`;

const SAVE = 'update duplicate_points set points = $2, version = $3 where id = $1';

/** How much something counts when two records are compared, as it is kept. */
export interface PointsRow {
  id: string;
  name: string;
  points: number;
  version: number;
}

/** How much something is to count, and why. */
export interface PointsCommand {
  name: string;
  points: number;
  reason: string;
  expectedVersion: number;
}

/** Lists and changes how much each signal of a duplicate counts, and compares all records anew then. */
@Injectable()
export class DuplicatePointsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly duplicates: DuplicatesService,
  ) {}

  onModuleInit(): void {
    this.worker.handle(RECOMPARE_TIMER, (tx, timer, context) => this.recompare(tx, timer, context));
  }

  /** All points, by name. */
  list(): Promise<PointsRow[]> {
    return this.database.query<PointsRow>(LIST);
  }

  /** Changes points. Throws `crm.points_not_found`, `platform.invalid_request` and `platform.version_conflict`. */
  set(context: RequestContext, command: PointsCommand, call: IdempotentCall): Promise<PointsRow> {
    return this.unitOfWork.run(context, (tx) => this.setIn(tx, context, command), call);
  }

  private async setIn(
    tx: Transaction,
    { caller }: RequestContext,
    { name, points, reason, expectedVersion }: PointsCommand,
  ): Promise<PointsRow> {
    const [before] = await tx.query<PointsRow>(LOCK, [name]);
    if (before === undefined) throw mergingErrors.points_not_found();
    const violations = pointsProblems(name, points);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    await requireKnownVersion(tx, before, expectedVersion);
    if (points === before.points) return before;
    const at = this.clock.now();
    const after = { ...before, points, version: before.version + 1 };
    tx.write(SAVE, [after.id, points, after.version]);
    tx.record({
      message: topicMessages.DuplicatePointsChanged,
      aggregateId: after.id,
      // The row that the migration brought has had no event.
      sequence: after.version - 1,
      at,
      payload: { name, points, at, actor: { ...actorOf(caller), name: '' } },
    });
    tx.audit({
      operation: 'duplicate_points.set',
      aggregateType: 'duplicate_points',
      aggregateId: after.id,
      changes: [{ field: name, from: String(before.points), to: String(points) }],
      reason,
      at,
    });
    this.timers.set(tx, { kind: RECOMPARE_TIMER, subject: '', dueAt: at });
    return after;
  }

  /** A batch at a time, so that others get their turn and an interrupted run goes on where it was. */
  private async recompare(
    tx: Transaction,
    { payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { after } = payload as { after?: string };
    const last = await this.duplicates.compareSome(tx, context, after, BATCH_ROWS);
    if (last === undefined) return { kind: 'done' };
    return { kind: 'again', afterMs: NO_PAUSE_MS, payload: { after: last } };
  }
}

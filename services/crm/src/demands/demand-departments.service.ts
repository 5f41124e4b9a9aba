import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import type { DemandDepartmentEntity } from './demand.entity.js';
import { departmentToProto } from './demand.mapper.js';
import { DEPARTMENT_COLUMNS } from './demand.store.js';

const LOCK = `select ${DEPARTMENT_COLUMNS} from demand_department where code = $1 for update`;

const SAVE = `
  insert into demand_department
    (id, version, code, name, name_zh, decide_within_days, team_id, archived, changed_at, changed_by)
  values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (code) do update set version = demand_department.version + 1, name = excluded.name,
    name_zh = excluded.name_zh, decide_within_days = excluded.decide_within_days,
    team_id = excluded.team_id, archived = excluded.archived, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by
  returning ${DEPARTMENT_COLUMNS}`;

const FIELDS = ['name', 'nameZh', 'decideWithinDays', 'teamId', 'archived'] as const;

/** A department as an administrator wants it. */
export type DepartmentCommand = Pick<
  DemandDepartmentEntity,
  'code' | 'name' | 'nameZh' | 'decideWithinDays' | 'teamId' | 'archived'
>;

/** Changes the departments that demands go to. */
@Injectable()
export class DemandDepartmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Adds or changes the department with a code. Throws `platform.version_conflict`. */
  save(
    context: RequestContext,
    wanted: DepartmentCommand,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<DemandDepartmentEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { code, name, nameZh, decideWithinDays, teamId, archived } = wanted;
        const [before] = await tx.query<DemandDepartmentEntity>(LOCK, [code]);
        if (expectedVersion !== 0 && expectedVersion !== (before?.version ?? 0)) {
          throw conflictOf(before, this.clock.now());
        }
        const at = this.clock.now();
        const actor = actorOf(context.caller);
        const [after] = await tx.query<DemandDepartmentEntity>(SAVE, [
          ...[this.ids.next(), code, name, nameZh, decideWithinDays, teamId, archived, at],
          actor,
        ]);
        if (after === undefined) throw new Error('a department that was saved is gone');
        tx.record({
          message: topicMessages.DemandDepartmentChanged,
          aggregateId: after.id,
          sequence: after.version,
          at,
          payload: { department: departmentToProto(after), at, actor: { ...actor, name: '' } },
        });
        tx.audit({
          operation: 'demand_department.saved',
          aggregateType: 'demand_department',
          aggregateId: after.id,
          changes: FIELDS.filter((field) => before?.[field] !== after[field]).map((field) => ({
            field,
            from: before?.[field]?.toString(),
            to: after[field]?.toString(),
          })),
          at,
        });
        return after;
      },
      call,
    );
  }
}

function conflictOf(before: DemandDepartmentEntity | undefined, now: Date): Error {
  return platformErrors.version_conflict({
    current: String(before?.version ?? 0),
    changedBy: before?.changedBy?.name || before?.changedBy?.id || '-',
    changedAt: (before?.changedAt ?? now).toISOString(),
    change: 'demand_department.saved',
  });
}

import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, platformErrors, requireKnownVersion } from '@shouwen/platform';
import type {
  FieldViolation,
  IdempotentCall,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { StaffObservers } from '../staff/staff-observers.js';
import { staffErrors } from '../staff/staff.errors.js';
import { StaffQueries } from '../staff/staff.queries.js';
import { changesBetween } from '../staff/staff.rules.js';
import type { Shift, ShiftAssignment } from './shift.entity.js';
import { shiftErrors } from './shift.errors.js';
import { assignmentToProto } from './shift.mapper.js';
import { ASSIGNMENT_COLUMNS, SHIFT_COLUMNS } from './shift.queries.js';
import { dateViolations } from './shift.rules.js';

// Who is on a shift changes in one transaction at a time, so that no two see the same dates free.
const LOCK_SHIFT = `select ${SHIFT_COLUMNS} from shift where id = $1 for update`;
const READ = `select ${ASSIGNMENT_COLUMNS} from shift_assignment where id = $1 for update`;
const MEETING = `
  select ${ASSIGNMENT_COLUMNS} from shift_assignment
  where shift_id = $1 and member_id = $2 and id <> $3 and from_date <= coalesce($5::date, 'infinity')
    and coalesce(to_date, 'infinity') >= $4::date order by from_date limit 1`;
const SAVE = `
  insert into shift_assignment (id, shift_id, member_id, from_date, to_date, version)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do update set from_date = excluded.from_date, to_date = excluded.to_date,
    version = excluded.version`;
const REMOVE = 'delete from shift_assignment where id = $1';

/** What is said about who is on a shift; without an id somebody is put on it. */
export type AssignmentSaying = Omit<ShiftAssignment, 'id' | 'version'> & { id?: string };

/** Keeps who is on which shift; each change with its event and audit record in one transaction. */
@Injectable()
export class ShiftAssignmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly observers: StaffObservers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Puts somebody on a shift, or changes from when to when they are on it. Throws `platform.invalid_request`,
   * `ticketing.shift_not_found`, `ticketing.shift_ended`, `ticketing.shift_assignment_not_found`,
   * `ticketing.shift_dates_meet`, `ticketing.member_not_found` and `ticketing.member_inactive`.
   */
  save(
    context: RequestContext,
    saying: AssignmentSaying,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<ShiftAssignment> {
    refuse(datesOf(saying));
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [shift] = await tx.query<Shift>(LOCK_SHIFT, [saying.shiftId]);
        if (shift === undefined) throw shiftErrors.shift_not_found();
        const before = await this.read(tx, saying.id, expectedVersion);
        refuse(before === undefined ? [] : moved(before, saying));
        const name = await this.requireMember(tx, saying.memberId);
        requireBefore(shift, saying);
        const { shiftId, memberId, fromDate, toDate } = saying;
        const id = before?.id ?? this.ids.next();
        const [meeting] = await tx.query<ShiftAssignment>(MEETING, [
          shiftId,
          memberId,
          id,
          fromDate,
          toDate,
        ]);
        if (meeting !== undefined) {
          const { fromDate: from, toDate: to } = meeting;
          throw shiftErrors.shift_dates_meet({ name, from, to: to ?? '…' });
        }
        const version = (before?.version ?? 0) + 1;
        const after: ShiftAssignment = { id, shiftId, memberId, fromDate, toDate, version };
        const changes = changesBetween(before === undefined ? {} : factsOf(before), factsOf(after));
        if (before !== undefined && changes.length === 0) return before;
        await tx.query(SAVE, [id, shiftId, memberId, fromDate, toDate, version]);
        const operation = before === undefined ? 'created' : 'changed';
        await this.record(tx, operation, after, changes);
        return after;
      },
      call,
    );
  }

  /** Takes somebody off a shift. Throws `ticketing.shift_assignment_not_found`. */
  remove(
    context: RequestContext,
    target: { assignmentId: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<ShiftAssignment> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.read(tx, target.assignmentId, target.expectedVersion);
        if (before === undefined) throw shiftErrors.shift_assignment_not_found();
        await tx.query(REMOVE, [before.id]);
        const removed = { ...before, version: before.version + 1 };
        await this.record(tx, 'removed', removed, changesBetween(factsOf(before), {}));
        return removed;
      },
      call,
    );
  }

  private async read(
    tx: Transaction,
    id: string | undefined,
    expectedVersion: number,
  ): Promise<ShiftAssignment | undefined> {
    if (id === undefined) return undefined;
    const [assignment] = await tx.query<ShiftAssignment>(READ, [id]);
    if (assignment === undefined) throw shiftErrors.shift_assignment_not_found();
    await requireKnownVersion(tx, assignment, expectedVersion);
    return assignment;
  }

  private async requireMember(tx: Transaction, memberId: string): Promise<string> {
    const member = (await this.staff.members([memberId], tx)).get(memberId);
    if (member === undefined) throw staffErrors.member_not_found();
    if (!member.active) throw staffErrors.member_inactive({ name: member.name });
    return member.name;
  }

  private async record(
    tx: Transaction,
    what: 'created' | 'changed' | 'removed',
    assignment: ShiftAssignment,
    changes: ReturnType<typeof changesBetween>,
  ): Promise<void> {
    const at = this.clock.now();
    tx.record({
      message: topicMessages.ShiftAssignmentChanged,
      aggregateId: assignment.id,
      sequence: assignment.version,
      at,
      payload: { assignment: assignmentToProto(assignment), removed: what === 'removed' },
    });
    tx.audit({
      operation: `shift_assignment.${what}`,
      aggregateType: 'shift_assignment',
      aggregateId: assignment.id,
      changes,
      at,
    });
    await this.observers.tell(tx, assignment.memberId);
  }
}

function refuse(violations: FieldViolation[]): void {
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
}

function datesOf({ fromDate, toDate }: AssignmentSaying): FieldViolation[] {
  const violations = dateViolations('from_date', fromDate);
  if (toDate === null) return violations;
  violations.push(...dateViolations('to_date', toDate));
  if (violations.length > 0 || toDate >= fromDate) return violations;
  const descriptionZh = '不能早于开始日期';
  return [{ field: 'to_date', description: 'must not be before the first date', descriptionZh }];
}

function moved(before: ShiftAssignment, saying: AssignmentSaying): FieldViolation[] {
  const description = 'stays what it is; take them off and put them on the other one';
  const descriptionZh = '不可更改，请先移除再重新排班';
  return [
    { field: 'shift_id', differs: before.shiftId !== saying.shiftId },
    { field: 'member_id', differs: before.memberId !== saying.memberId },
  ]
    .filter(({ differs }) => differs)
    .map(({ field }) => ({ field, description, descriptionZh }));
}

function requireBefore(
  { lastDate, nameZh, nameEn }: Shift,
  { fromDate, toDate }: AssignmentSaying,
): void {
  if (lastDate === null || (toDate ?? fromDate) <= lastDate) return;
  throw shiftErrors.shift_ended({ name: `${nameZh} · ${nameEn}`, date: lastDate });
}

function factsOf(assignment: ShiftAssignment): Record<string, string | undefined> {
  const { shiftId, memberId, fromDate, toDate } = assignment;
  return { shiftId, memberId, fromDate, toDate: toDate ?? undefined };
}

import { Injectable } from '@nestjs/common';
import { compileCalendar, localDateAt } from '@shouwen/business-time';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  Ids,
  Timers,
  UnitOfWork,
  platformErrors,
  requireKnownVersion,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { calendarViolations } from '../calendars/calendar-problems.js';
import { StaffObservers } from '../staff/staff-observers.js';
import { changesBetween } from '../staff/staff.rules.js';
import type { Shift } from './shift.entity.js';
import { shiftErrors } from './shift.errors.js';
import { SHIFT_COLUMNS } from './shift.queries.js';
import { dateViolations, nextTurnOf } from './shift.rules.js';
import { SHIFT_TURN } from './shift-turns.js';

const LOCK = `select ${SHIFT_COLUMNS} from shift where id = $1 for update`;
const SAVE = `
  insert into shift (id, name_zh, name_en, hours, last_date, version) values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
    hours = excluded.hours, last_date = excluded.last_date, version = excluded.version`;

/** What is said about a shift; without an id it is a new one. */
export type ShiftSaying = Pick<Shift, 'nameZh' | 'nameEn' | 'hours'> & { id?: string };

/** Keeps shifts; each change with its event and audit record in one transaction. */
@Injectable()
export class ShiftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
    private readonly observers: StaffObservers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Creates or changes a shift. Throws `platform.invalid_request` and `ticketing.shift_not_found`. */
  save(
    context: RequestContext,
    { id, nameZh, nameEn, hours }: ShiftSaying,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<Shift> {
    const violations = calendarViolations('hours', hours, this.clock.now());
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = id === undefined ? undefined : await this.lock(tx, id, expectedVersion);
        const shift: Shift = {
          id: before?.id ?? this.ids.next(),
          nameZh,
          nameEn,
          hours: { ...hours, id: 'hours', version: 1 },
          lastDate: before?.lastDate ?? null,
          version: (before?.version ?? 0) + 1,
        };
        const operation = before === undefined ? 'shift.created' : 'shift.changed';
        return this.store(tx, operation, before, shift);
      },
      call,
    );
  }

  /** Ends a shift with a date. Throws `platform.invalid_request` and `ticketing.shift_not_found`. */
  end(
    context: RequestContext,
    target: { shiftId: string; expectedVersion: number },
    lastDate: string,
    call: IdempotentCall,
  ): Promise<Shift> {
    const violations = dateViolations('last_date', lastDate);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.lock(tx, target.shiftId, target.expectedVersion);
        if (lastDate < localDateAt(compileCalendar(before.hours), this.clock.now())) {
          const description = 'must be today or later, by the time zone of the shift';
          const descriptionZh = '必须为今天或以后（按班次时区）';
          const past = [{ field: 'last_date', description, descriptionZh }];
          throw platformErrors.invalid_request({}, { violations: past });
        }
        const shift: Shift = { ...before, lastDate, version: before.version + 1 };
        return this.store(tx, 'shift.ended', before, shift);
      },
      call,
    );
  }

  private async lock(tx: Transaction, id: string, expectedVersion: number): Promise<Shift> {
    const [shift] = await tx.query<Shift>(LOCK, [id]);
    if (shift === undefined) throw shiftErrors.shift_not_found();
    await requireKnownVersion(tx, shift, expectedVersion);
    return shift;
  }

  private async store(
    tx: Transaction,
    operation: string,
    before: Shift | undefined,
    shift: Shift,
  ): Promise<Shift> {
    const changes = changesBetween(before === undefined ? {} : factsOf(before), factsOf(shift));
    if (before !== undefined && changes.length === 0) return before;
    const { id, nameZh, nameEn, hours, lastDate, version } = shift;
    await tx.query(SAVE, [id, nameZh, nameEn, JSON.stringify(hours), lastDate, version]);
    const at = this.clock.now();
    tx.record({
      message: topicMessages.ShiftChanged,
      aggregateId: id,
      sequence: version,
      at,
      payload: { shiftId: id, nameZh, nameEn, lastDate: lastDate ?? '' },
    });
    tx.audit({ operation, aggregateType: 'shift', aggregateId: id, changes, at });
    // In the order in which a turn does it: the other way round the two would wait for each other.
    if (before !== undefined) await this.observers.tell(tx);
    const dueAt = nextTurnOf(compileCalendar(hours), at);
    this.timers.set(tx, { kind: SHIFT_TURN, subject: id, dueAt });
    return shift;
  }
}

function factsOf({ nameZh, nameEn, hours, lastDate }: Shift): Record<string, string | undefined> {
  // Keys of what is read from the database come in another order.
  const names = new Set<string>();
  JSON.stringify(hours, (name, value: unknown) => {
    names.add(name);
    return value;
  });
  const text = JSON.stringify(hours, [...names].sort());
  return { nameZh, nameEn, hours: text, lastDate: lastDate ?? undefined };
}

import { Injectable } from '@nestjs/common';
import { compileCalendar, localDateAt } from '@shouwen/business-time';
import { Clock } from '@shouwen/platform';
import type { DueTimer, TimerOutcome, Transaction } from '@shouwen/platform';
import { StaffObservers } from '../staff/staff-observers.js';
import type { Shift } from './shift.entity.js';
import { nextTurnOf } from './shift.rules.js';
import { SHIFT_COLUMNS } from './shift.queries.js';

/** Tells that it may be other people who are on a shift; its subject is the shift. */
export const SHIFT_TURN = 'shift.turn';

const READ = `select ${SHIFT_COLUMNS} from shift where id = $1`;

/** Lets tickets that wait be decided about again whenever a shift begins, and when its dates go on. */
@Injectable()
export class ShiftTurns {
  constructor(
    private readonly observers: StaffObservers,
    private readonly clock: Clock,
  ) {}

  async turn(tx: Transaction, { subject }: DueTimer): Promise<TimerOutcome> {
    const [shift] = await tx.query<Shift>(READ, [subject]);
    if (shift === undefined) return { kind: 'done' };
    const now = this.clock.now();
    const hours = compileCalendar(shift.hours);
    await this.observers.tell(tx);
    // The turn on the date after the last one lets those who were on it be asked by what holds without shifts.
    if (shift.lastDate !== null && shift.lastDate < localDateAt(hours, now))
      return { kind: 'done' };
    return { kind: 'again', afterMs: nextTurnOf(hours, now).getTime() - now.getTime() };
  }
}

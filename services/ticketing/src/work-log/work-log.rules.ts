import type { Caller } from '@shouwen/platform';
import { leaders } from '../tickets/ticket-access.js';
import { workLogErrors } from './work-log.errors.js';

const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

/** Whose log a caller reads: their own when they name nobody. Throws `ticketing.work_log_not_yours`. */
export function personOfLog(caller: Caller, personId: string): string {
  if (personId === '' || personId === caller.id) return caller.id;
  if (leaders.some((role) => caller.roles.has(role))) return personId;
  throw workLogErrors.work_log_not_yours();
}

/** A day of the calendar. Throws `ticketing.work_log_date_invalid` for anything else. */
export function dayOf(date: string): string {
  const midnight = new Date(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
  if (DAY.test(date) && isDay) return date;
  const violations = [
    {
      field: 'date',
      description: 'must be a day such as 2026-03-02',
      descriptionZh: '必须是日期，例如 2026-03-02',
    },
  ];
  throw workLogErrors.work_log_date_invalid({}, { violations });
}

import type { FieldViolation } from '@shouwen/platform';
import type { OnDutyPeriod } from './page.entity.js';
import { pageErrors } from './page.errors.js';

const LONGEST_MS = 31 * 24 * 3_600_000;

/** A time on duty that can be. Throws `ticketing.on_duty_period_invalid` naming each field that is wrong. */
export function checkedPeriod(period: OnDutyPeriod, worksHere: boolean): OnDutyPeriod {
  const violations: FieldViolation[] = [];
  if (!worksHere) {
    violations.push({
      field: 'person_id',
      description: 'must be somebody who works here now',
      descriptionZh: '必须是在职员工',
    });
  }
  const length = period.until.getTime() - period.from.getTime();
  if (length <= 0 || length > LONGEST_MS) {
    violations.push({
      field: 'until',
      description: 'must be after the beginning, by at most 31 days',
      descriptionZh: '必须晚于开始时间，且不超过 31 天',
    });
  }
  if (violations.length > 0) throw pageErrors.on_duty_period_invalid({}, { violations });
  return period;
}

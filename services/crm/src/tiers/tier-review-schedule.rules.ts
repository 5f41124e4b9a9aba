import type { FieldViolation } from '@shouwen/platform';
import { isTimeZone } from '../care/care-dates.rules.js';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When all customers are looked at, how many in a step, and how many a simulation names. */
export interface TierReviewSchedule {
  /** Time of day, such as `02:00`, in the time zone. */
  nightAt: string;
  timeZone: string;
  batchRows: number;
  sampleRows: number;
}

/** What is wrong with a schedule: no time of day, an unknown time zone. */
export function scheduleViolations({ nightAt, timeZone }: TierReviewSchedule): FieldViolation[] {
  const violations: FieldViolation[] = [];
  if (!TIME_OF_DAY.test(nightAt)) {
    violations.push({
      field: 'schedule.nightAt',
      description: 'must be a time of day from 00:00 to 23:59, such as 02:00',
      descriptionZh: '应为 00:00 至 23:59 的时刻，例如 02:00',
    });
  }
  if (!isTimeZone(timeZone)) {
    violations.push({
      field: 'schedule.timeZone',
      description: 'must be the name of a time zone, such as Asia/Shanghai',
      descriptionZh: '应为时区名称，例如 Asia/Shanghai',
    });
  }
  return violations;
}

import {
  BusinessTimeError,
  compileCalendar,
  nextOpening,
  validateCalendar,
} from '@shouwen/business-time';
import type { Calendar, CalendarProblemCode } from '@shouwen/business-time';
import type { FieldViolation } from '@shouwen/platform';
import { calendarErrors } from './calendar.errors.js';

const chinese: Record<CalendarProblemCode, string> = {
  required: '必填',
  unknown_time_zone: '未知时区，请使用 IANA 名称，如 Asia/Shanghai',
  unknown_weekday: '未知的星期',
  invalid_date: '日期不存在，请按 2026-02-28 的格式填写 1970 年以后的日期',
  invalid_year: '年份须在 1970 至 2199 之间',
  out_of_range: '超出允许范围',
  ends_before_start: '结束须晚于开始，跨午夜请加 1440',
  too_long: '一个时段最长 24 小时',
  overlap: '时段互相重叠',
  duplicate: '日期重复',
  contradiction: '同一日期既是节假日又是调休上班日',
  too_many: '数量过多',
  empty: '日历从不开放，请至少给出一个时段',
};

/** Throws `ticketing.calendar_invalid`, naming each field, unless calculations can be made with the calendar from now on. */
export function requireUsable(calendar: Calendar, now: Date): void {
  const violations = calendarViolations('definition', calendar, now);
  if (violations.length > 0) throw calendarErrors.calendar_invalid({}, { violations });
}

/** Why calculations can't be made with the calendar of a field from now on; empty when they can. */
export function calendarViolations(field: string, calendar: Calendar, now: Date): FieldViolation[] {
  const violations = validateCalendar(calendar).map(({ code, path, message }) =>
    violation(field, path, message, chinese[code]),
  );
  if (violations.length === 0 && !opensAgain(calendar, now)) {
    const description = 'The calendar never opens again; give it hours';
    violations.push(violation(field, 'weekly', description, chinese.empty));
  }
  return violations;
}

/** `weekly.monday[1].to` of a calendar is `definition.weekly.monday.1.to` of a request. */
function violation(
  of: string,
  path: string,
  description: string,
  descriptionZh: string,
): FieldViolation {
  const field = [of, ...path.replaceAll(/\[(\d+)\]/g, '.$1').split('.')];
  return { field: field.filter(Boolean).join('.'), description, descriptionZh };
}

function opensAgain(calendar: Calendar, now: Date): boolean {
  try {
    nextOpening(compileCalendar(calendar), now);
    return true;
  } catch (error) {
    if (error instanceof BusinessTimeError && error.code === 'no_open_time') return false;
    throw error;
  }
}

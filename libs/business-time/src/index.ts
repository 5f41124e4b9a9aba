export { BusinessTimeError } from './business-time.error.js';
export type { BusinessTimeErrorCode } from './business-time.error.js';
export {
  addBusinessTime,
  businessTimeBetween,
  horizonYears,
  isOpen,
  nextOpening,
  openIntervals,
  uncoveredYears,
} from './calendar/business-time.js';
export type { TimeSpan } from './calendar/business-time.js';
export { validateCalendar } from './calendar/calendar-problems.js';
export type { CalendarProblem, CalendarProblemCode } from './calendar/calendar-problems.js';
export { aroundTheClock, weekdays } from './calendar/calendar.js';
export type {
  Calendar,
  DayInterval,
  Holiday,
  MakeUpDay,
  Override,
  Weekday,
} from './calendar/calendar.js';
export { compileCalendar } from './calendar/compiled-calendar.js';
export type { CompiledCalendar } from './calendar/compiled-calendar.js';
export { localDateAt, nextDateAt, spansAt } from './calendar/dated-span.js';
export type { DatedSpan } from './calendar/dated-span.js';
export { addWorkdays, checkLimit, deadline } from './calendar/limit.js';
export type { Limit, LimitUnit } from './calendar/limit.js';
export { explainClock } from './clock/clock-explanation.js';
export type { ClockExplanation, ExplainedInterval } from './clock/clock-explanation.js';
export { allowance, dueAt, elapsed, reachedAt } from './clock/clock-reading.js';
export { keepDeadline, moveDeadline } from './clock/moved-deadline.js';
export {
  checkClock,
  clockFromJson,
  insertPause,
  pauseClock,
  reopenClock,
  resumeClock,
  retargetClock,
  startClock,
  stateOf,
  stopClock,
  targetOf,
} from './clock/sla-clock.js';
export type {
  ClockCause,
  ClockInterval,
  ClockTarget,
  MovedDeadline,
  NewTarget,
  SlaClock,
} from './clock/sla-clock.js';
export {
  chineseOfficialDays,
  chineseOfficialYears,
  withChineseOfficialDays,
} from './official-days/chinese-official-days.js';
export { importICalendar } from './official-days/icalendar-import.js';
export type {
  ImportedDays,
  SkippedEvent,
  SkippedEventCode,
} from './official-days/icalendar-import.js';
export { withOfficialDays } from './official-days/official-days.js';
export type { DatedName, OfficialDays } from './official-days/official-days.js';
export { timeZoneDatabaseVersion } from './zone/time-zone.js';

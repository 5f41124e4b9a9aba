import { SkippedEventReason, Weekday as ProtoWeekday } from '@shouwen/contracts';
import type {
  BusinessCalendar,
  CalendarDefinition,
  ImportHolidaysResponse,
} from '@shouwen/contracts';
import { weekdays } from '@shouwen/business-time';
import type { Calendar, ImportedDays, SkippedEventCode, Weekday } from '@shouwen/business-time';
import type { CalendarVersion } from './calendar.entity.js';

const MOST_SKIPPED = 100;

const weekdayNames: Record<Weekday, ProtoWeekday> = {
  monday: ProtoWeekday.MONDAY,
  tuesday: ProtoWeekday.TUESDAY,
  wednesday: ProtoWeekday.WEDNESDAY,
  thursday: ProtoWeekday.THURSDAY,
  friday: ProtoWeekday.FRIDAY,
  saturday: ProtoWeekday.SATURDAY,
  sunday: ProtoWeekday.SUNDAY,
};

const skippedReasons: Record<SkippedEventCode, SkippedEventReason> = {
  clock_change: SkippedEventReason.CLOCK_CHANGE,
  not_a_day: SkippedEventReason.NOT_A_DAY,
  unsupported_rule: SkippedEventReason.UNSUPPORTED_RULE,
  invalid_event: SkippedEventReason.INVALID_EVENT,
  outside_window: SkippedEventReason.OUTSIDE_WINDOW,
};

/** A weekday of the contract as ours; undefined for unspecified. */
export function weekdayFromProto(name: ProtoWeekday): Weekday | undefined {
  return weekdays.find((weekday) => weekdayNames[weekday] === name);
}

/** A calendar as the contract shows it. */
export function calendarToProto(calendar: CalendarVersion): BusinessCalendar {
  const { id, version, name, createdAt, createdBy, reason } = calendar;
  const definition = definitionToProto(calendar.definition);
  return { id, version, name, definition, createdAt, createdBy, reason };
}

/** When a calendar is open, of the contract as ours; days without hours are left out, as are empty lists. */
export function definitionFromProto(
  definition: CalendarDefinition,
  key: { id: string; version: number },
): Calendar {
  const { weekly, overrides, holidays, makeUpDays, yearsCovered } = definition;
  const hours = weekdays.flatMap((weekday) =>
    weekly === undefined || weekly[weekday].length === 0
      ? []
      : [[weekday, weekly[weekday].map(({ from, to }) => ({ from, to }))] as const],
  );
  return {
    ...key,
    timeZone: definition.timeZone,
    weekly: Object.fromEntries(hours),
    overrides: overrides.map(({ date, name, intervals }) => ({
      date,
      name,
      intervals: intervals.map(({ from, to }) => ({ from, to })),
    })),
    holidays: holidays.map(({ date, name }) => ({ date, name })),
    makeUpDays: makeUpDays.map(({ date, name, hoursOf }) => ({
      date,
      name,
      // What is no weekday is for the validation to name.
      hoursOf: weekdayFromProto(hoursOf) ?? ('' as Weekday),
    })),
    ...(yearsCovered.length > 0 && { yearsCovered: [...yearsCovered] }),
  };
}

/** When a calendar is open, as the contract shows it. */
export function definitionToProto(calendar: Calendar): CalendarDefinition {
  const hours = (weekday: Weekday) => calendar.weekly[weekday] ?? [];
  return {
    timeZone: calendar.timeZone,
    weekly: {
      monday: hours('monday'),
      tuesday: hours('tuesday'),
      wednesday: hours('wednesday'),
      thursday: hours('thursday'),
      friday: hours('friday'),
      saturday: hours('saturday'),
      sunday: hours('sunday'),
    },
    overrides: calendar.overrides ?? [],
    holidays: calendar.holidays ?? [],
    makeUpDays: (calendar.makeUpDays ?? []).map(({ date, name, hoursOf }) => ({
      date,
      name,
      hoursOf: weekdayNames[hoursOf],
    })),
    yearsCovered: calendar.yearsCovered ?? [],
  };
}

/** What an import came to, as the contract shows it. */
export function importToProto(
  calendar: CalendarVersion,
  { holidays, skipped }: ImportedDays,
): ImportHolidaysResponse {
  return {
    calendar: calendarToProto(calendar),
    imported: holidays.length,
    skipped: skipped
      .slice(0, MOST_SKIPPED)
      .map(({ index, summary, code }) => ({ index, summary, reason: skippedReasons[code] })),
  };
}

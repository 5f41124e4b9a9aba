import ICAL from 'ical.js';
import { BusinessTimeError } from '../business-time.error.js';
import { dateOf, dayNumber } from '../instant.js';
import type { DatedName } from './official-days.js';

/** Why an event was left out. */
export type SkippedEventCode =
  /** Clocks going forward or back is nobody's holiday. */
  | 'clock_change'
  /** It begins or ends at a time of day, so it is not a free day. */
  | 'not_a_day'
  /** It repeats in another way than once a year, or too often. */
  | 'unsupported_rule'
  /** Its dates are missing, unreadable, or longer than 60 days. */
  | 'invalid_event'
  /** It lies outside the years that were asked for. */
  | 'outside_window';

/** An event that gave no holiday, by its position in the file and its title. */
export interface SkippedEvent {
  index: number;
  summary: string;
  code: SkippedEventCode;
}

/** The days of an iCalendar file, one entry a date, in order; a date with two events carries both titles. */
export interface ImportedDays {
  holidays: DatedName[];
  skipped: SkippedEvent[];
}

const mostCharacters = 2_000_000;
const mostEvents = 2_000;
const mostDays = 60;
// A rule of 1900 that is written to the day takes so many steps to our time.
const mostOccurrences = 400;
const mostOccurrencesOfAll = 20_000;
const clockChange =
  /daylight sav|summer time (starts|begins|ends)|standard time (starts|begins|ends)|clocks? (go|change|turn)|sommerzeit|winterzeit|zeitumstellung|夏令时|冬令时/i;

/** What is left of the repetitions that one file may have. */
interface Budget {
  occurrences: number;
}

interface RuleParts {
  BYMONTH?: number[];
  BYMONTHDAY?: number[];
}

/**
 * Reads the days of a file of holidays, with events that repeat yearly, from the year before `around` to three years after
 * it. Throws `invalid_icalendar` when the text is not such a file; an event that cannot be used is listed as skipped.
 */
export function importICalendar(text: string, around: Date): ImportedDays {
  const events = parse(text).getAllSubcomponents('vevent');
  if (events.length > mostEvents) throw unreadable(`At most ${mostEvents} events can be imported`);
  const year = around.getUTCFullYear();
  const first = dayNumber(`${year - 1}-01-01`)!;
  const last = dayNumber(`${year + 3}-12-31`)!;
  const names = new Map<number, string[]>();
  const skipped: SkippedEvent[] = [];
  const budget = { occurrences: mostOccurrencesOfAll };
  events.forEach((event, index) => {
    const summary = summaryOf(event);
    const days = daysOf(event, summary, first, last, budget);
    if (typeof days === 'string') skipped.push({ index, summary, code: days });
    else {
      for (const day of days) {
        const here = names.get(day) ?? [];
        if (!here.includes(summary)) names.set(day, [...here, summary]);
      }
    }
  });
  const holidays = [...names]
    .sort(([a], [b]) => a - b)
    .map(([day, titles]) => ({ date: dateOf(day), name: titles.join(' · ').slice(0, 200) }));
  return { holidays, skipped };
}

function parse(text: string): ICAL.Component {
  if (typeof text !== 'string' || text.length > mostCharacters) {
    throw unreadable(`Give text of at most ${mostCharacters} characters`);
  }
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(text)) throw unreadable('BEGIN:VCALENDAR is missing');
  try {
    // A file may hold several calendars; then the parser gives a list.
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').trim()) as unknown[];
    if (Array.isArray(parsed[0])) throw new Error('the file holds several calendars');
    return new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
}

function summaryOf(event: ICAL.Component): string {
  const summary: unknown = event.getFirstPropertyValue('summary');
  return typeof summary === 'string' ? summary.trim().slice(0, 200) : '';
}

function daysOf(
  event: ICAL.Component,
  summary: string,
  first: number,
  last: number,
  budget: Budget,
): number[] | SkippedEventCode {
  if (clockChange.test(summary)) return 'clock_change';
  try {
    const start = dateIn(event, 'dtstart');
    if (typeof start === 'string') return start;
    if (summary === '' || start === undefined) return 'invalid_event';
    const length = lengthOf(event, start);
    if (typeof length === 'string') return length;
    const begins = occurrences(event, last, budget);
    if (typeof begins === 'string') return begins;
    const days = begins
      .flatMap((begin) => Array.from({ length }, (_, index) => begin + index))
      .filter((day) => day >= first && day <= last);
    return days.length > 0 ? days : 'outside_window';
  } catch {
    // What the parser finds wrong with a value only when it is read.
    return 'invalid_event';
  }
}

/** How many days an event lasts; without an end it is one day. */
function lengthOf(event: ICAL.Component, start: number): number | SkippedEventCode {
  const end = dateIn(event, 'dtend');
  if (typeof end === 'string') return end;
  let length = 1;
  if (end !== undefined) length = end - start;
  else {
    const duration: unknown = event.getFirstPropertyValue('duration');
    if (duration instanceof ICAL.Duration) length = duration.toSeconds() / 86_400;
  }
  if (!Number.isInteger(length)) return 'not_a_day';
  return length >= 1 && length <= mostDays ? length : 'invalid_event';
}

/** The day of a date property; undefined when it is not there. */
function dateIn(event: ICAL.Component, name: string): number | undefined | SkippedEventCode {
  const property = event.getFirstProperty(name);
  if (!property) return undefined;
  const value: unknown = property.getFirstValue();
  if (!(value instanceof ICAL.Time)) return 'invalid_event';
  if (!value.isDate) return 'not_a_day';
  // The parser lets 2026-02-30 roll over; what was written is in the raw value.
  const raw: unknown = (property.jCal as unknown[])[3];
  return (typeof raw === 'string' ? dayNumber(raw) : undefined) ?? 'invalid_event';
}

function occurrences(
  event: ICAL.Component,
  last: number,
  budget: Budget,
): number[] | SkippedEventCode {
  const rule: unknown = event.getFirstPropertyValue('rrule');
  const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
  if (rule === null && !event.hasProperty('rdate')) return [dayOf(start)];
  if (rule !== null && !(rule instanceof ICAL.Recur && rule.freq === 'YEARLY')) {
    return 'unsupported_rule';
  }
  const iterator = new ICAL.RecurExpansion({ component: event, dtstart: start });
  const days: number[] = [];
  for (let count = 0; count < mostOccurrences; count += 1) {
    budget.occurrences -= 1;
    if (budget.occurrences < 0) return 'unsupported_rule';
    const next = iterator.next() as ICAL.Time | null;
    if (!next || dayOf(next) > last) return days;
    if (!rule || !isRolledOver(rule.parts as RuleParts, start, next)) days.push(dayOf(next));
  }
  // More often than yearly, so rather a weekend than a holiday.
  return 'unsupported_rule';
}

/** The parser takes a date that a year does not have, such as February 29, as one of March; the format leaves it out. */
function isRolledOver(parts: RuleParts, start: ICAL.Time, next: ICAL.Time): boolean {
  const { BYMONTH, BYMONTHDAY, ...others } = parts;
  if (Object.keys(others).length > 0 || BYMONTHDAY?.some((day) => day < 0)) return false;
  const months = BYMONTH ?? (BYMONTHDAY ? undefined : [start.month]);
  const days = BYMONTHDAY ?? [start.day];
  return (months !== undefined && !months.includes(next.month)) || !days.includes(next.day);
}

function dayOf({ year, month, day }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function unreadable(reason: string): BusinessTimeError {
  return new BusinessTimeError('invalid_icalendar', `Not an iCalendar file: ${reason}`);
}

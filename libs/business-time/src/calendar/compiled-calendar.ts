import { BusinessTimeError } from '../business-time.error.js';
import { dayNumber } from '../instant.js';
import { timeZone } from '../zone/time-zone.js';
import type { TimeZone } from '../zone/time-zone.js';
import { validateCalendar } from './calendar-problems.js';
import { weekdays } from './calendar.js';
import type { Calendar, DayInterval } from './calendar.js';
import { OpenYear } from './open-year.js';

const mostYears = 24;

/** A calendar that was found valid, ready for calculations; make one with `compileCalendar` and keep it. */
export class CompiledCalendar {
  readonly zone: TimeZone;
  private readonly hours: DayInterval[][];
  private readonly dated = new Map<number, DayInterval[]>();
  private readonly names = new Map<number, string>();
  private readonly years = new Map<number, OpenYear>();

  constructor(readonly calendar: Calendar) {
    this.zone = timeZone(calendar.timeZone);
    this.hours = weekdays.map((weekday) => inOrder(calendar.weekly[weekday] ?? []));
    for (const { date, name } of calendar.holidays ?? []) this.put(date, name, []);
    for (const { date, name, hoursOf } of calendar.makeUpDays ?? []) {
      this.put(date, name, calendar.weekly[hoursOf] ?? []);
    }
    for (const { date, name, intervals } of calendar.overrides ?? []) {
      this.put(date, name, intervals);
    }
  }

  /** The hours of a day, given as the number of days since 1970-01-01, in order. */
  intervalsOf(day: number): readonly DayInterval[] {
    return this.dated.get(day) ?? this.hours[(((day + 4) % 7) + 7) % 7]!;
  }

  /** What a dated day is called: the name of the holiday, make-up workday or override. */
  nameOf(day: number): string | undefined {
    return this.names.get(day);
  }

  /** The instant, in seconds since 1970, of a minute of a day. */
  instantOf(day: number, minute: number): number {
    return this.zone.instantOf(day * 86_400 + minute * 60);
  }

  /** The open time of a year, in UTC; what was used last is kept. */
  openYear(year: number): OpenYear {
    let open = this.years.get(year);
    if (!open) {
      open = OpenYear.of(this, year);
      const [oldest] = this.years.keys();
      if (this.years.size >= mostYears && oldest !== undefined) this.years.delete(oldest);
      this.years.set(year, open);
    }
    return open;
  }

  private put(date: string, name: string, intervals: DayInterval[]): void {
    this.dated.set(dayNumber(date)!, inOrder(intervals));
    this.names.set(dayNumber(date)!, name);
  }
}

/** Prepares a calendar for calculations; throws `invalid_calendar` with every problem, also when it never opens. */
export function compileCalendar(calendar: Calendar): CompiledCalendar {
  const problems = validateCalendar(calendar);
  if (problems.length > 0) {
    const list = problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
    throw new BusinessTimeError('invalid_calendar', list, problems);
  }
  return new CompiledCalendar(structuredClone(calendar));
}

function inOrder(intervals: readonly DayInterval[]): DayInterval[] {
  return intervals.toSorted((a, b) => a.from - b.from);
}

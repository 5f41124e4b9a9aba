import type { CalendarProblem } from './calendar/calendar-problems.js';

/** Why a calculation was refused; the message is for developers, the code is what callers map. */
export type BusinessTimeErrorCode =
  /** The calendar has problems of severity `error`; `problems` lists them. */
  | 'invalid_calendar'
  /** The limit is negative, not whole, or larger than the horizon. */
  | 'invalid_limit'
  /** The calendar does not open for that long within the horizon. */
  | 'no_open_time'
  /** The instant is not a date, or outside the years 1970 to 2199. */
  | 'out_of_range'
  /** A clock was asked for something that its intervals do not allow. */
  | 'invalid_clock'
  /** The calendar is not the one, or not the version, that the clock's target names. */
  | 'wrong_calendar'
  /** The text is not a calendar in iCalendar format; `problems` is empty. */
  | 'invalid_icalendar';

/** The one error that this library throws. */
export class BusinessTimeError extends Error {
  override readonly name = 'BusinessTimeError';

  constructor(
    readonly code: BusinessTimeErrorCode,
    message: string,
    readonly problems: readonly CalendarProblem[] = [],
  ) {
    super(message);
  }
}

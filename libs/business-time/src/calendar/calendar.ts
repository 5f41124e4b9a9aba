/** The days of a week, as calendars name them; the order is JavaScript's. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/**
 * Open from a minute of the day to another, the end not included: 540 to 720 is 09:00 to 12:00. An end above 1440 is on
 * the next day: 1320 to 1800 is 22:00 to 06:00. `to` is always above `from`, by 24 hours at most.
 */
export interface DayInterval {
  from: number;
  to: number;
}

/** A date, YYYY-MM-DD, on which the calendar is closed. */
export interface Holiday {
  date: string;
  name: string;
}

/** A date that is worked although it would be free (调休), with the hours of a weekday. */
export interface MakeUpDay {
  date: string;
  name: string;
  hoursOf: Weekday;
}

/** A date with hours of its own; none means closed. */
export interface Override {
  date: string;
  name: string;
  intervals: DayInterval[];
}

/**
 * When a team works: plain data. For a date the first of these decides: override, make-up workday, holiday, weekday.
 * An overnight shift belongs to the date on which it begins.
 */
export interface Calendar {
  id: string;
  version: number;
  /** A name of the IANA database, such as `Asia/Shanghai`. */
  timeZone: string;
  /** A weekday that is missing is closed. */
  weekly: Partial<Record<Weekday, DayInterval[]>>;
  overrides?: Override[];
  holidays?: Holiday[];
  makeUpDays?: MakeUpDay[];
  /** The years whose official days are entered; absent where nothing depends on them. */
  yearsCovered?: number[];
}

/** Hours around the clock, for the `weekly` of a calendar. */
export const aroundTheClock: Record<Weekday, DayInterval[]> = {
  sunday: [{ from: 0, to: 1440 }],
  monday: [{ from: 0, to: 1440 }],
  tuesday: [{ from: 0, to: 1440 }],
  wednesday: [{ from: 0, to: 1440 }],
  thursday: [{ from: 0, to: 1440 }],
  friday: [{ from: 0, to: 1440 }],
  saturday: [{ from: 0, to: 1440 }],
};

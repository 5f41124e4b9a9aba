/** Hours in which only what is urgent is sent, in local time. */
export interface QuietHours {
  /** Days on which they begin, from 1 for Monday to 7 for Sunday. */
  weekdays: number[];
  /** `22:00`. */
  from: string;
  /** `08:00`; on the next day when that is not later than `from`. */
  to: string;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** More than there can be: 14 intervals on 7 days. */
const MOST_STEPS = 100;

interface LocalTime {
  year: number;
  month: number;
  day: number;
  weekday: number;
  minute: number;
}

/** True for a time of day such as `22:00`. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text);
}

/** True when the intervals leave no minute of the week free: then nothing could ever be sent. */
export function coversTheWeek(hours: readonly QuietHours[]): boolean {
  for (let weekday = 1; weekday <= 7; weekday++) {
    for (let minute = 0; minute < DAY_MINUTES; minute++) {
      if (!hours.some((interval) => daysUntilEnd(interval, weekday, minute) !== undefined)) {
        return false;
      }
    }
  }
  return true;
}

/** The first moment from `now` on that lies in no quiet hours of a time zone. */
export function nextAllowedMoment(hours: readonly QuietHours[], timeZone: string, now: Date): Date {
  let moment = now;
  for (let step = 0; step < MOST_STEPS; step++) {
    const end = endOfQuiet(hours, timeZone, moment);
    if (end === undefined) break;
    moment = end;
  }
  return moment;
}

function endOfQuiet(hours: readonly QuietHours[], timeZone: string, at: Date): Date | undefined {
  const local = localTimeOf(at, timeZone);
  const ends = hours.flatMap((interval) => {
    const days = daysUntilEnd(interval, local.weekday, local.minute);
    if (days === undefined) return [];
    return [instantOf({ ...local, day: local.day + days }, minuteOf(interval.to), timeZone)];
  });
  if (ends.length === 0) return undefined;
  // Where the clock is put back an hour comes twice, and its end may seem to lie behind.
  return new Date(Math.max(...ends, at.getTime() + MINUTE_MS));
}

/** Days until the interval that holds this minute ends, 0 or 1; undefined when it does not hold it. */
function daysUntilEnd(
  { weekdays, from, to }: QuietHours,
  weekday: number,
  minute: number,
): number | undefined {
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  const overnight = end <= begin;
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  if (weekdays.includes(weekday) && minute >= begin && (overnight || minute < end)) {
    return overnight ? 1 : 0;
  }
  return overnight && weekdays.includes(yesterday) && minute < end ? 0 : undefined;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The instant at which clocks of a time zone show a time. */
function instantOf({ year, month, day }: LocalTime, minute: number, timeZone: string): number {
  const shown = Date.UTC(year, month - 1, day, 0, minute);
  const first = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(first, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, minute } = localTimeOf(new Date(instant), timeZone);
  return Date.UTC(year, month - 1, day, 0, minute) - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localTimeOf(at: Date, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  const { year, month, day, hour, minute } = parts;
  const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, weekday: sundayFirst || 7, minute: hour * 60 + minute };
}

import { Temporal } from 'temporal-polyfill';
import { BusinessTimeError } from '../business-time.error.js';
import { supportedYears, yearOf } from '../instant.js';

const margin = 3 * 86_400;

/** The stretches of constant offset of one year, with a margin on both sides, in order. */
interface Stretches {
  starts: number[];
  offsets: number[];
}

/** Whether the name is of a zone in the IANA database; plain offsets, which know no rules, are not. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** The version of the time zone database that offsets come from. */
export function timeZoneDatabaseVersion(): string {
  return process.versions.tz ?? 'unknown';
}

const mostZones = 64;
const zones = new Map<string, TimeZone>();

/** The zone of a name; calendars of the same zone share what was found out about it. */
export function timeZone(name: string): TimeZone {
  let zone = zones.get(name);
  if (!zone) {
    zone = new TimeZone(name);
    const [oldest] = zones.keys();
    if (zones.size >= mostZones && oldest !== undefined) zones.delete(oldest);
    zones.set(name, zone);
  }
  return zone;
}

/** One time zone: between instants and what a wall clock there shows, both in seconds since 1970. */
export class TimeZone {
  // One entry for each supported year at most.
  private readonly years = new Map<number, Stretches>();

  constructor(readonly name: string) {}

  /** What the wall clock shows at an instant. */
  localOf(instant: number): number {
    const { starts, offsets } = this.stretchesOf(yearOf(instant));
    let index = starts.length - 1;
    while (index > 0 && starts[index]! > instant) index -= 1;
    return instant + offsets[index]!;
  }

  /**
   * The first instant at which the wall clock has reached a time. A time that the clock jumps over is reached at the jump;
   * one that it shows twice is reached the first time. So later times are never reached earlier.
   */
  instantOf(local: number): number {
    const { starts, offsets } = this.stretchesOf(yearOf(local));
    for (let index = 0; index < starts.length; index += 1) {
      const instant = local - offsets[index]!;
      if (index > 0 && instant <= starts[index]!) return starts[index]!;
      const end = starts[index + 1];
      if (end === undefined || instant < end) return instant;
    }
    throw new BusinessTimeError('out_of_range', `${this.name} has no offsets`);
  }

  private stretchesOf(year: number): Stretches {
    let stretches = this.years.get(year);
    if (!stretches) {
      if (year < supportedYears.first - 1 || year > supportedYears.last + 1) {
        throw new BusinessTimeError('out_of_range', `The year ${year} is outside 1970 to 2199`);
      }
      stretches = readStretches(this.name, year);
      this.years.set(year, stretches);
    }
    return stretches;
  }
}

function readStretches(name: string, year: number): Stretches {
  const first = Date.UTC(year, 0, 1) / 1000 - margin;
  const end = Date.UTC(year + 1, 0, 1) / 1000 + margin;
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    first * 1000,
  ).toZonedDateTimeISO(name);
  const starts: number[] = [];
  const offsets: number[] = [];
  while (at && at.epochMilliseconds < end * 1000) {
    starts.push(at.epochMilliseconds / 1000);
    offsets.push(at.offsetNanoseconds / 1e9);
    at = at.getTimeZoneTransition('next');
  }
  return { starts, offsets };
}

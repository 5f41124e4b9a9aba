import { BusinessTimeError } from '../business-time.error.js';
import { supportedYears } from '../instant.js';
import type { CompiledCalendar } from './compiled-calendar.js';

/** The open intervals of one year in UTC, merged, in order, with running sums. All in seconds since 1970. */
export class OpenYear {
  private constructor(
    readonly starts: Float64Array,
    readonly ends: Float64Array,
    private readonly sums: Float64Array,
  ) {}

  /** Reads the hours of every local day that touches the year. */
  static of(calendar: CompiledCalendar, year: number): OpenYear {
    if (year < supportedYears.first || year > supportedYears.last) {
      throw new BusinessTimeError('out_of_range', `The year ${year} is outside 1970 to 2199`);
    }
    const first = Date.UTC(year, 0, 1) / 1000;
    const end = Date.UTC(year + 1, 0, 1) / 1000;
    const starts: number[] = [];
    const ends: number[] = [];
    const add = (from: number, to: number) => {
      if (to <= from) return;
      const last = ends.length - 1;
      if (last >= 0 && from <= ends[last]!) ends[last] = Math.max(ends[last]!, to);
      else {
        starts.push(from);
        ends.push(to);
      }
    };
    // A zone is up to 14 h away, and a shift reaches up to a day past its own.
    for (let day = first / 86_400 - 3; day <= end / 86_400 + 1; day += 1) {
      for (const { from, to } of calendar.intervalsOf(day)) {
        add(
          Math.max(calendar.instantOf(day, from), first),
          Math.min(calendar.instantOf(day, to), end),
        );
      }
    }
    const sums = new Float64Array(starts.length + 1);
    starts.forEach((start, index) => {
      sums[index + 1] = sums[index]! + ends[index]! - start;
    });
    return new OpenYear(Float64Array.from(starts), Float64Array.from(ends), sums);
  }

  /** The open seconds of the whole year. */
  get total(): number {
    return this.sums[this.sums.length - 1]!;
  }

  /** The place of the first interval that ends after an instant; the number of intervals when there is none. */
  indexAfter(instant: number): number {
    return firstAbove(this.ends, instant);
  }

  /** The open seconds of the year before an instant. */
  countBefore(instant: number): number {
    const index = this.indexAfter(instant);
    if (index === this.starts.length) return this.total;
    return this.sums[index]! + Math.max(0, instant - this.starts[index]!);
  }

  /** The earliest instant by which so many open seconds of the year have passed; `count` is above 0, at most `total`. */
  instantAfter(count: number): number {
    const index = firstAbove(this.sums, count - 1) - 1;
    return this.starts[index]! + count - this.sums[index]!;
  }
}

function firstAbove(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

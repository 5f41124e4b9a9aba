import { createHistogram } from 'node:perf_hooks';

/** A distribution of durations, in milliseconds. */
export interface Distribution {
  count: number;
  p50: number;
  p99: number;
  max: number;
}

/** Collects durations. */
export class Latencies {
  private readonly histogram = createHistogram({ figures: 3 });

  /** Adds a duration; below a microsecond counts as one. */
  add(milliseconds: number): void {
    this.histogram.record(Math.max(1, Math.round(milliseconds * 1000)));
  }

  distribution(): Distribution {
    const { histogram } = this;
    const at = (percentile: number) => histogram.percentile(percentile) / 1000;
    return { count: histogram.count, p50: at(50), p99: at(99), max: histogram.max / 1000 };
  }
}

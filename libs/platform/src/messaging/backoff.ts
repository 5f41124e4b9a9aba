/** Delays that double from `firstMs` to `maxMs`. */
export class Backoff {
  private nextMs: number;

  constructor(
    private readonly firstMs: number,
    private readonly maxMs: number,
  ) {
    this.nextMs = firstMs;
  }

  /** The delay before the next attempt, in milliseconds. */
  next(): number {
    const delayMs = this.nextMs;
    this.nextMs = Math.min(2 * this.nextMs, this.maxMs);
    return delayMs;
  }

  /** An attempt succeeded: start again from the first delay. */
  reset(): void {
    this.nextMs = this.firstMs;
  }
}

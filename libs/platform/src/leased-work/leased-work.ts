import type { Logger } from '../logging/logger.js';

const RENEW_EVERY_MS = 20_000;

/**
 * Work that talks to others for longer than a transaction may last. A timer's transaction leases it: the timer is set
 * again for when the lease ends, and the work starts once that is committed. Who finishes in time removes the timer;
 * after a crash the timer fires and another replica takes the work over.
 */
export class LeasedWork {
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly atOnce: number,
    private readonly logger: Logger,
  ) {}

  /** True while no more may be started in this process. */
  get isFull(): boolean {
    return this.running.size >= this.atOnce;
  }

  /**
   * Starts work; what it throws is logged, and the lease sees to the rest. Work that may outlast its lease is given
   * `renew`, which lengthens the lease every 20 s for as long as this process lives.
   */
  start(what: string, work: () => Promise<void>, renew?: () => Promise<void>): void {
    const pulse = renew && setInterval(() => void renew().catch(() => undefined), RENEW_EVERY_MS);
    const running = work()
      .catch((error: unknown) => {
        const failure = error instanceof Error ? error.name : 'unknown';
        this.logger.warn({ failure, kind: what }, 'leased work failed');
      })
      .finally(() => {
        clearInterval(pulse);
        this.running.delete(running);
      });
    this.running.add(running);
  }

  /** Resolves when what was started has ended. */
  async ended(): Promise<void> {
    await Promise.all(this.running);
  }
}

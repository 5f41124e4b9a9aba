/** Says whether one thing that a process depends on is there; resolves when it is, throws why when it isn't. */
export type ReadinessCheck = () => Promise<void>;

/** What `/readyz` answers. */
export interface ReadinessReport {
  ready: boolean;
  checks: Record<string, string>;
}

const CHECK_TIMEOUT_MS = 2_000;

/** Knows what a process needs before it may be sent work, and whether it is shutting down. */
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();
  private draining = false;

  /** Adds something that has to be there. */
  require(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** Keeps the process from being ready until what is answered here is called, such as once it listens. */
  until(name: string): () => void {
    let reached = false;
    this.require(name, async () => {
      if (!reached) throw new Error('not yet');
    });
    return () => {
      reached = true;
    };
  }

  /** From now on the process is not ready: it finishes what it accepted and takes nothing new. */
  drain(): void {
    this.draining = true;
  }

  /** Asks every check at once; each has 2 s to answer. */
  async report(): Promise<ReadinessReport> {
    if (this.draining) return { ready: false, checks: { process: 'shutting down' } };
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await outcomeOf(check)] as const),
    );
    return {
      ready: results.every(([, outcome]) => outcome === 'ok'),
      checks: Object.fromEntries(results),
    };
  }
}

async function outcomeOf(check: ReadinessCheck): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), CHECK_TIMEOUT_MS);
  });
  try {
    await Promise.race([check(), timeout]);
    return 'ok';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}

// A load generator: keeps a number of requests in flight for a while, in a process of its own.
import type { Operation } from '../options.js';
import { Latencies, type Distribution } from './latencies.js';
import { openTargets } from './open-targets.js';
import type { Target, TargetSpec } from './target.js';

/** One measurement. */
export interface LoadJob {
  target: TargetSpec;
  operation: Operation;
  /** Connections that are opened, by the first job; and how many of them are used. */
  connections: number;
  inFlight: number;
  seconds: number;
}

/** What came of it. */
export interface LoadResult {
  answered: number;
  failed: number;
  /** What the first failures said. */
  failures: string[];
  elapsedSeconds: number;
  latency: Distribution;
}

const shownFailures = 3;
let opened: Promise<Target[]> | undefined;
let next = 0;

process.on('message', (message) => {
  const job = message as Partial<LoadJob>;
  if (job.operation === undefined) return;
  run(job as LoadJob).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

process.send?.('ready');

async function run({
  target,
  operation,
  connections,
  inFlight,
  seconds,
}: LoadJob): Promise<LoadResult> {
  opened ??= openTargets(target, connections);
  const targets = await opened;
  const latencies = new Latencies();
  const failures: string[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const keepAsking = async (one: Target): Promise<void> => {
    for (let now = performance.now(); now < until;) {
      try {
        await one[operation](next++);
      } catch (error) {
        failed += 1;
        if (failures.length < shownFailures) failures.push(String(error));
        // A target whose connection broke would only fail over and over.
        return;
      }
      const then = performance.now();
      latencies.add(then - now);
      now = then;
    }
  };
  await Promise.all(targets.slice(0, inFlight).map(keepAsking));
  const elapsedSeconds = (performance.now() - began) / 1000;
  const latency = latencies.distribution();
  return { answered: latency.count, failed, failures, elapsedSeconds, latency };
}

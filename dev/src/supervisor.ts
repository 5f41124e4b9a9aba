import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  rotateLog,
  startChild,
  untilReady,
  type Child,
  type ChildExit,
  type ChildSpec,
} from './child.js';
import type { Report } from './maven-files.js';

interface Entry {
  spec: ChildSpec;
  stage: number;
  readyWithinMs: number;
  restarts: number;
  child: Child | undefined;
  /** Ends when the process is neither running nor to be started again. */
  watch: Promise<void>;
}

const firstBackoffMs = 500;
const longestBackoffMs = 30_000;
/** A process that ran this long is taken for healthy: its next restart comes at once again. */
const healthyAfterMs = 60_000;
const logCheckMs = 10_000;

/** Keeps processes running: starts again what crashes, says and counts it, and ends all in order. */
export class Supervisor {
  private readonly entries: Entry[] = [];
  private readonly stopping = new AbortController();
  private readonly logCheck: NodeJS.Timeout;

  constructor(
    private readonly report: Report,
    /** Where the number of restarts of each process is kept, for people and tools. */
    private readonly restartsFile: string,
  ) {
    this.logCheck = setInterval(() => {
      for (const { spec } of this.entries) void rotateLog(spec.logFile).catch(() => undefined);
    }, logCheckMs);
  }

  /** Restarts of each process so far. */
  get restarts(): Record<string, number> {
    return Object.fromEntries(this.entries.map(({ spec, restarts }) => [spec.name, restarts]));
  }

  /**
   * Starts a process and waits until it is ready; from then on it is started again whenever it ends. Processes of a higher stage are
   * ended first. Throws when it does not become ready the first time, or when everything is being stopped.
   */
  async start(spec: ChildSpec, stage: number, readyWithinMs = 60_000): Promise<void> {
    const entry: Entry = {
      ...{ spec, stage, readyWithinMs, restarts: 0 },
      child: undefined,
      watch: Promise.resolve(),
    };
    this.entries.push(entry);
    const launched = this.launch(entry);
    entry.watch = launched.catch(() => undefined);
    await launched;
    entry.watch = this.keepRunning(entry);
  }

  /** Ends every process, the highest stage first and those of one stage together. */
  async stop(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.logCheck);
    const stages = [...new Set(this.entries.map(({ stage }) => stage))].sort((a, b) => b - a);
    for (const stage of stages) {
      const entries = this.entries.filter((entry) => entry.stage === stage);
      await Promise.all(
        entries.map(async (entry) => {
          await entry.child?.stop();
          await entry.watch;
        }),
      );
    }
  }

  private async launch(entry: Entry): Promise<void> {
    this.stopping.signal.throwIfAborted();
    const child = await startChild(entry.spec);
    entry.child = child;
    try {
      this.stopping.signal.throwIfAborted();
      await untilReady(entry.spec, child, entry.readyWithinMs);
    } catch (error) {
      await child.stop();
      throw error;
    }
  }

  private async keepRunning(entry: Entry): Promise<void> {
    const { name } = entry.spec;
    let failures = 0;
    let startedAt = Date.now();
    while (entry.child) {
      const exit = await entry.child.exited;
      if (this.stopping.signal.aborted) return;
      if (Date.now() - startedAt > healthyAfterMs) failures = 0;
      const pause = failures === 0 ? 0 : Math.min(firstBackoffMs * 2 ** failures, longestBackoffMs);
      entry.restarts += 1;
      this.report(crashText(name, exit, pause, entry.restarts));
      await this.writeRestarts();
      try {
        await delay(pause, undefined, { signal: this.stopping.signal });
        startedAt = Date.now();
        await this.launch(entry);
        failures = Math.max(1, failures);
        this.report(`${name} is ready again.`);
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        this.report(error instanceof Error ? error.message : String(error));
      }
      failures += 1;
    }
  }

  private async writeRestarts(): Promise<void> {
    await mkdir(dirname(this.restartsFile), { recursive: true });
    await writeFile(this.restartsFile, `${JSON.stringify(this.restarts, null, 2)}\n`);
  }
}

function crashText(name: string, exit: ChildExit, pauseMs: number, restarts: number): string {
  const how = exit.signal ?? `code ${exit.code}`;
  const when = pauseMs === 0 ? 'now' : `in ${pauseMs / 1000} s`;
  return [
    `${name} ended unexpectedly (${how}); starting it again ${when} (restart ${restarts}).`,
    // A process that was killed had no time to say why.
    ...(exit.signal === null ? exit.lastWords : []),
  ].join('\n    ');
}

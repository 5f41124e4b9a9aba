import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** A program of this checkout and what it runs with. */
export interface ProcessSpec {
  name: string;
  /** Absolute path of its main module. */
  program: string;
  environment: Record<string, string>;
  /** Where its operations port answers. */
  operations: string;
  logFile: string;
}

const STOP_WITHIN_MS = 20_000;
// Ends the process when the one that watches over it is gone.
const tied = 'data:text/javascript,process.on("disconnect",()=>process.exit(1))';

/** A process that is started again at once, on the same ports, whenever it ends. */
export class ManagedProcess {
  /** How often it ended although nobody had killed it. */
  unexpectedEnds = 0;
  private child: ChildProcess;
  private readonly killed = new Set<ChildProcess>();
  private stopping = false;

  constructor(readonly spec: ProcessSpec) {
    mkdirSync(dirname(spec.logFile), { recursive: true });
    this.child = this.spawn();
  }

  /** Ends it with SIGKILL; resolves when its successor was started. */
  async kill(): Promise<void> {
    const { child } = this;
    this.killed.add(child);
    const ended = once(child, 'exit');
    if (!hasEnded(child)) {
      child.kill('SIGKILL');
      await ended;
    }
  }

  /** Ends it in order and for good; answers its exit code. */
  async stop(): Promise<number | null> {
    this.stopping = true;
    const { child } = this;
    if (hasEnded(child)) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(timer);
    return child.exitCode;
  }

  /** True when it says that it can work. */
  async isReady(): Promise<boolean> {
    const response = await this.operations('/readyz');
    return response?.ok === true;
  }

  /** Sum of a metric over all its labels; undefined while the process doesn't answer. */
  async metric(name: string): Promise<number | undefined> {
    const response = await this.operations('/metrics');
    const text = await response?.text().catch(() => undefined);
    return text
      ?.split('\n')
      .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
      .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  }

  private operations(path: string): Promise<Response | undefined> {
    const signal = AbortSignal.timeout(3_000);
    return fetch(this.spec.operations + path, { signal }).catch(() => undefined);
  }

  private spawn(): ChildProcess {
    const { program, environment, logFile } = this.spec;
    const log = openSync(logFile, 'a');
    const child = spawn(process.execPath, ['--import', tied, program], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
      // A process group of its own, so that Ctrl-C reaches only the one that ends all in order.
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    child.once('exit', () => {
      if (this.stopping) return;
      if (!this.killed.delete(child)) this.unexpectedEnds += 1;
      this.child = this.spawn();
    });
    return child;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

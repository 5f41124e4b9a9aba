import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tells a process to start a CPU profile (null) or to stop it and write it to a file. */
export interface ProfileOrder {
  profileInto: string | null;
}

/** A Node program of this checkout and where it writes. */
export interface ProgramSpec {
  name: string;
  program: string;
  environment?: Record<string, string>;
  logFile: string;
}

const preload = new URL('tied.js', import.meta.url).href;
const stopWithinMs = 20_000;

/** A process that runs for as long as the bench does; the bench and it can talk. */
export class MeasuredProcess {
  private readonly exited: Promise<void>;
  private stopping = false;

  private constructor(
    readonly name: string,
    readonly pid: number,
    private readonly child: ChildProcess,
    logFile: string,
  ) {
    this.exited = new Promise((resolve) => child.once('exit', () => resolve()));
    child.once('exit', (code, signal) => {
      if (this.stopping) return;
      console.error(
        `${name} ended unexpectedly (${signal ?? `code ${code}`}). Its log: ${logFile}`,
      );
    });
  }

  static start({ name, program, environment, logFile }: ProgramSpec): MeasuredProcess {
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'w');
    // A process group of its own, so that Ctrl-C reaches the bench first, which then ends all in order.
    const child = spawn(process.execPath, ['--import', preload, program], {
      env: { ...process.env, ...environment },
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    if (child.pid === undefined) throw new Error(`${name} could not be started.`);
    return new MeasuredProcess(name, child.pid, child, logFile);
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The next thing that the process says. Throws when it ends instead, or says nothing for `withinMs`. */
  async nextMessage<Message>(withinMs = 60_000): Promise<Message> {
    const signal = AbortSignal.timeout(withinMs);
    const exit = this.exited.then(() => [undefined]);
    const [message] = (await Promise.race([once(this.child, 'message', { signal }), exit])) as [
      Message,
    ];
    if (message === undefined) throw new Error(`${this.name} ended.`);
    return message;
  }

  /** Sends a message and waits for the one that comes back; one at a time. Throws like {@link nextMessage}. */
  ask<Answer>(message: object, withinMs?: number): Promise<Answer> {
    const answer = this.nextMessage<Answer>(withinMs);
    this.child.send(message);
    return answer;
  }

  async startProfile(): Promise<void> {
    await this.ask({ profileInto: null } satisfies ProfileOrder);
  }

  async stopProfile(file: string): Promise<void> {
    mkdirSync(dirname(file), { recursive: true });
    await this.ask({ profileInto: file } satisfies ProfileOrder);
  }

  /** Ends it as a crash does: at once, with everything in hand undone. */
  async kill(): Promise<void> {
    this.stopping = true;
    this.child.kill('SIGKILL');
    await this.exited;
  }

  /** Ends it in order; SIGKILL when that takes more than 20 s. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (!this.isAlive) return;
    const timer = setTimeout(() => this.child.kill('SIGKILL'), stopWithinMs);
    this.child.kill('SIGTERM');
    await this.exited;
    clearTimeout(timer);
  }
}

/** Absolute path of a program of the bench, given relative to its `dist`. */
export function ownProgram(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

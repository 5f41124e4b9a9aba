import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync, writeSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { endLeftover, endProcess, isAlive } from './process-identity.js';

/** How one process of the development environment is started, recognised and ended. */
export interface ChildSpec {
  name: string;
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number | undefined;
  gid?: number | undefined;
  /** A part of the command line that no other process has: an absolute path inside this checkout. */
  mark: string;
  pidFile: string;
  /** Standard output goes here as it is; lines of standard error are wrapped in JSON. */
  logFile: string;
  stopSignal?: NodeJS.Signals;
  /** Milliseconds between the stop signal and SIGKILL. */
  stopWithinMs?: number;
  /** Runs before each start, also before a restart. */
  prepare?: () => Promise<void>;
  /** Whether the process answers what it is there for; an error counts as not yet. */
  ready: () => Promise<boolean>;
}

export interface ChildExit {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What it said last, to be shown: standard error without stack frames, else the last messages of its log. */
  lastWords: string[];
}

/** A running child. */
export interface Child {
  pid: number;
  /** Resolves when the process has ended, however it did. */
  exited: Promise<ChildExit>;
  /** Ends it in order; SIGKILL when it does not end in time. */
  stop: () => Promise<void>;
  /** Ends it at once (SIGKILL). */
  kill: () => Promise<void>;
}

const maximalLogBytes = 50 * 1024 * 1024;

/**
 * Starts a process in its own process group, so that Ctrl-C in the terminal reaches only its supervisor, after ending what an
 * earlier run left under the same pid file. Does not wait until it is ready: see {@link untilReady}.
 */
export async function startChild(spec: ChildSpec): Promise<Child> {
  const ending = { signal: spec.stopSignal ?? 'SIGTERM', withinMs: spec.stopWithinMs ?? 15_000 };
  await mkdir(dirname(spec.pidFile), { recursive: true });
  await mkdir(dirname(spec.logFile), { recursive: true });
  await endLeftover(spec.pidFile, spec.mark, ending);
  await spec.prepare?.();
  await rotateLog(spec.logFile);

  const log = openSync(spec.logFile, 'a');
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd,
    env: spec.env ?? process.env,
    detached: true,
    stdio: ['ignore', log, 'pipe'],
    ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
  });
  const lastWords = wrapStandardError(child, log);
  const exited = exitOf(child, lastWords).then(async (exit) => {
    child.stderr?.removeAllListeners().destroy();
    closeSync(log);
    return exit.lastWords.length > 0
      ? exit
      : { ...exit, lastWords: await lastMessages(spec.logFile) };
  });
  if (child.pid === undefined) {
    const { lastWords: words } = await exited;
    throw new Error(`${spec.name} could not be started: ${words.join(' ')}`);
  }
  const pid = child.pid;
  await writeFile(spec.pidFile, `${pid}\n`);

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      await endProcess(pid, { ...ending, signal });
    }
    await exited;
    await rm(spec.pidFile, { force: true });
  };
  return { pid, exited, stop: () => end(ending.signal), kill: () => end('SIGKILL') };
}

/** Waits until the child is ready; throws when it ends before, or when `timeoutMs` have passed. */
export async function untilReady(spec: ChildSpec, child: Child, timeoutMs: number): Promise<void> {
  let exit: ChildExit | undefined;
  void child.exited.then((value) => (exit = value));
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (exit || !(await isAlive(child.pid))) {
      const { code, signal, lastWords } = await child.exited;
      throw new Error(
        [`${spec.name} ended (${signal ?? `code ${code}`}) before it was ready.`, ...lastWords]
          .concat(`Its log: ${spec.logFile}`)
          .join('\n  '),
      );
    }
    if (await spec.ready().catch(() => false)) return;
    if (Date.now() > deadline) {
      throw new Error(
        `${spec.name} is not ready after ${timeoutMs / 1000} s. Its log: ${spec.logFile}`,
      );
    }
    await delay(50);
  }
}

/** Keeps a log bounded: above 50 MiB it becomes `<log>.1`. The open file is emptied in place, as its writer keeps it open. */
export async function rotateLog(logFile: string): Promise<void> {
  const size = await stat(logFile).then(
    (entry) => entry.size,
    () => 0,
  );
  if (size < maximalLogBytes) return;
  await copyFile(logFile, `${logFile}.1`);
  await truncate(logFile);
}

/** The last messages of a log of JSON lines. */
async function lastMessages(logFile: string): Promise<string[]> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  const entries = text
    .trimEnd()
    .split('\n')
    .slice(-5)
    .filter((line) => isJsonObject(line))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const errors = entries.filter(({ level }) => /error|fatal/i.test(String(level)));
  const messages = (errors.length > 0 ? errors : entries).map(({ msg, message, err }) => {
    const reason = (err as { message?: unknown } | undefined)?.message;
    return [msg ?? message, reason].filter((part) => typeof part === 'string').join(': ');
  });
  return [...new Set(messages)];
}

function wrapStandardError(child: ChildProcess, log: number): string[] {
  const lastWords: string[] = [];
  if (!child.stderr) return lastWords;
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.trim() === '') return;
    if (!/^\s+at /.test(line)) lastWords.push(line);
    if (lastWords.length > 8) lastWords.shift();
    writeSync(log, isJsonObject(line) ? `${line}\n` : `${JSON.stringify(wrapped(line))}\n`);
  });
  return lastWords;
}

function wrapped(line: string): Record<string, string> {
  return { time: new Date().toISOString(), stream: 'stderr', msg: line };
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function exitOf(child: ChildProcess, lastWords: string[]): Promise<ChildExit> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      lastWords.push(error.message);
      if (child.pid === undefined) resolve({ code: null, signal: null, lastWords });
    });
    child.once('exit', (code, signal) => {
      // Whatever was written before the end is still in the pipe; a grandchild may hold it open, so only a moment is given.
      const done = (): void => resolve({ code, signal, lastWords });
      const moment = setTimeout(done, 500);
      child.once('close', () => {
        clearTimeout(moment);
        done();
      });
    });
  });
}

import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a process with this id exists (a zombie does not count). */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/^\d+ \(.*\) Z/s.test(status);
}

/** The command line of a process, arguments separated by a space; empty when there is none. */
export async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return raw.replaceAll('\0', ' ').trim();
  }
  const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.trim();
}

/** The process id in a pid file when that process runs and `mark` is part of its command line, else undefined. */
export async function ownProcess(pidFile: string, mark: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  // An id can have been given to a stranger since, so the command line must say that it is ours.
  if (!(pid > 1) || !(await isAlive(pid))) return undefined;
  return (await commandLineOf(pid)).includes(mark) ? pid : undefined;
}

/** Ends a process with `signal`, then with SIGKILL after `withinMs`; returns once it is gone. */
export async function endProcess(
  pid: number,
  { signal = 'SIGTERM', withinMs = 10_000 }: { signal?: NodeJS.Signals; withinMs?: number } = {},
): Promise<void> {
  const send = (name: NodeJS.Signals): void => {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  send(signal);
  const deadline = Date.now() + withinMs;
  while (await isAlive(pid)) {
    if (Date.now() > deadline) send('SIGKILL');
    await delay(50);
  }
}

/** Ends what an earlier run left behind, if the pid file still names a process of ours, and removes the file. */
export async function endLeftover(
  pidFile: string,
  mark: string,
  options: { signal?: NodeJS.Signals; withinMs?: number } = {},
): Promise<boolean> {
  const pid = await ownProcess(pidFile, mark);
  if (pid !== undefined) await endProcess(pid, options);
  await rm(pidFile, { force: true });
  return pid !== undefined;
}

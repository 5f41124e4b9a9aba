import { readdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { repositoryRoot, stateDirectory } from './paths.js';
import { endLeftover, ownProcess } from './process-identity.js';

export const runDirectory = join(stateDirectory, 'run');
export const logDirectory = join(stateDirectory, 'log');
export const dataDirectory = join(stateDirectory, 'data');
/** Where the mail goes that the platform sends. */
export const mailDirectory = join(stateDirectory, 'mail');

/** Names the running `npm start` of this checkout. */
export const startPidFile = join(runDirectory, 'start.pid');
/** A part of its command line. */
export const startMark = 'start.mjs';

/** The process id of the `npm start` that runs in this checkout, if one does. */
export async function runningStart(): Promise<number | undefined> {
  const pid = await ownProcess(startPidFile, startMark);
  return pid === process.pid ? undefined : pid;
}

/** Ends the processes that a killed `npm start` left: those whose pid file names them and whose command line is of this checkout. */
export async function endLeftovers(): Promise<string[]> {
  const names = await readdir(runDirectory).catch(() => []);
  const postgres = await realpath(join(dataDirectory, 'postgres')).catch(() => repositoryRoot);
  const ended = await Promise.all(
    names
      .filter((name) => name.endsWith('.pid') && join(runDirectory, name) !== startPidFile)
      .map(async (name) => {
        const process = basename(name, '.pid');
        const [mark, signal] =
          process === 'postgres'
            ? [postgres, 'SIGINT' as const]
            : [`${repositoryRoot}/`, 'SIGTERM' as const];
        const found = await endLeftover(join(runDirectory, name), mark, {
          signal,
          withinMs: 15_000,
        });
        return found ? [process] : [];
      }),
  );
  return ended.flat();
}

import { connect } from 'node:net';
import { join } from 'node:path';
import type { ChildSpec } from './child.js';
import { repositoryRoot } from './paths.js';
import { logDirectory, runDirectory } from './state.js';

/** Where the pid and the log of a process of `npm start` are. */
export function filesOf(name: string): { pidFile: string; logFile: string } {
  return { pidFile: join(runDirectory, `${name}.pid`), logFile: join(logDirectory, `${name}.log`) };
}

/** How to run a Node program of this checkout. */
export function nodeChild(
  name: string,
  program: string,
  environment: Record<string, string>,
  ready: ChildSpec['ready'],
): ChildSpec {
  const inherited = { ...process.env };
  // The administrator's address is for this program only.
  delete inherited.DATABASE_URL;
  return {
    name,
    command: process.execPath,
    args: [program],
    cwd: repositoryRoot,
    env: { ...inherited, ...environment },
    mark: program,
    stopWithinMs: 15_000,
    ready,
    ...filesOf(name),
  };
}

/** Whether something accepts connections on a port of 127.0.0.1. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Whether an HTTP GET is answered with success; an answer that takes longer than two seconds counts as none. */
export async function answersOk(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
}

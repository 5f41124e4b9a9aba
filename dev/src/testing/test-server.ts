import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, untilReady } from '../child.js';
import type { Child, ChildSpec } from '../child.js';
import { javaProgram } from '../java-program.js';
import type { JavaProgram } from '../java-program.js';
import { cacheDirectory } from '../paths.js';

/** A server that a test ends and starts again. */
export interface TestServer {
  /** Ends it with SIGKILL, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** How to start a server that is written for Java. */
export interface JavaServer {
  program: JavaProgram;
  /** The arguments of `java` after the class path. */
  arguments: (directory: string) => string[];
  prepare?: (directory: string) => Promise<void>;
  ready: () => Promise<boolean>;
}

/** Starts a server in a folder of its own and waits until it answers; fetches it on first use. */
export async function startJavaServer(name: string, server: JavaServer): Promise<TestServer> {
  const jars = await javaProgram(server.program, cacheDirectory, (message) =>
    process.stderr.write(`${message}\n`),
  );
  const directory = await mkdtemp(join(tmpdir(), `shouwen-${name}-`));
  await server.prepare?.(directory);
  const spec: ChildSpec = {
    name,
    command: 'java',
    args: [
      ...[
        '-Xmx128m',
        '-XX:TieredStopAtLevel=1',
        '-Djava.awt.headless=true',
        `-Dfolder=${directory}`,
      ],
      ...['-cp', join(jars, '*'), ...server.arguments(directory)],
    ],
    mark: directory,
    pidFile: join(directory, `${name}.pid`),
    logFile: join(directory, `${name}.log`),
    stopWithinMs: 10_000,
    ready: server.ready,
  };
  const start = async (): Promise<Child> => {
    const started = await startChild(spec);
    try {
      await untilReady(spec, started, 60_000);
    } catch (error) {
      await started.kill();
      throw error;
    }
    return started;
  };
  let child = await start();
  return {
    kill: () => child.kill(),
    restart: async () => {
      child = await start();
    },
    stop: async () => {
      await child.kill();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Starts the built gateway on free ports and waits until it takes requests. Throws with what it said when it ended. */
export async function startGatewayProcess(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: '0',
      OPS_HOST: '127.0.0.1',
      OPS_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const ports = await new Promise<{ port: number; operations: number }>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      if (line.includes('"the gateway runs"')) {
        resolve(JSON.parse(line) as { port: number; operations: number });
      }
    });
    void exited.then((code) => {
      reject(new Error(`the gateway ended with ${code}:\n${log.join('\n')}`));
    });
  });
  return {
    httpPort: ports.port,
    opsPort: ports.operations,
    /** Every line it wrote. */
    log,
    exited,
    /** Ends it and answers its exit code. */
    stop: (signal: NodeJS.Signals): Promise<number | null> => {
      child.kill(signal);
      return exited;
    },
  };
}

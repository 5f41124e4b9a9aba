import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '@shouwen/dev';
import type { BenchOptions } from '../options.js';
import { residentBytesOf } from '../stage/cost.js';
import { benchDirectory, repositoryRoot } from '../stage/paths.js';
import type { Teardown } from '../stage/teardown.js';

const environmentFile = join(repositoryRoot, '.shouwen', 'run', 'env.json');
const logFile = join(benchDirectory, 'start.log');
const startWithinMs = 300_000;

/** What `npm start` writes down about what it runs, as far as it is needed here. */
interface StartedEnvironment {
  addresses: { graphql: string; token: string };
  signIns: { clientId: string; password: string };
}

/** Measures from `npm start` to the first ticket opened through the API, and the memory of every process together. */
export async function measureStart(_options: BenchOptions, teardown: Teardown): Promise<void> {
  await rm(environmentFile, { force: true });
  const log = openSync(logFile, 'w');
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: repositoryRoot,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { pid } = child;
  if (pid === undefined) throw new Error('npm start could not be run.');
  teardown.add(async () => {
    if (child.exitCode !== null) return;
    // As Ctrl-C in a terminal would: npm and what it started get it together.
    process.kill(-pid, 'SIGINT');
    await exited;
  });
  await until(
    async () => {
      if (child.exitCode !== null) return true;
      const text = await readFile(environmentFile, 'utf8');
      return openTicket(JSON.parse(text) as StartedEnvironment);
    },
    { what: 'the first mutation', timeoutMs: startWithinMs },
  );
  const seconds = (performance.now() - began) / 1000;
  if (child.exitCode !== null) throw new Error(`npm start ended. Its log: ${logFile}`);
  const mebibytes = (await residentBytesOf(pid)) / 1024 ** 2;
  console.log(`npm start to the first mutation: ${seconds.toFixed(1)} s`);
  console.log(`All its processes together: ${mebibytes.toFixed(0)} MiB`);
}

async function openTicket({ addresses, signIns }: StartedEnvironment): Promise<boolean> {
  const { clientId, password } = signIns;
  const grant = { grant_type: 'password', client_id: clientId, username: 'customer', password };
  const signedIn = await fetch(addresses.token, {
    method: 'POST',
    body: new URLSearchParams(grant),
  });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const query = `mutation { openTicket(input: { subject: "Hello", body: "Is anybody there?" }) { ticket { id } } }`;
  const response = await fetch(addresses.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { data?: { openTicket?: { ticket?: object } } };
  return answer.data?.openTicket?.ticket !== undefined;
}

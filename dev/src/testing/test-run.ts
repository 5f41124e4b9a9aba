import { randomBytes } from 'node:crypto';
import { mkdtemp, chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka } from '../kafka.js';
import type { Report } from '../maven-files.js';
import { removeOwnedFolder } from '../postgres-account.js';
import { startPostgres, volatileSettings } from '../postgres.js';
import { endLeftover, isAlive } from '../process-identity.js';

const folderPrefix = 'shouwen-test-';

/** A PostgreSQL server and a broker that live as long as one test run. */
export interface TestServers {
  databaseUrl: string;
  brokers: string;
  stop(): Promise<void>;
}

/** Starts both in a temporary folder, on ports of their own, after clearing away what killed runs left. */
export async function startTestServers(report: Report): Promise<TestServers> {
  await clearAbandonedRuns();
  const directory = await mkdtemp(join(tmpdir(), folderPrefix));
  await chmod(directory, 0o755);
  await writeFile(join(directory, 'owner.pid'), `${process.pid}\n`);
  const [postgres, kafka] = await Promise.allSettled([
    startPostgres({ directory, settings: volatileSettings }),
    startKafka({ directory, report }),
  ]);
  const stop = async (): Promise<void> => {
    await Promise.all([
      postgres.status === 'fulfilled' ? postgres.value.stop() : undefined,
      kafka.status === 'fulfilled' ? kafka.value.stop() : undefined,
    ]);
    await removeRun(directory);
  };
  const failure = [postgres, kafka].find((result) => result.status === 'rejected');
  if (postgres.status === 'rejected' || kafka.status === 'rejected') {
    await stop();
    throw failure?.reason;
  }
  return { databaseUrl: postgres.value.url, brokers: kafka.value.brokers, stop };
}

/** An id that names the databases of one run, so that they can be told from those of other runs on the same server. */
export function newTestRunId(): string {
  return `${Date.now().toString(36)}${randomBytes(3).toString('hex')}`;
}

async function clearAbandonedRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const directory = join(tmpdir(), name);
    const owner = Number.parseInt(
      await readFile(join(directory, 'owner.pid'), 'utf8').catch(() => ''),
      10,
    );
    if (!(owner > 1) || (await isAlive(owner))) continue;
    await endLeftover(join(directory, 'postgres.pid'), directory, { signal: 'SIGKILL' });
    await endLeftover(join(directory, 'kafka.pid'), directory, { signal: 'SIGKILL' });
    await removeRun(directory);
  }
}

async function removeRun(directory: string): Promise<void> {
  await removeOwnedFolder(join(directory, 'postgres'));
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
}

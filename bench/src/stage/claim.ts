import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchDirectory } from './paths.js';
import type { Teardown } from './teardown.js';

const pidFile = join(benchDirectory, 'bench.pid');

/** Makes sure that this is the only bench of this checkout. Throws naming the other one. */
export async function claimBench(teardown: Teardown): Promise<void> {
  await mkdir(benchDirectory, { recursive: true });
  const other = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  const commandLine = await readFile(`/proc/${other}/cmdline`, 'utf8').catch(() => '');
  if (other !== process.pid && commandLine.includes('bench')) {
    throw new Error(`A bench is running here already: process ${other}.`);
  }
  await writeFile(pidFile, `${process.pid}\n`);
  teardown.add(() => rm(pidFile, { force: true }));
}

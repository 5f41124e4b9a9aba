import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Import } from '@shouwen/contracts';
import type { BenchOptions } from '../options.js';
import { cpuSecondsOf, forgetPeakOf, peakBytesOf } from '../stage/cost.js';
import { emptyCrmDatabase } from '../stage/databases.js';
import { environmentOf } from '../stage/environment.js';
import { benchDirectory } from '../stage/paths.js';
import { startCrm } from '../stage/processes.js';
import { startServers } from '../stage/servers.js';
import type { Teardown } from '../stage/teardown.js';
import { badRowsOf } from './import.file.js';
import { printedImport } from './import.report.js';
import type { ImportReport, PhaseReport } from './import.report.js';
import { Importer } from './importer.js';

type Count = 'rows' | 'done' | 'created' | 'changed' | 'unchanged' | 'bad';

const validSeconds = 12 * 3600;
const resultFile = join(benchDirectory, 'import.json');

/** Brings a large file of customers in and checks it once more; fails when a row is lost or a customer doubled. */
export async function measureImport(options: BenchOptions, teardown: Teardown): Promise<void> {
  const { rows, dryRun } = options;
  await mkdir(benchDirectory, { recursive: true });
  console.log('Starting PostgreSQL and Kafka …');
  const servers = await startServers(teardown);
  const environment = await environmentOf(servers);
  const { process, address } = await startCrm(servers, await emptyCrmDatabase(servers), teardown);
  const exp = Math.floor(Date.now() / 1000) + validSeconds;
  const sue = { sub: 'sue', name: 'Sue', roles: ['supervisor'] };
  const importer = new Importer(address, await servers.issuer.sign(sue, { claims: { exp } }));
  const watched = { service: process.pid, postgres: servers.postgres.pid };
  const phases: PhaseReport[] = [];
  const measured = async (name: string, phase: () => Promise<Import>): Promise<Import> => {
    console.log(`${name} …`);
    const { answer, report } = await measurePhase(name, rows, watched, phase);
    phases.push(report);
    return answer;
  };

  const bad = badRowsOf(rows);
  const good = rows - bad;
  const uploaded = await measured('upload', () => importer.upload(rows));
  const checked = await measured('dry run', () => importer.check(uploaded));
  expectCounts(checked, { rows, done: rows, created: good, changed: 0, bad });
  if (!dryRun) {
    const ended = await measured('import', () => importer.run(checked));
    expectCounts(ended, { done: rows, created: good, changed: 0, bad });
    const again = await measured('upload again', () => importer.upload(rows));
    const unchanged = await measured('dry run again', () => importer.check(again));
    expectCounts(unchanged, { created: 0, changed: 0, unchanged: good, bad });
  }
  const report: ImportReport = { environment, rows, bad, phases };
  await writeFile(resultFile, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`\n${printedImport(report)}\n\nEvery figure is in ${resultFile}`);
}

async function measurePhase(
  name: string,
  rows: number,
  { service, postgres }: { service: number; postgres: number },
  phase: () => Promise<Import>,
): Promise<{ answer: Import; report: PhaseReport }> {
  const cpu = () => Promise.all([cpuSecondsOf(service), cpuSecondsOf(postgres)]);
  const before = await cpu();
  await forgetPeakOf(service);
  const began = performance.now();
  const answer = await phase();
  const seconds = (performance.now() - began) / 1000;
  const after = await cpu();
  const report = {
    ...{ name, seconds, rowsPerSecond: rows / seconds },
    peakBytes: await peakBytesOf(service),
    serviceSeconds: after[0] - before[0],
    postgresSeconds: after[1] - before[1],
  };
  return { answer, report };
}

function expectCounts(found: Import, expected: Partial<Record<Count, number>>): void {
  for (const [name, count] of Object.entries(expected)) {
    const actual = found[name as Count];
    if (actual !== count) throw new Error(`${name}: ${actual} instead of ${count}`);
  }
}

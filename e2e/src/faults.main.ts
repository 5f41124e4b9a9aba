import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { optionsOf } from './faults/options.js';
import { reportOf } from './faults/report.js';
import { runFaults } from './faults/run-faults.js';
import { repositoryRoot } from './stage/paths.js';

const REPORT_FILE = join(repositoryRoot, '.shouwen', 'faults', 'latest.json');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

try {
  const options = optionsOf(process.argv.slice(2));
  const machine = {
    processor: cpus()[0]?.model.trim(),
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    loadBefore: loadavg()[0],
    node: process.versions.node,
  };
  const at = new Date().toISOString();
  const result = await runFaults(options, (line) => console.log(line));
  mkdirSync(dirname(REPORT_FILE), { recursive: true });
  writeFileSync(REPORT_FILE, `${JSON.stringify({ at, machine, ...result }, undefined, 2)}\n`);
  console.log(reportOf(result));
  process.exitCode = result.checks.every(({ violations }) => violations.length === 0) ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

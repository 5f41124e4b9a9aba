import { measureClocks } from './clocks/clocks.command.js';
import { compareSystems } from './compare/compare.command.js';
import { measureCrm } from './crm/crm.command.js';
import { measureImport } from './imports/import.command.js';
import { optionsFrom, usage, type BenchOptions } from './options.js';
import { comparePlans } from './plans/plans.command.js';
import { measureScale } from './scale/scale.command.js';
import { claimBench } from './stage/claim.js';
import { Teardown } from './stage/teardown.js';
import { measureStart } from './start/start.command.js';

const teardown = new Teardown();
const interrupted = new Promise<number>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => resolve(130));
  }
  process.on('uncaughtException', (error) => {
    console.error(error);
    resolve(1);
  });
});

const options = readOptions();
let ending = false;
process.exitCode = await Promise.race([run(options), interrupted]);
ending = true;
console.log('Ending everything …');
await teardown.run();
process.exit();

function readOptions(): BenchOptions {
  try {
    return optionsFrom(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

async function run(given: BenchOptions): Promise<number> {
  try {
    await claimBench(teardown);
    await commandOf(given)(given, teardown);
    return 0;
  } catch (error) {
    // What is ended on purpose fails at what it was doing.
    if (!ending) console.error(error);
    return 1;
  }
}

function commandOf({ command }: BenchOptions) {
  switch (command) {
    case 'compare':
      return compareSystems;
    case 'plans':
      return comparePlans;
    case 'scale':
      return measureScale;
    case 'crm':
      return measureCrm;
    case 'clocks':
      return measureClocks;
    case 'start':
      return measureStart;
    case 'import':
      return measureImport;
  }
}

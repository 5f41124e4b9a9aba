import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeOwnedFolder } from './postgres-account.js';
import { dataDirectory, endLeftovers, runningStart } from './state.js';

const pid = await runningStart();
if (pid === undefined) {
  await endLeftovers();
  await removeOwnedFolder(join(dataDirectory, 'postgres'));
  await rm(dataDirectory, { recursive: true, force: true });
  process.stdout.write(`${dataDirectory} is cleared.\n`);
} else {
  process.stdout.write(
    `Already running here: process ${pid}. End it first (Ctrl-C, or kill ${pid}).\n`,
  );
  process.exitCode = 1;
}

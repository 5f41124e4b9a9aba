import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = createRequire(import.meta.url).resolve('@bufbuild/buf/bin/buf');

/** What buf found; `exitCode` tells what kind of finding it is. */
export class BufError extends Error {
  constructor(
    readonly exitCode: unknown,
    readonly output: string,
  ) {
    super(output);
  }
}

/** Runs the buf that the project installs; throws a BufError with what it printed when it fails. */
export async function buf(cwd: string, ...args: string[]): Promise<void> {
  try {
    await run(process.execPath, [program, ...args], { cwd });
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
    throw new BufError(code, `${stdout}${stderr}`.trim());
  }
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout (`bench/src/stage` and `bench/dist/stage` are equally deep). */
export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(
  /\/$/,
  '',
);

/** Everything that the bench makes; ignored by git. */
export const benchDirectory = join(repositoryRoot, '.shouwen', 'bench');
export const logDirectory = join(benchDirectory, 'log');
export const profileDirectory = join(benchDirectory, 'profiles');

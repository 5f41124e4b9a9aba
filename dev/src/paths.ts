import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this code runs from, without a trailing slash (`dev/src` and `dev/dist` are equally deep). */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(
  /[/\\]$/,
  '',
);

/** Where everything that is made at run time lives: data, cache, logs, pid files. */
export const stateDirectory = join(repositoryRoot, '.shouwen');

/** Downloads that every run in this checkout shares. */
export const cacheDirectory = join(stateDirectory, 'cache');

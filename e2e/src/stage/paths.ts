import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this code runs from (`e2e/src` and `e2e/dist` are equally deep). */
export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** Main module of a built program, such as `services/ticketing` or `gateway`. */
export function programOf(folder: string, main = 'main.js'): string {
  return join(repositoryRoot, folder, 'dist', main);
}

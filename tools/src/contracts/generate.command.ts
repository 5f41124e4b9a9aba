import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles, presentFiles } from './generated-files.js';

/** Writes what is stale and removes what no longer follows from `proto/`; returns a line for each. */
export async function generate(root: string): Promise<string[]> {
  const { stale, wanted } = await compare(root);
  for (const [path, state] of stale) {
    const target = join(root, path);
    if (state === 'left over') await rm(target);
    else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, wanted.get(path)!);
    }
  }
  return lines(stale);
}

/** Changes nothing; returns a line for each generated file that is stale. */
export async function staleFiles(root: string): Promise<string[]> {
  return lines((await compare(root)).stale);
}

async function compare(root: string) {
  const [wanted, present] = [await generatedFiles(root), await presentFiles(root)];
  const stale = new Map<string, 'missing' | 'changed' | 'left over'>();
  for (const [path, content] of wanted) {
    const now = present.get(path);
    if (now === undefined) stale.set(path, 'missing');
    else if (!now.equals(content)) stale.set(path, 'changed');
  }
  for (const path of present.keys()) if (!wanted.has(path)) stale.set(path, 'left over');
  return { stale, wanted };
}

function lines(stale: ReadonlyMap<string, string>): string[] {
  return [...stale].map(([path, state]) => `${state}: ${path}`).sort();
}

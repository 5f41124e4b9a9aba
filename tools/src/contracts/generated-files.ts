import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buf } from '../buf.js';
import { asyncapiDocument } from './asyncapi.generator.js';
import { readContract } from './contract.model.js';
import { topicSchema } from './json-schema.generator.js';
import { schemasSource, topicMessagesSource } from './typescript.generator.js';

/** Places that hold nothing but generated files. */
export const GENERATED_PLACES = [
  'libs/contracts/src/gen',
  'libs/contracts/descriptors.binpb',
  'docs/schemas',
  'docs/asyncapi.yaml',
] as const;

const [SOURCES, DESCRIPTORS, SCHEMAS, ASYNCAPI] = GENERATED_PLACES;

/**
 * Everything that follows from `proto/`: content by path from the root. Throws a BufError when the contract is not well
 * formed.
 */
export async function generatedFiles(root: string): Promise<Map<string, Buffer>> {
  const scratch = await mkdtemp(join(tmpdir(), 'shouwen-gen-'));
  try {
    await buf(root, 'format', '--diff', '--exit-code');
    await buf(root, 'lint');
    await buf(root, 'generate', '--output', scratch);
    await buf(root, 'build', '-o', join(scratch, 'annotated.binpb'), '--as-file-descriptor-set');
    await buf(
      root,
      ...['build', '-o', join(scratch, 'plain.binpb')],
      ...['--as-file-descriptor-set', '--exclude-source-info'],
    );
    const contract = readContract(await readFile(join(scratch, 'annotated.binpb')));
    const files = await readTree(scratch, SOURCES);
    files.set(DESCRIPTORS, await readFile(join(scratch, 'plain.binpb')));
    files.set(`${SOURCES}/topic-messages.ts`, Buffer.from(await topicMessagesSource(contract)));
    files.set(`${SOURCES}/schemas.ts`, Buffer.from(await schemasSource(contract)));
    files.set(ASYNCAPI, Buffer.from(asyncapiDocument(contract, await versionOf(root))));
    for (const topicMessage of contract.topicMessages) {
      const schema = JSON.stringify(topicSchema(contract, topicMessage), null, 2);
      files.set(`${SCHEMAS}/${topicMessage.type}.schema.json`, Buffer.from(`${schema}\n`));
    }
    return files;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Generated files as they are now: content by path from the root. */
export async function presentFiles(root: string): Promise<Map<string, Buffer>> {
  const trees = await Promise.all(GENERATED_PLACES.map((place) => readTree(root, place)));
  return new Map(trees.flatMap((tree) => [...tree]));
}

async function versionOf(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

async function readTree(root: string, place: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const path of await pathsUnder(join(root, place))) {
    files.set(relative(root, path), await readFile(path));
  }
  return files;
}

async function pathsUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return [path];
    throw error;
  }
}

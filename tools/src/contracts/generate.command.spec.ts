import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate, staleFiles } from './generate.command.js';

const source = resolve(import.meta.dirname, '../../..');
const EVENTS = 'proto/shouwen/ticketing/v1/events.proto';

describe('generating from the contract', () => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'shouwen-gen-spec-'));
    for (const path of ['proto', 'buf.yaml', 'buf.gen.yaml', 'package.json']) {
      await cp(join(source, path), join(root, path), { recursive: true });
    }
    await symlink(join(source, 'node_modules'), join(root, 'node_modules'));
    await generate(root);
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  it('leaves nothing stale, and nothing to do the second time', async () => {
    expect(await staleFiles(root)).toEqual([]);
    expect(await generate(root)).toEqual([]);
  });

  it('has been done for what is committed', async () => {
    expect(await staleFiles(source)).toEqual([]);
  });

  it('tells what was edited, removed and left over, and repairs it', async () => {
    await writeFile(join(root, 'docs/asyncapi.yaml'), 'edited by hand\n');
    await rm(join(root, 'libs/contracts/src/gen/topic-messages.ts'));
    await writeFile(join(root, 'docs/schemas/gone.v1.schema.json'), '{}\n');
    const stale = [
      'changed: docs/asyncapi.yaml',
      'left over: docs/schemas/gone.v1.schema.json',
      'missing: libs/contracts/src/gen/topic-messages.ts',
    ];
    expect(await staleFiles(root)).toEqual(stale);
    expect(await generate(root)).toEqual(stale);
    expect(await staleFiles(root)).toEqual([]);
  });

  it('refuses a contract that buf finds fault with, in the words of buf', async () => {
    const proto = await readFile(join(root, EVENTS), 'utf8');
    await writeFile(join(root, EVENTS), proto.replace('string entry_id', 'string EntryId'));
    await expect(staleFiles(root)).rejects.toThrow('should be lower_snake_case');
    await writeFile(join(root, EVENTS), proto);
  });
});

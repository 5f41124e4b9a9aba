import { execFile } from 'node:child_process';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

interface Probe {
  /** What is refused, or what is fine. */
  readonly title: string;
  readonly file: string;
  readonly source: string;
}

const packages = {
  'libs/platform': { name: 'platform', tags: ['type:lib', 'scope:shared'], needs: [] },
  'libs/calendar': { name: 'calendar', tags: ['type:lib', 'scope:shared'], needs: ['crm'] },
  'services/ticketing': {
    name: 'ticketing',
    tags: ['type:service', 'scope:ticketing'],
    needs: ['platform', 'crm', 'gateway', 'dev'],
  },
  'services/crm': { name: 'crm', tags: ['type:service', 'scope:crm'], needs: [] },
  gateway: { name: 'gateway', tags: ['type:gateway', 'scope:gateway'], needs: ['crm'] },
  dev: { name: 'dev', tags: ['type:tool', 'scope:dev'], needs: [] },
};

const WRONG_TAG = '@nx/enforce-module-boundaries: A project tagged with';
const sevenParameters = 'a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1';

const refused: readonly (Probe & { readonly rule: string })[] = [
  {
    title: 'a service that imports the gateway',
    rule: WRONG_TAG,
    file: 'services/ticketing/src/tickets/to-gateway.ts',
    source: `export { value } from '@shouwen/gateway';`,
  },
  {
    title: 'a service that imports another service',
    rule: WRONG_TAG,
    file: 'services/ticketing/src/tickets/to-service.ts',
    source: `export { value } from '@shouwen/crm';`,
  },
  {
    title: 'a service that imports another service by its path',
    rule: '@nx/enforce-module-boundaries: Projects cannot be imported by a relative',
    file: 'services/ticketing/src/tickets/to-service-path.ts',
    source: `export { value } from '../../../crm/src/index.js';`,
  },
  {
    title: 'a library that imports a service',
    rule: WRONG_TAG,
    file: 'libs/calendar/src/days/to-service.ts',
    source: `export { value } from '@shouwen/crm';`,
  },
  {
    title: 'the gateway importing a service',
    rule: WRONG_TAG,
    file: 'gateway/src/tickets/to-service.ts',
    source: `export { value } from '@shouwen/crm';`,
  },
  {
    title: 'a service that imports the test environment outside a test',
    rule: WRONG_TAG,
    file: 'services/ticketing/src/tickets/to-dev.ts',
    source: `export { value } from '@shouwen/dev';`,
  },
  {
    title: "a feature that imports another feature's entity",
    rule: 'no-restricted-imports',
    file: 'services/ticketing/src/tickets/to-entity.ts',
    source: `export { Queue } from '../queues/queue.entity.js';`,
  },
  {
    title: 'rules that import typeorm',
    rule: 'no-restricted-imports',
    file: 'services/ticketing/src/tickets/with-database.rules.ts',
    source: `export { Column } from 'typeorm';`,
  },
  {
    title: 'rules that read the clock',
    rule: 'no-restricted-syntax',
    file: 'services/ticketing/src/tickets/with-clock.rules.ts',
    source: `export const now = (): Date => new Date();`,
  },
  {
    title: 'a service that makes its own randomness',
    rule: 'no-restricted-syntax',
    file: 'services/ticketing/src/tickets/with-randomness.ts',
    source: `import { randomUUID } from 'node:crypto';\nexport const id = (): string => randomUUID();`,
  },
  {
    title: 'a dependency that is not declared',
    rule: 'import-x/no-extraneous-dependencies',
    file: 'services/ticketing/src/tickets/undeclared.ts',
    source: `export { Pool } from 'pg';`,
  },
  {
    title: 'an import cycle',
    rule: 'import-x/no-cycle',
    file: 'services/ticketing/src/tickets/cycle-a.ts',
    source: `import { b } from './cycle-b.js';\nexport const a = (): number => b();`,
  },
  {
    title: 'the other end of an import cycle',
    rule: 'import-x/no-cycle',
    file: 'services/ticketing/src/tickets/cycle-b.ts',
    source: `import { a } from './cycle-a.js';\nexport const b = (): number => a();`,
  },
  {
    title: 'a promise that nobody waits for',
    rule: '@typescript-eslint/no-floating-promises',
    file: 'services/ticketing/src/tickets/floating.ts',
    source: `const work = async (): Promise<void> => {};\nexport const start = (): void => { work(); };`,
  },
  {
    title: 'a switch that forgets a case',
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'services/ticketing/src/tickets/forgetful.ts',
    source: `export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}`,
  },
  {
    title: 'a default export',
    rule: 'import-x/no-default-export',
    file: 'services/ticketing/src/tickets/by-default.ts',
    source: `export default 1;`,
  },
  {
    title: 'an index inside a feature',
    rule: 'no-restricted-syntax',
    file: 'services/ticketing/src/queues/index.ts',
    source: `export { Queue } from './queue.entity.js';`,
  },
  {
    title: 'a constructor with seven arguments',
    rule: 'no-restricted-syntax',
    file: 'services/ticketing/src/tickets/wide.ts',
    source: `export class Wide {\n  constructor(${sevenParameters}) { void [a, b, c, d, e, f, g]; }\n}`,
  },
  {
    title: 'a file of more than 300 lines',
    rule: 'max-lines',
    file: 'services/ticketing/src/tickets/long.ts',
    source: Array.from({ length: 301 }, (_, line) => `export const n${line} = ${line};`).join('\n'),
  },
];

const fine: readonly Probe[] = [
  {
    title: 'a service that imports a library',
    file: 'services/ticketing/src/tickets/to-library.ts',
    source: `export { value } from '@shouwen/platform';`,
  },
  {
    title: 'a feature that imports its own entity',
    file: 'services/ticketing/src/queues/queue.service.ts',
    source: `export { Queue } from './queue.entity.js';`,
  },
  {
    title: 'a test that imports the test environment',
    file: 'services/ticketing/src/tickets/to-dev.spec.ts',
    source: `export { value } from '@shouwen/dev';`,
  },
];

describe('the linter', () => {
  let fixture: string;
  let findings: Map<string, string[]>;

  beforeAll(async () => {
    fixture = await realpath(await mkdtemp(join(tmpdir(), 'shouwen-lint-')));
    await writeWorkspace(fixture);
    findings = await lint(fixture);
  }, 120_000);

  afterAll(() => rm(fixture, { recursive: true, force: true }));

  it.each(refused)('refuses $title', ({ file, rule }) => {
    expect(findings.get(file)).toContainEqual(expect.stringContaining(rule));
  });

  it.each(fine)('accepts $title', ({ file }) => {
    expect(findings.get(file)).toEqual([]);
  });
});

/** A workspace with the real lint configuration, real dependencies, and projects that hold the probes. */
async function writeWorkspace(fixture: string): Promise<void> {
  const put = async (path: string, content: string) => {
    await mkdir(dirname(join(fixture, path)), { recursive: true });
    await writeFile(join(fixture, path), content);
  };
  for (const file of ['eslint.config.js', 'nx.json', 'tsconfig.base.json', 'package-lock.json']) {
    await copyFile(join(root, file), join(fixture, file));
  }
  const workspaces = Object.keys(packages);
  await put(
    'package.json',
    JSON.stringify({ name: 'probe', private: true, type: 'module', workspaces }),
  );
  for (const [folder, { name, tags, needs }] of Object.entries(packages)) {
    const needed = needs.map((need) => [`@shouwen/${need}`, '*']);
    const dependencies = { typeorm: '*', ...Object.fromEntries(needed) };
    const manifest = { name: `@shouwen/${name}`, version: '0.1.0', type: 'module', nx: { tags } };
    const exports = { '.': { types: './src/index.ts', default: './dist/index.js' } };
    await put(`${folder}/package.json`, JSON.stringify({ ...manifest, exports, dependencies }));
    await put(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: join(fixture, 'tsconfig.base.json'), include: ['src'] }),
    );
    await put(`${folder}/src/index.ts`, 'export const value = 1;\n');
  }
  await put('services/ticketing/src/queues/queue.entity.ts', 'export class Queue {}\n');
  for (const { file, source } of [...refused, ...fine]) await put(file, `${source}\n`);
  await linkModules(fixture);
}

async function linkModules(fixture: string): Promise<void> {
  const installed = join(root, 'node_modules');
  const modules = join(fixture, 'node_modules');
  await mkdir(join(modules, '@shouwen'), { recursive: true });
  for (const entry of await readdir(installed)) {
    if (entry !== '@shouwen') await symlink(join(installed, entry), join(modules, entry));
  }
  for (const [folder, { name }] of Object.entries(packages)) {
    await symlink(join(fixture, folder), join(modules, '@shouwen', name));
  }
}

async function lint(fixture: string): Promise<Map<string, string[]>> {
  const program = (path: string) => join(fixture, 'node_modules', path);
  // Nx tells its own tasks where its workspace is; here there is another.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('NX_'));
  const env = { ...Object.fromEntries(inherited), NODE_OPTIONS: '' };
  const options = { cwd: fixture, env, maxBuffer: 64 * 1024 * 1024 };
  // The boundaries are checked against Nx's graph of the projects, which has to be there first.
  await run(process.execPath, [program('.bin/nx'), 'show', 'projects'], options);
  const { stdout } = await run(
    process.execPath,
    [program('.bin/eslint'), '--format', 'json', '.'],
    options,
  ).catch((error: { code?: unknown; stdout: string }) => {
    if (error.code !== 1) throw error;
    return error;
  });
  const results = JSON.parse(stdout) as LintResult[];
  return new Map(
    results.map(({ filePath, messages }) => [
      relative(fixture, filePath),
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ]),
  );
}

// Jest for every project. A project's jest.config.js is two lines:
//   import preset from '../../jest.preset.js';
//   export default preset;            (or { ...preset, testTimeout: 60_000 })
// Specs import the sources of other workspace packages, so an edit needs no build; the global setup, the reporter and
// processes that a spec starts are built code, so `npx nx build <project>` comes first (`nx test` sees to it).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const testing = join(root, 'dev/dist/testing');
if (!existsSync(join(testing, 'global-setup.js'))) {
  throw new Error('Build the test environment first: npm run build -w @shouwen/dev');
}

const swc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
delete swc.$schema;

const libraries = readdirSync(join(root, 'libs'))
  .map((name) => [name, join(root, 'libs', name)])
  .concat([['dev', join(root, 'dev')]]);

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.{spec,int-spec}.ts'],
  // A package in node_modules may carry its sources beside what it runs: JavaScript first.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    ...Object.fromEntries(
      libraries.flatMap(([name, folder]) => [
        [`^@shouwen/${name}$`, `${folder}/src/index.ts`],
        [`^@shouwen/${name}/(.+)$`, `${folder}/src/$1.ts`],
      ]),
    ),
  },
  globalSetup: join(testing, 'global-setup.js'),
  globalTeardown: join(testing, 'global-teardown.js'),
  reporters: ['default', join(testing, 'result-file.js')],
  testTimeout: 120_000,
};

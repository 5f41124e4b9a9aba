import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = ['**/*.spec.ts', '**/*.int-spec.ts', '**/test/**/*.ts'];

// Who may import whom, by the tags in each package.json (`nx.tags`): both axes have to allow it. Tests may also use the
// test environment, which is `scope:dev`.
const services = readdirSync(new URL('services', import.meta.url));
const typeMayImport = (type, types, extra) => ({
  sourceTag: `type:${type}`,
  onlyDependOnLibsWithTags: [...types.map((name) => `type:${name}`), ...extra],
});
const scopeMayImport = (scope, scopes, extra) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: [`scope:${scope}`, 'scope:shared', ...scopes, ...extra],
});
const mayImport = (extra) => [
  typeMayImport('lib', ['lib'], extra),
  typeMayImport('service', ['lib'], extra),
  typeMayImport('gateway', ['lib'], extra),
  typeMayImport('tool', ['lib', 'tool'], extra),
  ...['shared', 'gateway', 'dev', ...services].map((scope) => scopeMayImport(scope, [], extra)),
  ...['bench', 'e2e'].map((scope) => scopeMayImport(scope, ['scope:dev'], extra)),
];
const boundaries = (extra) => [
  'error',
  {
    depConstraints: mayImport(extra),
    // A process may load a library late, such as after tracing has started; that forbids nobody to import it.
    checkDynamicDependenciesExceptions: ['@shouwen/**'],
  },
];

// Where time and randomness come from, and where the deadline of a call, which is of this machine's clock, is kept.
const clocks = [
  'libs/platform/src/persistence/{clock,ids,unit-of-work}.ts',
  'libs/platform/src/request/trace-context.ts',
  'libs/platform/src/testing/calls.ts',
  'libs/platform/src/grpc/{grpc-client,request.guard}.ts',
];

const shape = [
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message:
      'A constructor with more than six arguments does more than one thing: split the class.',
  },
  {
    selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]',
    message: 'Name an interface after what it is, without a prefix.',
  },
];
const timeAndRandomness = [
  {
    selector:
      'CallExpression[callee.object.name="Date"][callee.property.name="now"], NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the time as an argument, or from the injected Clock.',
  },
  {
    selector:
      'CallExpression[callee.object.name="Math"][callee.property.name="random"], CallExpression[callee.name=/^random(UUID|Bytes|Int)$/], CallExpression[callee.property.name=/^random(UUID|Bytes|Int)$/]',
    message: 'Take identities and randomness as arguments, or from the injected Ids.',
  },
];
const anyFile = (message) => ['error', { selector: 'Program', message }];

const foreignEntity = {
  regex: String.raw`^(\.\./)+[^.][^/]*/(.*/)?[^/]+\.entity\.js$`,
  message: "Use the other feature's service or queries, not its entity.",
};
const impure = {
  regex: String.raw`^(typeorm|pg|kafkajs|rxjs|node:.*|@nestjs/.*|@grpc/.*)(/.*)?$`,
  message: 'Rules are pure: they take facts and return a decision.',
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '.nx/', '.shouwen/', '**/src/gen/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX, '@nx': nx },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensionAlias: { '.js': ['.ts', '.js'] },
          conditionNames: ['types', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Calls assertions needless that the compiler needs.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // A handler may have to return a promise without having to wait.
      '@typescript-eslint/require-await': 'off',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: false, includeInternal: true, includeTypes: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...shape],
      '@nx/enforce-module-boundaries': boundaries([]),
    },
  },
  {
    // A list of names, as long as the contract has words.
    files: ['libs/contracts/src/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['{libs,services}/*/src/**/*.ts'],
    ignores: [...clocks, ...tests],
    rules: { 'no-restricted-syntax': ['error', ...shape, ...timeAndRandomness] },
  },
  {
    files: ['services/*/src/*/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [foreignEntity] }] },
  },
  {
    files: ['**/*.rules.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [foreignEntity, impure] }],
      'no-restricted-syntax': ['error', ...shape, ...timeAndRandomness],
    },
  },
  {
    files: ['**/src/*/**/index.ts'],
    rules: { 'no-restricted-syntax': anyFile('Only a package has an index.ts.') },
  },
  {
    files: ['**/{utils,helpers,common,util,helper}.ts', '**/base-*.ts'],
    rules: { 'no-restricted-syntax': anyFile('Name a file after what it holds.') },
  },
  {
    files: tests,
    rules: {
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: true, includeInternal: true, includeTypes: true },
      ],
      '@nx/enforce-module-boundaries': boundaries(['scope:dev']),
      // What a database or `expect` hands to a test is untyped.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // The client's methods are handed, with the client, to what calls them.
    files: ['gateway/src/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { Buffer: 'readonly', URL: 'readonly', console: 'readonly', process: 'readonly' },
    },
  },
  prettier,
);

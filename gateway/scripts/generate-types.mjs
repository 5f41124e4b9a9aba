// Writes src/gen/graphql.ts from schema.graphql; with --check only says whether it is up to date.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';

const target = new URL('../src/gen/graphql.ts', import.meta.url);
const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

const content = await codegen({
  filename: target.pathname,
  schema: parse(printSchema(buildSchema(sdl))),
  documents: [],
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: 'string', DateTime: { input: 'Date', output: 'Date' } },
    defaultScalarType: 'never',
    enumValues: {
      ActorKind: '@shouwen/contracts#ActorKind',
      Channel: '@shouwen/contracts#Channel',
      Grade: '@shouwen/contracts#Grade',
      HighlightField: '@shouwen/contracts#HighlightField',
      SearchOrder: '@shouwen/contracts#SearchOrder',
      TicketStatus: '@shouwen/contracts#TicketStatus',
      TimelineEntryKind: '@shouwen/contracts#TimelineEntryKind',
    },
    contextType: '../graphql/graphql.context.js#GraphqlContext',
    mappers: { Ticket: '../tickets/ticket.mapper.js#TicketNode' },
    inputMaybeValue: 'T | null | undefined',
    useIndexSignature: false,
    makeResolverTypeCallable: true,
  },
});
// The plugin re-exports imported enums as values, which isolated modules can't have.
const exported = content.replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };');
const text = await format(
  `// Generated from schema.graphql by "npm run gen"; never edited.\n${exported}`,
  { ...(await resolveConfig(target)), parser: 'typescript' },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('gateway/src/gen/graphql.ts is stale: run "npm run gen -w @shouwen/gateway".');
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
}

import { writeFile } from 'node:fs/promises';
import type pg from 'pg';
import { blocksOf, drawn } from './plan.js';
import type { ExplainedStatement } from './plan.js';
import { faultsOf } from './plan.rules.js';

/** Writes plans to a file, the dearest first. Throws when one of them costs more than it may, or what is expected was never run. */
export async function judge(
  statements: readonly ExplainedStatement[],
  tableRows: ReadonlyMap<string, number>,
  { expected, file }: { expected: Record<string, RegExp>; file: string },
): Promise<void> {
  let faulty = 0;
  const texts: string[] = [];
  for (const statement of statements.toSorted((a, b) => blocksOf(b) - blocksOf(a))) {
    const faults = faultsOf(statement, tableRows);
    const sql = statement['Query Text'].replaceAll(/\s+/g, ' ').trim();
    const heading = `${faults.length > 0 ? 'FAULTY' : 'ok'}  ${blocksOf(statement)} blocks  ${sql}`;
    const lines = drawn(statement.Plan).map((line) => `    ${line}`);
    texts.push([heading, ...faults.map((fault) => `  ${fault}`), ...lines].join('\n'));
    if (faults.length > 0) faulty += 1;
  }
  console.log(texts.join('\n\n'));
  await writeFile(file, `${texts.join('\n\n')}\n`);
  const missing = Object.entries(expected)
    .filter(([, text]) => !statements.some((statement) => text.test(statement['Query Text'])))
    .map(([name]) => name);
  console.log(`\n${statements.length} statements, ${faulty} faulty. All plans are in ${file}`);
  if (missing.length > 0) throw new Error(`Never run: ${missing.join(', ')}.`);
  if (faulty > 0) throw new Error(`${faulty} statements cost more than they may.`);
}

/** How many rows each table has, as far as PostgreSQL knows. */
export async function tableRowsOf(client: pg.Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ name: string; rows: number }>(
    `select relname as name, reltuples::float8 as rows from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  return new Map(rows.map(({ name, rows: count }) => [name, count]));
}

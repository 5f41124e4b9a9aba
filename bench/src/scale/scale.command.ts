import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { BenchOptions } from '../options.js';
import { everyStatement } from '../plans/explained-statements.js';
import { blocksOf, drawn } from '../plans/plan.js';
import type { ExplainedStatement } from '../plans/plan.js';
import { emptyTicketingDatabase, openClient } from '../stage/databases.js';
import { environmentOf } from '../stage/environment.js';
import { benchDirectory } from '../stage/paths.js';
import { startTicketing } from '../stage/processes.js';
import { dataDirectory, startServers } from '../stage/servers.js';
import type { Servers } from '../stage/servers.js';
import type { Teardown } from '../stage/teardown.js';
import { logDelayMs, planSettings, writePlans } from './logged-plans.js';
import { casesOf } from './scale.cases.js';
import type { ScaleCase } from './scale.cases.js';
import { printedScale } from './scale.report.js';
import type { CaseResult, SizeResult } from './scale.report.js';
import { seedTexts } from './scale.seed.js';

/** What the greater number is compared with. */
const few = 10_000;
const warmUps = 8;
const resultFile = join(benchDirectory, 'scale.json');
const planFile = join(benchDirectory, 'scale-plans.txt');

/** Times lists, counts and searches with few tickets and with many, and writes down the plans they ran by. */
export async function measureScale(options: BenchOptions, teardown: Teardown): Promise<void> {
  await mkdir(benchDirectory, { recursive: true });
  const servers = await startServers(teardown, planSettings);
  const environment = await environmentOf(servers);
  const sizes: SizeResult[] = [];
  for (const tickets of [few, options.tickets]) {
    sizes.push(await measureSize(servers, tickets, options.rounds, teardown));
  }
  await writeFile(resultFile, `${JSON.stringify({ environment, sizes }, undefined, 2)}\n`);
  await writeFile(planFile, sizes.flatMap(plansOf).join('\n\n'));
  console.log(printedScale(environment, sizes));
  console.log(`\nEvery figure is in ${resultFile}, every plan in ${planFile}`);
}

async function measureSize(
  servers: Servers,
  tickets: number,
  rounds: number,
  teardown: Teardown,
): Promise<SizeResult> {
  console.log(`Making ${tickets.toLocaleString('en')} tickets …`);
  const database = await emptyTicketingDatabase(servers);
  const client = await openClient(database);
  teardown.add(() => client.end());
  const seedTimes = await seedTexts(client, database, tickets);
  const bytes = await bytesOf(client);
  console.log(`… took ${JSON.stringify(seedTimes)}, bytes ${JSON.stringify(bytes)}`);

  const ticketing = await startTicketing(servers, database, teardown);
  const { cases, close } = await casesOf(ticketing, servers.issuer, client);
  const results: CaseResult[] = [];
  for (const scaleCase of cases) results.push(await timed(scaleCase, rounds * 10));
  const role = new URL(database.url).username;
  await writePlans(servers, '0');
  for (const [index, scaleCase] of cases.entries()) {
    const result = results[index];
    if (result !== undefined) Object.assign(result, await explained(scaleCase, role));
  }
  await writePlans(servers, '-1');
  close();
  await ticketing.process.stop();
  return { tickets, seedTimes, bytes, cases: results };
}

async function timed({ name, run }: ScaleCase, times: number): Promise<CaseResult> {
  for (let n = 0; n < warmUps; n += 1) await run(n);
  const milliseconds: number[] = [];
  let shown = 0;
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    shown += await run(warmUps + n);
    milliseconds.push(performance.now() - began);
  }
  milliseconds.sort((a, b) => a - b);
  return { name, shown: shown / times, milliseconds, blocks: 0, plans: [] };
}

/** What one run of a case read, and how. */
async function explained(
  { run }: ScaleCase,
  role: string,
): Promise<Pick<CaseResult, 'blocks' | 'plans'>> {
  const before = (await everyStatement(dataDirectory, role)).length;
  await run(warmUps);
  await pause(logDelayMs);
  const statements = (await everyStatement(dataDirectory, role))
    .slice(before)
    .filter((statement) => / ticket/.test(statement['Query Text']));
  const blocks = statements.reduce((sum, statement) => sum + blocksOf(statement), 0);
  return { blocks, plans: statements.map(planText) };
}

async function bytesOf(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select relname as name, pg_relation_size(oid) as bytes from pg_class
     where relname in ('ticket', 'ticket_entry', 'ticket_search', 'ticket_search_lexemes')`,
  );
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}

function planText(statement: ExplainedStatement): string {
  const sql = statement['Query Text'].replaceAll(/\s+/g, ' ').trim();
  return [sql, ...drawn(statement.Plan).map((line) => `    ${line}`)].join('\n');
}

function plansOf({ tickets, cases }: SizeResult): string[] {
  return cases.map(({ name, blocks, plans }) =>
    [`${tickets} tickets, ${name}: ${blocks} blocks`, ...plans].join('\n'),
  );
}

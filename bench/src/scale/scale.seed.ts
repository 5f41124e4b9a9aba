import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DatabaseAddresses } from '@shouwen/dev';
import type pg from 'pg';
import { repositoryRoot } from '../stage/paths.js';
import { ticketsFrom } from '../stage/seed.js';
import { textsOf } from './ticket-texts.js';

const run = promisify(execFile);
const batch = 5_000;

/** Tickets with their question and, where they were answered, a reply. */
const insert = `
  with texts as materialized (
    select * from json_to_recordset($2::json) as source (n integer, subject text, "customerName" text, body text, reply text)
  ), opened as (
    ${ticketsFrom('texts as source', 'subject', '"customerName"')}
    returning id, number, status, opened_at, opened_by
  )
  insert into ticket_entry (ticket_id, sequence, id, kind, at, actor, body, internal, changes)
  select id, sequence, gen_random_uuid(), kind, opened_at, opened_by, text, false, '[]'
  from opened join texts on texts.n = substring(number from '[0-9]+$')::integer
  cross join lateral (values (1, 'opened', body), (2, 'replied', reply)) as entry (sequence, kind, text)
  where sequence = 1 or status <> 'new'`;

/** How long a part of the filling took. */
export interface SeedTimes {
  ticketsSeconds: number;
  rebuildSeconds: number;
  indexSeconds: number;
}

/**
 * Fills a migrated database with tickets whose words are as frequent as words are, lets the service's own rebuild derive
 * what they are found by, and lets PostgreSQL look at it.
 */
export async function seedTexts(
  client: pg.Client,
  { url }: DatabaseAddresses,
  count: number,
): Promise<SeedTimes> {
  const began = performance.now();
  await client.query('drop index ticket_search_lexemes');
  await client.query('set synchronous_commit = off');
  for (let first = 1; first <= count; first += batch) {
    const length = Math.min(batch, count - first + 1);
    const texts = Array.from({ length }, (_, index) => ({
      n: first + index,
      ...textsOf(first + index),
    }));
    await client.query(insert, [count, JSON.stringify(texts)]);
  }
  await client.query(`select setval('ticket_number', $1)`, [count]);
  const inserted = performance.now();
  const program = join(repositoryRoot, 'services', 'ticketing', 'dist', 'projections.js');
  await run(process.execPath, [program], { env: { ...process.env, DATABASE_URL: url } });
  const rebuilt = performance.now();
  await client.query(`set maintenance_work_mem = '1GB'`);
  await client.query(
    'create index ticket_search_lexemes on ticket_search using gin (lexemes) with (fastupdate = off)',
  );
  await client.query('vacuum (analyze)');
  return {
    ticketsSeconds: (inserted - began) / 1_000,
    rebuildSeconds: (rebuilt - inserted) / 1_000,
    indexSeconds: (performance.now() - rebuilt) / 1_000,
  };
}

import { join } from 'node:path';
import type { BenchOptions } from '../options.js';
import { openClient, ticketingDatabase } from '../stage/databases.js';
import { benchDirectory } from '../stage/paths.js';
import { startTicketing, topicPrefix } from '../stage/processes.js';
import { dataDirectory, startServers } from '../stage/servers.js';
import type { Teardown } from '../stage/teardown.js';
import { exercise } from './exercise.js';
import { explainSettings, explainedStatements } from './explained-statements.js';
import { judge, tableRowsOf } from './judge.js';

const resultFile = join(benchDirectory, 'plans.txt');
const backlog = 20_000;

/** What must have been run, so that nothing passes by not being looked at. */
const expected: Record<string, RegExp> = {
  'a ticket by id': /from ticket where id = \$1$/,
  'a ticket by number': /from ticket where number = \$1/,
  'tickets by ids': /from ticket where id = any/,
  'lists of tickets': /from ticket where .*order by id desc/s,
  searches: /from ticket_search\s+where lexemes @@/,
  'texts of what was found': /from unnest.*from ticket_entry/s,
  'what tickets are found by added': /insert into ticket_search/,
  'what tickets are found by changed': /update ticket_search/,
  timelines: /from ticket_entry\s+where/,
  'open tickets counted': /count\(\*\).*from ticket where status/s,
  'the audit trail': /from audit_record/,
  'kept answers found': /from idempotency_key\s+where/,
  'kept answers forgotten': /delete from idempotency_key/,
  'the inbox cleaned': /delete from inbox/,
  'the outbox read': /from outbox\s+where/,
  'the outbox emptied': /delete from outbox/,
  'the outbox counted': /from outbox limit/,
  timers: /from timer where kind/,
};

/** Runs every query of the service on many tickets. Throws when one of them is missing or costs more than it may. */
export async function comparePlans({ tickets }: BenchOptions, teardown: Teardown): Promise<void> {
  console.log('Starting PostgreSQL and Kafka …');
  const servers = await startServers(teardown, explainSettings);
  console.log(`Making ${tickets.toLocaleString('en')} tickets …`);
  const database = await ticketingDatabase(servers, tickets);
  const client = await openClient(database);
  teardown.add(() => client.end());
  await client.query(outboxBacklog, [`${topicPrefix(servers.run)}shouwen.ticketing.events.v1`]);

  console.log('Running every query of the ticketing service …');
  const ticketing = await startTicketing(servers, database, teardown);
  await exercise(ticketing, servers.issuer, client);
  const role = new URL(database.url).username;
  const statements = await explainedStatements(dataDirectory, role);
  await judge(statements, await tableRowsOf(client), { expected, file: resultFile });
}

const outboxBacklog = `
  insert into outbox (topic, key, type, payload, headers)
  select $1, id::text, 'bench', '{}', '{}' from ticket order by id limit ${backlog}`;

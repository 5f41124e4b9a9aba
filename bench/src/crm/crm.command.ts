import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseAddresses } from '@shouwen/dev';
import type { BenchOptions } from '../options.js';
import { everyStatement, worstOf } from '../plans/explained-statements.js';
import { judge, tableRowsOf } from '../plans/judge.js';
import { blocksOf } from '../plans/plan.js';
import { planSettings, writePlans } from '../scale/logged-plans.js';
import type { ScaleCase } from '../scale/scale.cases.js';
import { emptyCrmDatabase, openClient, ticketingDatabase } from '../stage/databases.js';
import { environmentOf } from '../stage/environment.js';
import { benchDirectory } from '../stage/paths.js';
import { startCrm, startGateway, startTicketing } from '../stage/processes.js';
import type { Running } from '../stage/processes.js';
import { dataDirectory, startServers } from '../stage/servers.js';
import type { Servers } from '../stage/servers.js';
import type { Teardown } from '../stage/teardown.js';
import { crmCasesOf } from './crm.cases.js';
import { printedCrm } from './crm.report.js';
import type { CrmReport, TimedCase } from './crm.report.js';
import { seedCustomers } from './customers.seed.js';
import { busyIdentity, seedDemands } from './demands.seed.js';
import { compareAll, drawCampaign, simulate } from './long-work.js';
import { reviewSome, runNight, untilCareFollowed, untilReviewed } from './nightly.js';
import type { Night } from './nightly.js';
import { ordersEach, seedOrders } from './orders.seed.js';
import { seedStandings } from './standings.seed.js';
import { timelineCasesOf } from './timeline.cases.js';

const warmUps = 8;
/** One ticket for so many customers. */
const customersPerTicket = 10;
const resultFile = join(benchDirectory, 'crm.json');
const planFile = join(benchDirectory, 'crm-plans.txt');

/** One customer in so many has no tier yet in the night that is interrupted. */
const newEvery = 10;

/** Customers of the review whose steps have their plans written down. */
const reviewedWithPlans = 30_000;

/** Everything below is read by the service and has to be there once the plans are judged. */
const expected: Record<string, RegExp> = {
  'lists of customers': /from customer where .*order by id desc/s,
  searches: /from customer_search/,
  'lists of orders': /from customer_order\s+where/,
  'customers of a step of the review': /select id from customer\s+where/,
  'spending of many': /group by root, currency/,
  'candidates of a draw': /insert into survey_draw/,
  'tickets of a timeline': /from ticket\s+where .*customer_id/s,
  'demands of a timeline': /from demand_vote/,
  'records like one': /customer_address_of_contact\s+where address = any/,
};

/** Measures customer relations with many customers and ten times as many orders. Throws when a review leaves somebody out, or a plan is faulty. */
export async function measureCrm(options: BenchOptions, teardown: Teardown): Promise<void> {
  const { customers, rounds } = options;
  await mkdir(benchDirectory, { recursive: true });
  const servers = await startServers(teardown, planSettings);
  const environment = await environmentOf(servers);
  const database = await emptyCrmDatabase(servers);
  const client = await openClient(database);
  teardown.add(() => client.end());
  const seedSeconds = await seed(client, customers);
  const tickets = Math.ceil(customers / customersPerTicket);
  const ticketing = await ticketingDatabase(servers, tickets, busyIdentity(customers));
  const orders = customers * ordersEach;

  const running: Running[] = [];
  for (const name of ['crm-1', 'crm-2']) {
    running.push(await startCrm(servers, database, teardown, name));
  }
  const nights = await runNights(client, running, servers);
  console.log('Care follows …');
  const careSeconds = await untilCareFollowed(client);
  console.log('… after ' + careSeconds.toFixed(0) + ' s');
  const [survivor] = running.filter(({ process }) => process.isAlive);
  if (survivor === undefined) throw new Error('no replica is left');
  await client.query('vacuum (analyze)');
  const work = [
    await simulate(survivor, servers.issuer),
    await drawCampaign(survivor, servers.issuer),
  ];
  console.log(JSON.stringify(work));
  const cases = await casesOf({ servers, survivor, ticketing, client }, customers, teardown);
  const timed: TimedCase[] = [];
  for (const one of cases) timed.push(await time(one, rounds * 20));
  work.push(await compareAll(client));
  const bytes = await bytesOf(client);
  const report: CrmReport = {
    ...{ environment, customers, orders, seedSeconds, bytes, nights, careSeconds, work },
    cases: timed,
  };
  const roles = [database, ticketing].map(({ url }) => new URL(url).username);
  await explain({ servers, survivor, client }, roles, cases, timed);
  await writeFile(resultFile, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`${printedCrm(report)}\n\nEvery figure is in ${resultFile}`);
  const ofTickets = await openClient(ticketing);
  teardown.add(() => ofTickets.end());
  const tableRows = [...(await tableRowsOf(ofTickets)), ...(await tableRowsOf(client))];
  const statements = roles.map((role) => everyStatement(dataDirectory, role));
  await judge(worstOf((await Promise.all(statements)).flat()), new Map(tableRows), {
    expected,
    file: planFile,
  });
}

async function seed(client: pg.Client, customers: number): Promise<Record<string, number>> {
  await client.query(
    `set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '1GB'; set jit = off`,
  );
  const taken: Record<string, number> = {};
  const step = async (name: string, work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    taken[name] = (performance.now() - began) / 1_000;
    console.log(`${name}: ${taken[name].toFixed(1)} s`);
  };
  await step('customers', () => seedCustomers(client, customers));
  await step('orders', () => seedOrders(client, customers, console.log));
  await step('tiers and care', () => seedStandings(client));
  await step('demands', () => seedDemands(client));
  await step('vacuum and analyze', () => client.query('vacuum (analyze)'));
  return taken;
}

async function runNights(
  client: pg.Client,
  running: readonly Running[],
  servers: Servers,
): Promise<Night[]> {
  const server = new pg.Client({ connectionString: servers.postgres.url });
  await server.connect();
  const stage = { client, server, running, postgresPid: servers.postgres.pid };
  try {
    await untilReviewed(client);
    const nights: Night[] = [];
    const run = async (name: string, kill?: 'kill') => {
      nights.push(await runNight(stage, name, kill));
      console.log(JSON.stringify(nights.at(-1)));
    };
    await run('nobody new');
    await forgetSome(client);
    await run(`one in ${newEvery} new, a replica killed`, 'kill');
    return nights;
  } finally {
    await server.end();
  }
}

/** Takes the tiers of some customers, spread evenly, as if they had come today. */
async function forgetSome(client: pg.Client): Promise<void> {
  await client.query(`
    create temporary table forgotten as select id from numbered where n % ${newEvery} = 5;
    delete from timer using care_schedule, forgotten where timer.kind = 'care.occurrence'
      and subject = care_schedule.id::text and source_id = forgotten.id;
    delete from care_schedule using forgotten where source_id = forgotten.id;
    delete from care_profile using forgotten where customer_id = forgotten.id;
    delete from customer_tier_change using forgotten where customer_id = forgotten.id;
    delete from customer_tier using forgotten where customer_id = forgotten.id;
    drop table forgotten`);
}

async function time({ name, run }: ScaleCase, times: number): Promise<TimedCase> {
  for (let n = 0; n < warmUps; n += 1) await run(n);
  const milliseconds: number[] = [];
  let shown = 0;
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    shown += await run(warmUps + n);
    milliseconds.push(performance.now() - began);
  }
  milliseconds.sort((a, b) => a - b);
  return { name, shown: shown / times, milliseconds, blocks: 0 };
}

/** Has the plans of every case written down, of a draw and of some steps of a review. */
async function explain(
  { servers, survivor, client }: { servers: Servers; survivor: Running; client: pg.Client },
  roles: readonly string[],
  cases: readonly ScaleCase[],
  timed: readonly TimedCase[],
): Promise<void> {
  const written = () => Promise.all(roles.map((role) => everyStatement(dataDirectory, role)));
  await writePlans(servers, '0');
  for (const [index, { run }] of cases.entries()) {
    const before = await written();
    await run(warmUps);
    await writePlans(servers, '0');
    const after = await written();
    const blocks = after
      .flatMap((statements, role) => statements.slice(before[role]?.length))
      .filter((statement) => !/from timer|handled_kind|outbox/.test(statement['Query Text']))
      .reduce((sum, statement) => sum + blocksOf(statement), 0);
    const result = timed[index];
    if (result !== undefined) result.blocks = blocks;
    for (let n = 1; n < warmUps; n += 1) await run(warmUps + n);
  }
  await drawCampaign(survivor, servers.issuer);
  await reviewSome(client, reviewedWithPlans);
  await writePlans(servers, '-1');
}

/** Everything that is timed, also through a gateway with a ticketing service, which hears nothing of the customers' events. */
async function casesOf(
  {
    servers,
    survivor,
    ticketing: tickets,
    client,
  }: { servers: Servers; survivor: Running; ticketing: DatabaseAddresses; client: pg.Client },
  customers: number,
  teardown: Teardown,
): Promise<ScaleCase[]> {
  const deaf = { ...servers, run: `${servers.run}t` };
  const ticketing = await startTicketing(deaf, tickets, teardown);
  const gateway = await startGateway(servers, ticketing, teardown, survivor);
  const opened = [
    await crmCasesOf(survivor, servers.issuer, client, customers),
    await timelineCasesOf(gateway, servers.issuer, client),
  ];
  for (const { close } of opened) teardown.add(() => Promise.resolve(close()));
  return opened.flatMap(({ cases }) => cases);
}

async function bytesOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    'select pg_database_size(current_database()) as bytes',
  );
  return Number(rows[0]?.bytes ?? 0);
}

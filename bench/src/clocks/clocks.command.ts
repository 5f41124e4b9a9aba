import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '@shouwen/dev';
import type pg from 'pg';
import type { BenchOptions } from '../options.js';
import { cpuSecondsOf } from '../stage/cost.js';
import { openClient, ticketingDatabase } from '../stage/databases.js';
import { environmentOf } from '../stage/environment.js';
import { benchDirectory } from '../stage/paths.js';
import { startTicketing, topicPrefix } from '../stage/processes.js';
import type { Running } from '../stage/processes.js';
import { startServers } from '../stage/servers.js';
import type { Servers } from '../stage/servers.js';
import type { Teardown } from '../stage/teardown.js';
import { receiveClocks } from './clock-receipts.js';
import type { Receipts } from './clock-receipts.js';
import { latenessOf, printedClocks } from './clocks.report.js';
import type { ClocksReport, Lateness } from './clocks.report.js';
import { firingOf, openTickets, seedClocks } from './clocks.seed.js';
import type { DueFirings } from './clocks.seed.js';

const replicas = 3;
/** Time for the clocks to be written before the first of them is due. */
const leastLeadSeconds = 15;
const clocksSeededEachSecond = 2_500;
/** How long is waited for what should have fired long ago. */
const overdueMs = 120_000;
/** What would come twice comes soon after. */
const settleMs = 3_000;
/** What of the clocks is due then is told apart: the crash is felt there, if anywhere. */
const crash = { beforeMs: 1_000, afterMs: 5_000 };
const resultFile = join(benchDirectory, 'clocks.json');

/** A firing that was committed: its record in the audit trail. */
interface Fired {
  clock: string;
  firing: string;
  at: Date;
  times: number;
}

/** When the replica was killed, and the CPU seconds that everything took. */
interface Run {
  killedAt: number;
  cpuSeconds: Record<string, number>;
}

/** Lets many clocks come due with three replicas, kills one, and looks for what fired late, twice or never. */
export async function measureClocks(options: BenchOptions, teardown: Teardown): Promise<void> {
  const { tickets, seconds } = options;
  await mkdir(benchDirectory, { recursive: true });
  console.log('Starting PostgreSQL and Kafka …');
  const servers = await startServers(teardown);
  const environment = await environmentOf(servers);
  console.log(`Making ${tickets.toLocaleString('en')} tickets …`);
  const database = await ticketingDatabase(servers, tickets);
  const client = await openClient(database);
  teardown.add(() => client.end());
  await openTickets(client);
  const running: Running[] = [];
  for (let n = 1; n <= replicas; n += 1) {
    running.push(await startTicketing(servers, database, teardown, `ticketing-${n}`));
  }
  const topic = `${topicPrefix(servers.run)}shouwen.ticketing.sla.v1`;
  const receipts = await receiveClocks(servers.kafka.brokers, topic);
  teardown.add(() => receipts.stop());

  const lead = leastLeadSeconds + Math.ceil((2 * tickets) / clocksSeededEachSecond);
  const from = new Date((Math.ceil(Date.now() / 1000) + lead) * 1000);
  const due = await seedClocks(client, from, seconds);
  if (Date.now() > from.getTime()) throw new Error('The clocks were due before they were made.');
  console.log(`${due.size} warnings and breaches come due within ${seconds} s …`);
  const run = await runThrough(servers, running, from.getTime(), seconds);
  await untilFired(client, due, receipts);
  const report: ClocksReport = {
    ...{ environment, tickets, seconds, replicas, expected: due.size },
    ...judged(due, await firedOf(client), receipts, run.killedAt),
    cpuSeconds: run.cpuSeconds,
  };
  await writeFile(resultFile, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`\n${printedClocks(report)}\n\nEvery figure is in ${resultFile}`);
  const { never, twice, uncalledFor } = report;
  if (never + twice + uncalledFor > 0) {
    throw new Error(`Fired never ${never}, twice ${twice}, uncalled for ${uncalledFor}.`);
  }
}

async function runThrough(
  servers: Servers,
  running: readonly Running[],
  from: number,
  seconds: number,
): Promise<Run> {
  const [victim, ...others] = running.map(({ process }) => process);
  if (victim === undefined) throw new Error('there is no replica');
  await pause(from - Date.now());
  const pids: Record<string, number> = {
    ...Object.fromEntries(others.map(({ name, pid }) => [name, pid])),
    postgres: servers.postgres.pid,
    kafka: servers.kafka.pid,
  };
  const before = await cpuOf({ ...pids, [victim.name]: victim.pid });
  await pause(from + seconds * 500 - Date.now());
  const untilKilled = await cpuSecondsOf(victim.pid);
  const killedAt = Date.now();
  await victim.kill();
  console.log(`Killed ${victim.name}, process ${victim.pid}.`);
  await pause(from + seconds * 1000 - Date.now());
  const after = { ...(await cpuOf(pids)), [victim.name]: untilKilled };
  const cpuSeconds = Object.fromEntries(
    Object.entries(after).map(([name, taken]) => [name, taken - (before[name] ?? 0)]),
  );
  return { killedAt, cpuSeconds };
}

async function cpuOf(pids: Record<string, number>): Promise<Record<string, number>> {
  const taken = Object.entries(pids).map(async ([name, pid]) => [name, await cpuSecondsOf(pid)]);
  return Object.fromEntries(await Promise.all(taken)) as Record<string, number>;
}

/** Waits until everything fired and was heard of, or until it is certain that something never will. */
async function untilFired(client: pg.Client, due: DueFirings, receipts: Receipts): Promise<void> {
  const fired = async () => (await firedOf(client)).length >= due.size;
  await untilOr(overdueMs, 'every warning and breach', fired);
  await untilOr(overdueMs, 'every event', () => receipts.byFiring.size >= due.size);
  await pause(settleMs);
}

async function untilOr(
  timeoutMs: number,
  what: string,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  await until(condition, { what, timeoutMs }).catch((error: unknown) => console.error(error));
}

async function firedOf(client: pg.Client): Promise<Fired[]> {
  const { rows } = await client.query<Fired>(
    `select aggregate_id as clock, substring(operation from '[a-z]+$') as firing, min(at) as at, count(*)::integer as times
     from audit_record where operation in ('sla_clock.warned', 'sla_clock.breached') group by 1, 2`,
  );
  return rows;
}

function judged(
  due: DueFirings,
  fired: readonly Fired[],
  receipts: Receipts,
  killedAt: number,
): Omit<
  ClocksReport,
  'environment' | 'tickets' | 'seconds' | 'replicas' | 'expected' | 'cpuSeconds'
> {
  const recorded = new Map(fired.map((one) => [firingOf(one.clock, one.firing), one]));
  const heard = receipts.byFiring;
  const names = new Set([...recorded.keys(), ...heard.keys()]);
  const events = [...heard.values()].reduce((sum, receipt) => sum + receipt.events.size, 0);
  const isTwice = (name: string) =>
    (recorded.get(name)?.times ?? 0) > 1 || (heard.get(name)?.events.size ?? 0) > 1;
  return {
    eventsRead: receipts.read,
    eventsRepeated: receipts.read - events,
    never: [...due.keys()].filter((name) => !recorded.has(name) || !heard.has(name)).length,
    twice: [...names].filter(isTwice).length,
    uncalledFor: [...names].filter((name) => !due.has(name)).length,
    lateness: [
      ...latenesses('taken', due, killedAt, (name) => recorded.get(name)?.at.getTime()),
      ...latenesses('heard of', due, killedAt, (name) => heard.get(name)?.at),
    ],
  };
}

function latenesses(
  what: string,
  due: DueFirings,
  killedAt: number,
  happenedAt: (name: string) => number | undefined,
): Lateness[] {
  const parts: Record<string, number[]> = { 'before the crash': [], 'at it': [], 'after it': [] };
  for (const [name, dueAt] of due) {
    const at = happenedAt(name);
    if (at !== undefined) parts[partOf(dueAt - killedAt)]?.push(at - dueAt);
  }
  return Object.entries(parts).map(([part, values]) => latenessOf(`${what}, ${part}`, values));
}

function partOf(sinceCrashMs: number): string {
  if (sinceCrashMs < -crash.beforeMs) return 'before the crash';
  return sinceCrashMs < crash.afterMs ? 'at it' : 'after it';
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '@shouwen/dev';
import type pg from 'pg';
import { cpuSecondsOf } from '../stage/cost.js';
import { logDirectory } from '../stage/paths.js';
import type { Running } from '../stage/processes.js';
import { ownerOfTimer } from './session-owner.js';

const REVIEW = 'crm.tier_review';
const RISK_REVIEW = 'crm.loyalty_review';
const longestMs = 3_600_000;
const lookEveryMs = 20;
/** What a review says in the log once it has looked at everybody. */
const OVER = 'the tiers of all customers were reviewed';

/** One review of everybody. */
export interface Night {
  name: string;
  customers: number;
  seconds: number;
  moved: number;
  /** Most memory that a process of the service had until the end, in MiB. */
  peakMiB: Record<string, number>;
  cpuSeconds: Record<string, number>;
  /** How many had been looked at when a replica was killed. */
  killedAt?: number;
}

interface Progress {
  examined?: number;
  moved?: number;
  after?: string;
}

/** Where a review is watched from. */
export interface NightStage {
  client: pg.Client;
  /** The same server as its superuser, who sees whose session is whose. */
  server: pg.Client;
  running: readonly Running[];
  postgresPid: number;
}

/** Has everybody looked at, and looks for who was left out or looked at twice. Throws when somebody was. */
export async function runNight(
  { client, server, running, postgresPid }: NightStage,
  name: string,
  kill?: 'kill',
): Promise<Night> {
  const pids = Object.fromEntries(running.map(({ process }) => [process.name, process.pid]));
  const customers = await count(
    client,
    'select count(*) from customer where merged_into_id is null',
  );
  const cpuBefore = await cpuOf({ ...pids, postgres: postgresPid });
  const began = await begin(client);
  const killed =
    kill === 'kill' ? await killInTheMiddle({ client, server }, running, customers) : undefined;
  await untilOver(client, killed?.progress);
  const seconds = (Date.now() - began.getTime()) / 1_000;
  const told = await until(
    async () => (await toldOf(running)).find(({ startedAt }) => startedAt >= began.toISOString()),
    { what: 'what the review says of itself' },
  );
  const alive = running.filter(({ process }) => process.isAlive);
  const night: Night = {
    name,
    customers,
    seconds,
    moved: told.moved ?? Number.NaN,
    peakMiB: Object.fromEntries(
      await Promise.all(
        alive.map(async ({ process }) => [process.name, await peakMiBOf(process.pid)]),
      ),
    ) as Record<string, number>,
    cpuSeconds: await cpuSince(cpuBefore, {
      ...Object.fromEntries(alive.map(({ process }) => [process.name, process.pid])),
      postgres: postgresPid,
    }),
    ...(killed && { killedAt: killed.progress.examined ?? 0 }),
  };
  await check(client, began, night, told.examined);
  return night;
}

/** Sees to it that nothing is due to care any more, so that it doesn't take from what is measured next; answers the seconds. */
export async function untilCareFollowed(client: pg.Client): Promise<number> {
  const began = performance.now();
  const followed = async () =>
    (await count(client, `select count(*) from timer where kind = 'care.tier'`)) === 0;
  while (!(await followed())) await pause(500);
  return (performance.now() - began) / 1_000;
}

async function killInTheMiddle(
  { client, server }: Pick<NightStage, 'client' | 'server'>,
  running: readonly Running[],
  customers: number,
) {
  const pids = running.map(({ process }) => process.pid);
  let begun = false;
  for (;;) {
    const { id, isAhead, examined = 0 } = await progressOf(client);
    begun ||= examined > 0;
    if (begun && isAhead) throw new Error('The review was over before a replica could be killed.');
    const pid = examined < customers / 2 ? undefined : await ownerOfTimer(server, id, pids);
    const victim = running.find(({ process }) => process.pid === pid);
    if (victim === undefined) continue;
    await victim.process.kill();
    const progress = await progressOf(client);
    console.log(`Killed ${victim.process.name} at ${progress.examined} customers.`);
    return { progress };
  }
}

/** Has so many customers looked at, or all of them. */
export async function reviewSome(client: pg.Client, customers: number): Promise<void> {
  await begin(client);
  const isEnough = async () => {
    const { examined = 0, isAhead } = await progressOf(client);
    return isAhead || examined >= customers;
  };
  await until(isEnough, { what: 'some of a review', timeoutMs: longestMs });
}

/** Lets the night begin; answers when. */
async function begin(client: pg.Client): Promise<Date> {
  const { rows } = await client.query<{ at: Date }>(
    `update timer set due_at = now(), attempt_at = now(), payload = '{}' where kind = $1 returning now() as at`,
    [REVIEW],
  );
  return rows[0]?.at ?? new Date();
}

/** Waits until the reviews with which an installation begins are over: of tiers, and of the risk of losing customers. */
export async function untilReviewed(client: pg.Client): Promise<void> {
  const due = `select count(*) from timer
    where kind in ('${REVIEW}', '${RISK_REVIEW}') and due_at <= now() + interval '1 second'`;
  await until(async () => (await count(client, due)) === 0, {
    what: 'the first reviews to be over',
    timeoutMs: longestMs,
  });
}

/** Waits until the review is over. Throws when it begins anew instead of going on. */
async function untilOver(client: pg.Client, from: Progress | undefined): Promise<void> {
  let last = from?.examined ?? 0;
  for (;;) {
    const { examined = 0, isAhead } = await progressOf(client);
    if (isAhead) return;
    if (examined < last) throw new Error(`The review went back from ${last} to ${examined}.`);
    last = examined;
    await pause(lookEveryMs);
  }
}

async function progressOf(client: pg.Client): Promise<Progress & { id: string; isAhead: boolean }> {
  const { rows } = await client.query<{ id: string; payload: Progress; isAhead: boolean }>(
    `select id, payload, due_at > now() + interval '1 second' as "isAhead" from timer where kind = $1`,
    [REVIEW],
  );
  const [row] = rows;
  return { ...row?.payload, id: row?.id ?? '', isAhead: row?.isAhead === true };
}

/** Nobody is left out, and nobody moved twice: what the review counted, and what it left behind, both say so. */
async function check(
  client: pg.Client,
  began: Date,
  { name, customers, moved }: Night,
  examined: number | undefined,
): Promise<void> {
  const { rows } = await client.query<Record<'changes' | 'once' | 'without', number>>(
    `select count(*)::integer as changes, count(distinct customer_id)::integer as once,
       (select count(*)::integer from customer where merged_into_id is null
         and not exists (select from customer_tier where customer_id = customer.id)) as without
     from customer_tier_change where cause = 'review' and at >= $1`,
    [began],
  );
  const { changes = 0, once = 0, without = 0 } = rows[0] ?? {};
  const problems = [
    examined !== customers && `looked at ${examined} of ${customers}`,
    changes !== moved && `${changes} changes, but told of ${moved}`,
    once !== changes && `${changes - once} moved twice`,
    without > 0 && `${without} have no tier`,
  ].filter(Boolean);
  if (problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}.`);
}

interface Told extends Progress {
  startedAt: string;
}

async function toldOf(running: readonly Running[]): Promise<Told[]> {
  const logs = await Promise.all(
    running.map(({ process }) => readFile(join(logDirectory, `${process.name}.log`), 'utf8')),
  );
  return logs
    .flatMap((log) => log.split('\n'))
    .filter((line) => line.includes(OVER))
    .map((line) => JSON.parse(line) as Told)
    .toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
}

async function peakMiBOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024);
}

async function cpuOf(pids: Record<string, number>): Promise<Record<string, number>> {
  const taken = Object.entries(pids).map(async ([name, pid]) => [name, await cpuSecondsOf(pid)]);
  return Object.fromEntries(await Promise.all(taken)) as Record<string, number>;
}

async function cpuSince(
  before: Record<string, number>,
  pids: Record<string, number>,
): Promise<Record<string, number>> {
  const after = Object.entries(await cpuOf(pids));
  return Object.fromEntries(after.map(([name, taken]) => [name, taken - (before[name] ?? 0)]));
}

async function count(client: pg.Client, sql: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(sql);
  return Number(rows[0]?.count ?? 0);
}

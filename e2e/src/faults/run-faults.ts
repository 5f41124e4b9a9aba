import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@shouwen/dev';
import { Tokens } from '../stage/tokens.js';
import { plainKafka } from '../stage/topic-reader.js';
import { checksOf } from './checks.js';
import type { Check } from './checks.js';
import { Cluster } from './cluster.js';
import { collectEvidence, committedEvents, keepCommitted, underWay } from './collect-evidence.js';
import type { CommittedEvent, Evidence } from './evidence.js';
import type { FaultOptions } from './options.js';
import { PartnerFeed } from './partner-feed.js';
import type { Round, Target } from './plan.js';
import { planOf } from './plan.js';
import { seededRandom } from './seeded-random.js';
import type { Random } from './seeded-random.js';
import { Workload } from './workload.js';

const SETTLED_WITHIN_MS = 180_000;
const PROGRESS_WITHIN_MS = 300_000;

/** How the platform came back after one round of kills. */
export interface Recovery {
  targets: Target[];
  /** From the first kill until everything that was killed had been started again; servers also answer by then. */
  startedSeconds: number;
  /** From then until every process said that it can work and one of them relayed. */
  readySeconds: number;
}

/** What a run came to. */
export interface FaultResult {
  options: FaultOptions;
  seconds: number;
  checks: Check[];
  recoveries: Recovery[];
  counts: Record<string, number>;
  /** How often a client had to repeat an attempt, by what it was told. */
  repeated: Record<string, number>;
  /** Where the logs are; only kept when a rule was broken. */
  logs: string;
}

/** Writes, kills, waits until all has settled, and counts. */
export async function runFaults(
  options: FaultOptions,
  report: (line: string) => void,
): Promise<FaultResult> {
  const startedAt = performance.now();
  const cluster = await Cluster.start(report);
  let keepLogs = true;
  try {
    await keepCommitted(cluster);
    const random = seededRandom(options.seed);
    const plan = planOf(options.kills, random, options.targets);
    const tokens = new Tokens(cluster.servers.issuer);
    const workload = new Workload(cluster.api, tokens, seededRandom(options.seed + 1));
    const feed = new PartnerFeed(plainKafka(cluster.servers.kafka.brokers), '');

    let killed = false;
    const enough = () => killed && workload.acknowledged.length >= options.writes;
    const writing = Promise.all([workload.run(options.writers, enough), feed.run(enough)]);
    const killing = killAll(plan, { cluster, workload, options, random, report });
    const recoveries = await Promise.race([killing, writing.then(() => killing)]);
    killed = true;
    await writing;
    report('All is written; waiting until it has settled.');
    const committed = await settledEvents(cluster, feed, report);
    const evidence = await collectEvidence({ cluster, workload, feed, tokens }, committed);
    const checks = checksOf(evidence);
    keepLogs = checks.some(({ violations }) => violations.length > 0);
    return {
      options,
      seconds: secondsSince(startedAt),
      checks,
      recoveries,
      counts: countsOf(evidence),
      repeated: Object.fromEntries(workload.repeated),
      logs: cluster.servers.directory,
    };
  } finally {
    await cluster.stop({ keepLogs });
  }
}

interface Run {
  cluster: Cluster;
  workload: Workload;
  options: FaultOptions;
  random: Random;
  report: (line: string) => void;
}

async function killAll(plan: Round[], run: Run): Promise<Recovery[]> {
  const { workload, options, report } = run;
  const recoveries: Recovery[] = [];
  for (const [index, round] of plan.entries()) {
    const threshold = Math.floor((options.writes * index) / plan.length) + 1;
    await until(() => workload.acknowledged.length >= threshold, {
      what: `${threshold} acknowledged writes`,
      timeoutMs: PROGRESS_WITHIN_MS,
    });
    const recovery = await carryOut(round, run);
    recoveries.push(recovery);
    const { targets, startedSeconds, readySeconds } = recovery;
    report(
      `${index + 1}/${plan.length} killed ${targets.join(' and ')}: started after ` +
        `${startedSeconds.toFixed(1)} s, ready ${readySeconds.toFixed(1)} s later; ` +
        `${workload.acknowledged.length} writes`,
    );
  }
  return recoveries;
}

async function carryOut({ targets, pauseMs }: Round, { cluster, random }: Run): Promise<Recovery> {
  const killedAt = performance.now();
  const kills: Promise<void>[] = [];
  for (const [index, target] of targets.entries()) {
    if (index > 0) await delay(pauseMs);
    kills.push(cluster.kill(target, random));
  }
  await Promise.all(kills);
  const startedSeconds = secondsSince(killedAt);
  const startedAt = performance.now();
  await cluster.untilReady();
  return { targets, startedSeconds, readySeconds: secondsSince(startedAt) };
}

/** Timers go on while it settles: what was recorded by then must have been sent before the topics are read. */
async function settledEvents(
  cluster: Cluster,
  feed: PartnerFeed,
  report: (line: string) => void,
): Promise<CommittedEvent[]> {
  const written = await settle(cluster, feed);
  const committed = await committedEvents(cluster);
  const sent = await settle(cluster, feed);
  if (!written.settled || !sent.settled) report('It has not settled in time.');
  return committed;
}

async function settle(cluster: Cluster, feed: PartnerFeed): Promise<{ settled: boolean }> {
  const options = { what: 'everything to settle', timeoutMs: SETTLED_WITHIN_MS };
  return until(async () => (await underWay(cluster, feed)) === 0, options).then(
    () => ({ settled: true }),
    () => ({ settled: false }),
  );
}

function countsOf(evidence: Evidence): Record<string, number> {
  const { acknowledged, events, tickets, references } = evidence;
  const distinct = new Set(events.map(({ id }) => id)).size;
  return {
    'writes acknowledged': acknowledged.length,
    'writes refused by the rules': evidence.refused.size,
    tickets: tickets.length,
    'events on Kafka': distinct,
    'events delivered more than once': events.length - distinct,
    "partner's messages": references.length + evidence.broken.length,
  };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1_000;
}

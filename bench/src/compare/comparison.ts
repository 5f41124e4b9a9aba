import { join } from 'node:path';
import type pg from 'pg';
import { until } from '@shouwen/dev';
import type { LoadJob, LoadResult } from '../load/load.main.js';
import type { TargetSpec } from '../load/target.js';
import type { BenchOptions, Operation, System } from '../options.js';
import { cpuSecondsOf } from '../stage/cost.js';
import type { MeasuredProcess } from '../stage/measured-process.js';
import { profileDirectory } from '../stage/paths.js';
import type { StatementProfile } from './statement-profile.js';
import { spreadOf, type Spread } from './statistics.js';

/** A system with its generator and its part of the database. */
export interface Contender {
  system: System;
  target: TargetSpec;
  generator: MeasuredProcess;
  /** Processes that work for its requests, by name; `pid` of each. */
  costs: Record<string, number>;
  /** Those of them that a profile can be taken of. */
  profiled: MeasuredProcess[];
  statements: StatementProfile;
  /** Tickets it was seen to open so far. */
  opened: number;
  /** Brings its database back to rest: nothing may be left to do when the next one is measured. */
  settle: () => Promise<void>;
}

/** One measurement of one system. */
export interface Sample {
  operation: Operation;
  system: System;
  round: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** CPU seconds for 1,000 requests, by process, with what was left to do after the last answer. */
  cpuPerThousand: Record<string, number>;
  answered: number;
}

/** All rounds of an operation on a system. */
export interface Summary {
  operation: Operation;
  system: System;
  requestsPerSecond: Spread;
  p50: Spread;
  p99: Spread;
  cpuPerThousand: Record<string, number>;
  /** Requests/s as a part of the floor's in the same round; absent when the floor was not measured. */
  ratioToFloor: Spread | undefined;
}

const warmUpSeconds = 3;
/** After the end of a measurement; whoever takes longer hangs. */
const answerWithinSeconds = 30;

/** Measures every operation on every system in turn, round after round, so that noise hits all alike. Throws at a wrong answer. */
export async function compare(contenders: Contender[], options: BenchOptions): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const operation of options.operations) {
    console.log(`Measuring ${operation} …`);
    for (const contender of contenders) {
      const job = jobOf(contender, operation, options, warmUpSeconds);
      // A cold process with everything at once would turn some of it away, as it should.
      await measure(contender, { ...job, inFlight: 1 });
      await measure(contender, job);
    }
    for (let round = 0; round < options.rounds; round += 1) {
      for (const contender of inTurn(contenders, round)) {
        const job = jobOf(contender, operation, options, options.seconds);
        const profiled = options.profile && round === options.rounds - 1;
        const sample = await (profiled ? measureWithProfile : measure)(contender, job);
        samples.push({ ...sample, round });
      }
    }
  }
  return samples;
}

/** Medians over the rounds, in the order of the systems. */
export function summarize(samples: Sample[]): Summary[] {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const name = `${sample.operation} ${sample.system}`;
    groups.set(name, [...(groups.get(name) ?? []), sample]);
  }
  return [...groups.values()].map((group) => {
    const [{ operation, system }] = group as [Sample];
    const spread = (of: (sample: Sample) => number) => spreadOf(group.map(of));
    const ratios = group.flatMap((sample) => ratioToFloor(sample, samples));
    const processes = Object.keys(group[0]?.cpuPerThousand ?? {});
    return {
      ...{ operation, system },
      requestsPerSecond: spread((sample) => sample.requestsPerSecond),
      p50: spread(({ p50 }) => p50),
      p99: spread(({ p99 }) => p99),
      cpuPerThousand: Object.fromEntries(
        processes.map((name) => [
          name,
          spread((sample) => sample.cpuPerThousand[name] ?? 0).median,
        ]),
      ),
      ratioToFloor: ratios.length === 0 || system === 'floor' ? undefined : spreadOf(ratios),
    };
  });
}

/** Waits until nothing is left in an outbox that is relayed. */
export async function untilRelayed(database: pg.Client): Promise<void> {
  await until(
    async () => {
      const { rows } = await database.query<{ empty: boolean }>(
        'select not exists (select from outbox) as empty',
      );
      return rows[0]?.empty;
    },
    { what: 'the outbox to be relayed', timeoutMs: 120_000 },
  );
}

function ratioToFloor({ operation, round, requestsPerSecond }: Sample, all: Sample[]): number[] {
  return all
    .filter((other) => other.system === 'floor')
    .filter((other) => other.operation === operation && other.round === round)
    .map((floor) => requestsPerSecond / floor.requestsPerSecond);
}

function inTurn<Item>(items: readonly Item[], round: number): Item[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function jobOf(
  { target }: Contender,
  operation: Operation,
  { connections }: BenchOptions,
  seconds: number,
): LoadJob {
  return { target, operation, connections, inFlight: connections, seconds };
}

async function measureWithProfile(contender: Contender, job: LoadJob) {
  await contender.statements.start();
  await Promise.all(contender.profiled.map((process) => process.startProfile()));
  const sample = await measure(contender, job);
  await contender.statements.stop(`${contender.system}-${job.operation}`, sample.answered);
  for (const process of contender.profiled) {
    const name = `${contender.system}-${job.operation}-${process.name}.cpuprofile`;
    await process.stopProfile(join(profileDirectory, name));
  }
  return sample;
}

async function measure(contender: Contender, job: LoadJob): Promise<Omit<Sample, 'round'>> {
  const { system, generator, costs } = contender;
  const before = await cpuSecondsOfAll(costs);
  const result = await generator.ask<LoadResult>(job, 1000 * (job.seconds + answerWithinSeconds));
  if (result.failed > 0) {
    throw new Error(`${result.failed} requests failed: ${result.failures.join('; ')}`);
  }
  await contender.settle();
  const after = await cpuSecondsOfAll(costs);
  const { answered, elapsedSeconds, latency } = result;
  if (job.operation === 'create') contender.opened += answered;
  const perThousand = Object.keys(costs).map((name) => {
    const seconds = (after[name] ?? 0) - (before[name] ?? 0);
    return [name, (1000 * seconds) / answered] as const;
  });
  return {
    ...{ system, operation: job.operation, answered },
    requestsPerSecond: answered / elapsedSeconds,
    p50: latency.p50,
    p99: latency.p99,
    cpuPerThousand: Object.fromEntries(perThousand),
  };
}

async function cpuSecondsOfAll(pids: Record<string, number>): Promise<Record<string, number>> {
  const entries = Object.entries(pids).map(
    async ([name, pid]) => [name, await cpuSecondsOf(pid)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

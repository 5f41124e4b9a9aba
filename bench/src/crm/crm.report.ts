import { table } from '../compare/report.js';
import type { Environment } from '../stage/environment.js';
import type { LongWork } from './long-work.js';
import type { Night } from './nightly.js';

/** A case as it was timed; `blocks` is of one run. */
export interface TimedCase {
  name: string;
  shown: number;
  /** From the least to the most. */
  milliseconds: number[];
  blocks: number;
}

/** All that was measured. */
export interface CrmReport {
  environment: Environment;
  customers: number;
  orders: number;
  seedSeconds: Record<string, number>;
  bytes: number;
  nights: Night[];
  /** Seconds that care took to follow those whose tier changed in the last night. */
  careSeconds: number;
  work: LongWork[];
  cases: TimedCase[];
}

/** As Markdown. */
export function printedCrm(report: CrmReport): string {
  const { environment, customers, orders, bytes, seedSeconds, nights, careSeconds } = report;
  const { at, processor, cores, loadBefore, node, postgres } = environment;
  const seeded = Object.entries(seedSeconds).map(
    ([name, taken]) => `${name} ${taken.toFixed(0)} s`,
  );
  return [
    `${at} · ${processor}, ${cores} cores, load ${loadBefore.toFixed(1)} before · Node ${node}, PostgreSQL ${postgres}`,
    `${text(customers)} customers, ${text(orders)} orders, ${(bytes / 1024 ** 3).toFixed(1)} GiB; made in: ${seeded.join(', ')}`,
    table(
      [
        'review of everybody',
        'customers',
        'moved',
        's',
        'customers/s',
        'peak MiB',
        'CPU s',
        'killed at',
      ],
      nights.map(rowOfNight),
    ),
    `care followed the last of them within ${careSeconds.toFixed(0)} s more`,
    table(
      ['work on everybody', 's', 'found'],
      report.work.map(({ name, seconds, found }) => [name, seconds.toFixed(1), found]),
    ),
    table(
      ['', 'p50 ms', 'p99 ms', 'blocks', 'shown'],
      report.cases.map(({ name, milliseconds, blocks, shown }) => [
        name,
        place(milliseconds, 0.5).toFixed(1),
        place(milliseconds, 0.99).toFixed(1),
        String(blocks),
        shown.toFixed(1),
      ]),
    ),
  ].join('\n\n');
}

function rowOfNight(night: Night): string[] {
  const { name, customers, moved, seconds, peakMiB, cpuSeconds, killedAt } = night;
  return [
    name,
    text(customers),
    text(moved),
    seconds.toFixed(1),
    text(Math.round(customers / seconds)),
    listed(peakMiB, 0),
    listed(cpuSeconds, 1),
    killedAt === undefined ? '' : text(killedAt),
  ];
}

function listed(parts: Record<string, number>, decimals: number): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${value.toFixed(decimals)}`)
    .join(', ');
}

function text(value: number): string {
  return value.toLocaleString('en');
}

function place(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

import type { Environment } from '../stage/environment.js';

/** How late some firings were, in milliseconds. */
export interface Lateness {
  name: string;
  count: number;
  p50: number;
  p95: number;
  p99: number;
  most: number;
}

/** What a run of clocks came to. */
export interface ClocksReport {
  environment: Environment;
  tickets: number;
  seconds: number;
  replicas: number;
  /** Warnings and breaches that were to come. */
  expected: number;
  /** Events of them that a consumer read, and those among them that it had read before. */
  eventsRead: number;
  eventsRepeated: number;
  /** Each of these breaks the rule. */
  never: number;
  twice: number;
  uncalledFor: number;
  lateness: Lateness[];
  cpuSeconds: Record<string, number>;
}

/** The distribution of some durations in milliseconds. */
export function latenessOf(name: string, values: readonly number[]): Lateness {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { name, count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** The report as lines of Markdown. */
export function printedClocks(report: ClocksReport): string {
  const { environment, lateness, cpuSeconds } = report;
  const { at, processor, cores, loadBefore, node, postgres, kafka } = environment;
  const rows = lateness.map(
    ({ name, count, p50, p95, p99, most }) =>
      `| ${[name, count, ...[p50, p95, p99, most].map((ms) => ms.toFixed(0))].join(' | ')} |`,
  );
  const cpu = Object.entries(cpuSeconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`);
  return [
    `${at} · ${processor}, ${cores} cores, load ${loadBefore.toFixed(1)} before · Node ${node}, PostgreSQL ${postgres}, Kafka ${kafka}`,
    `${report.tickets} tickets, ${report.expected} warnings and breaches in ${report.seconds} s, ${report.replicas} replicas, one killed in the middle`,
    '',
    '| late by, ms | fired | p50 | p95 | p99 | most |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Expected ${report.expected}; never ${report.never}, twice ${report.twice}, uncalled for ${report.uncalledFor}.`,
    `Events read ${report.eventsRead}, of which delivered again ${report.eventsRepeated}.`,
    `CPU seconds: ${cpu.join(', ')}`,
  ].join('\n');
}

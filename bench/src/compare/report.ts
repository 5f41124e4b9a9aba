import type { Distribution } from '../load/latencies.js';
import type { Environment } from '../stage/environment.js';
import type { Summary } from './comparison.js';
import type { RelayDelay } from './relay-delay.js';
import type { Spread } from './statistics.js';

/** All that a run found out. */
export interface Report {
  environment: Environment;
  /** Tickets that were there, requests in flight, rounds and their length. */
  conditions: { tickets: number; connections: number; rounds: number; seconds: number };
  summaries: Summary[];
  /** Memory at the end, in bytes, by process. */
  residentBytes: Record<string, number>;
  relayDelay: RelayDelay | undefined;
}

/** Where, with what and under which conditions. */
export function printedConditions({ environment, conditions }: Report): string {
  const { tickets, connections, rounds, seconds } = conditions;
  return [
    `${environment.at} · ${environment.processor}, ${environment.cores} cores, ${environment.memoryGiB} GiB, ` +
      `load ${environment.loadBefore.toFixed(1)} before · Node ${environment.node}, ` +
      `PostgreSQL ${environment.postgres}, Kafka ${environment.kafka}`,
    `${tickets.toLocaleString('en')} tickets, ${connections} requests in flight, ${rounds} rounds of ${seconds} s; ` +
      'medians (least – most)',
  ].join('\n');
}

/** Requests, their latency and their cost; as is everything here, good Markdown too. */
export function printedSummaries(summaries: Summary[]): string {
  const head = ['', 'requests/s', 'of the floor', 'p50 ms', 'p99 ms', 'CPU s for 1,000 requests'];
  return table(head, summaries.map(rowOf));
}

export function printedMemory(residentBytes: Record<string, number>): string {
  const rows = Object.entries(residentBytes).map(([name, bytes]) => [name, mebibytes(bytes)]);
  return table(['memory', 'MiB'], rows);
}

/** The delay of events to a consumer. */
export function printedDelay(delay: RelayDelay): string {
  const { rate, reachedRate, acknowledged, lost, doubled, fromAnswer, fromEventTime } = delay;
  const rows = [
    ['after the answer to the mutation', ...distribution(fromAnswer)],
    ['after ce_time', ...distribution(fromEventTime)],
  ];
  return [
    table([`events at ${rate}/s reach a consumer`, 'p50 ms', 'p99 ms', 'most ms'], rows),
    `${acknowledged} acknowledged at ${reachedRate.toFixed(0)}/s, ${lost} lost, ${doubled} doubled`,
  ].join('\n');
}

function rowOf(summary: Summary): string[] {
  const { operation, system, requestsPerSecond, ratioToFloor, p50, p99, cpuPerThousand } = summary;
  const total = Object.values(cpuPerThousand).reduce((sum, seconds) => sum + seconds, 0);
  const parts = Object.entries(cpuPerThousand).map(
    ([name, seconds]) => `${name} ${seconds.toFixed(2)}`,
  );
  return [
    `${operation} ${system}`,
    spread(requestsPerSecond, (value) => value.toFixed(0)),
    ratioToFloor === undefined ? '' : spread(ratioToFloor, percent),
    p50.median.toFixed(1),
    p99.median.toFixed(1),
    `${total.toFixed(2)}: ${parts.join(', ')}`,
  ];
}

function distribution({ p50, p99, max }: Distribution): string[] {
  return [p50, p99, max].map((value) => value.toFixed(1));
}

function spread({ median, least, most }: Spread, text: (value: number) => string): string {
  return `${text(median)} (${text(least)} – ${text(most)})`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(0);
}

/** Good Markdown whose columns also line up on a screen. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

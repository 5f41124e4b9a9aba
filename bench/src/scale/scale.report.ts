import { table } from '../compare/report.js';
import type { Environment } from '../stage/environment.js';
import type { SeedTimes } from './scale.seed.js';

/** How often something was asked for, how long it took, and what one run of it read. */
export interface CaseResult {
  name: string;
  /** Tickets shown, on average. */
  shown: number;
  /** From the least to the most. */
  milliseconds: number[];
  blocks: number;
  plans: string[];
}

/** Everything measured with one number of tickets. */
export interface SizeResult {
  tickets: number;
  seedTimes: SeedTimes;
  bytes: Record<string, number>;
  cases: CaseResult[];
}

/** Few tickets against many, as Markdown. */
export function printedScale(environment: Environment, sizes: SizeResult[]): string {
  const [few, many] = sizes;
  if (few === undefined || many === undefined) return '';
  const { at, processor, cores, loadBefore, node, postgres } = environment;
  const rows = many.cases.map((result, index) => {
    const before = few.cases[index];
    const ratio = p50(result) / (before === undefined ? Number.NaN : p50(before));
    return [
      result.name,
      before === undefined ? '' : `${p50(before).toFixed(1)} / ${p95(before).toFixed(1)}`,
      `${p50(result).toFixed(1)} / ${p95(result).toFixed(1)}`,
      ratio.toFixed(2),
      String(before?.blocks ?? ''),
      String(result.blocks),
      result.shown.toFixed(1),
    ];
  });
  const size = ({ tickets }: SizeResult) => tickets.toLocaleString('en');
  const head = ['', `${size(few)}: p50 / p95 ms`, `${size(many)}: p50 / p95 ms`, 'p50 ratio'];
  return [
    `${at} · ${processor}, ${cores} cores, load ${loadBefore.toFixed(1)} before · Node ${node}, PostgreSQL ${postgres}`,
    table([...head, `blocks, ${size(few)}`, `blocks, ${size(many)}`, 'shown'], rows),
  ].join('\n');
}

function p50({ milliseconds }: CaseResult): number {
  return at(milliseconds, 0.5);
}

function p95({ milliseconds }: CaseResult): number {
  return at(milliseconds, 0.95);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

import type { Environment } from '../stage/environment.js';

/** What one phase of an import took. */
export interface PhaseReport {
  name: string;
  seconds: number;
  rowsPerSecond: number;
  /** Most memory of the service's process at any moment of the phase. */
  peakBytes: number;
  /** CPU seconds of the service and of PostgreSQL. */
  serviceSeconds: number;
  postgresSeconds: number;
}

/** What a run of an import came to. */
export interface ImportReport {
  environment: Environment;
  rows: number;
  bad: number;
  phases: PhaseReport[];
}

/** The report as lines of Markdown. */
export function printedImport({ environment, rows, bad, phases }: ImportReport): string {
  const { at, processor, cores, loadBefore, node, postgres, kafka } = environment;
  const lines = phases.map(
    (phase) =>
      `| ${[
        phase.name,
        phase.seconds.toFixed(1),
        phase.rowsPerSecond.toFixed(0),
        (phase.peakBytes / 1024 ** 2).toFixed(0),
        phase.serviceSeconds.toFixed(1),
        phase.postgresSeconds.toFixed(1),
      ].join(' | ')} |`,
  );
  return [
    `${at} · ${processor}, ${cores} cores, load ${loadBefore.toFixed(1)} before · Node ${node}, PostgreSQL ${postgres}, Kafka ${kafka}`,
    `A file of ${rows} customers, ${bad} of them bad`,
    '',
    '| phase | s | rows/s | most memory, MiB | CPU of the service, s | CPU of PostgreSQL, s |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ImportCounts } from './import.entity.js';

const COUNT_EVERY_MS = 5_000;

const phases = ['reading', 'checking', 'running'] as const;
const outcomes = ['created', 'changed', 'unchanged', 'bad'] as const;

const UNDER_WAY = `
  select status as phase, count(*)::integer as imports from customer_import
  where status = any($1::text[]) group by status`;

/** What is done with the rows of a file: read from it, checked by a dry run, or imported. */
export type ImportPhase = (typeof phases)[number];

/** What happens to an import. */
export type ImportHappening =
  'uploaded' | 'refused' | 'checked' | 'finished' | 'cancelled' | 'failed';

/** Imports of customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class ImportMetrics {
  private readonly imports: Counter<'happening'>;
  private readonly read: Counter;
  private readonly rows: Counter<'phase' | 'outcome'>;
  private readonly durations: Histogram<'phase'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    this.imports = new Counter({
      name: 'shouwen_crm_imports_total',
      help: 'What happened to imports of customers',
      labelNames: ['happening'],
      registers,
    });
    this.read = new Counter({
      name: 'shouwen_crm_import_rows_read_total',
      help: 'Rows read from files of customers',
      registers,
    });
    this.rows = new Counter({
      name: 'shouwen_crm_import_rows_total',
      help: 'Rows of files of customers that a dry run or an import went through, by what they came to',
      labelNames: ['phase', 'outcome'],
      registers,
    });
    this.durations = new Histogram({
      name: 'shouwen_crm_import_duration_seconds',
      help: 'Time for the reading of a file, for a dry run and for an import',
      labelNames: ['phase'],
      buckets: [1, 5, 15, 60, 300, 900, 1_800, 3_600, 14_400],
      registers,
    });
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_crm_imports_under_way',
      help: 'Imports whose rows are being gone through, counted in the database: the same in every replica',
      labelNames: ['phase'],
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database
          .query<{ phase: string; imports: number }>(UNDER_WAY, [phases])
          .catch(() => undefined);
        if (rows === undefined) return;
        for (const phase of phases) {
          this.set({ phase }, rows.find((row) => row.phase === phase)?.imports ?? 0);
        }
      },
    });
  }

  /** Counts what happened to an import once it is committed. */
  happened(happening: ImportHappening): void {
    this.imports.inc({ happening });
  }

  /** Counts rows of a file that are kept. */
  readRows(rows: number): void {
    this.read.inc(rows);
  }

  /** Counts rows that a dry run or an import went through. */
  wentThrough(phase: ImportPhase, counts: ImportCounts): void {
    for (const outcome of outcomes) this.rows.inc({ phase, outcome }, counts[outcome]);
  }

  /** Takes down how long a phase took, in milliseconds. */
  took(phase: ImportPhase, ms: number): void {
    this.durations.observe({ phase }, ms / 1000);
  }
}

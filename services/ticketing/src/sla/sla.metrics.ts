import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { CycleStep } from './sla-cycle.rules.js';

/** Kept and broken promises of time, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class SlaMetrics {
  private readonly breaches: Counter<'target' | 'grade' | 'channel'>;
  private readonly met: Counter<'target' | 'grade' | 'channel'>;
  private readonly swept: Counter<'cause'>;

  constructor(registry: Registry) {
    const registers = [registry];
    const labelNames = ['target', 'grade', 'channel'] as const;
    this.breaches = new Counter({
      name: 'shouwen_ticketing_sla_breaches_total',
      help: 'Clocks that passed their limit',
      labelNames,
      registers,
    });
    this.met = new Counter({
      name: 'shouwen_ticketing_sla_met_total',
      help: 'Clocks that were stopped in time',
      labelNames,
      registers,
    });
    this.swept = new Counter({
      name: 'shouwen_ticketing_sla_sweep_found_total',
      help: 'Clocks past their warning or limit that no timer was in charge of, or whose timer keeps failing; anything but 0 is a defect',
      labelNames: ['cause'],
      registers,
    });
    this.found(0, 0);
  }

  /** Counts what happened to a clock, once that was committed. */
  count({ happening, cycle }: CycleStep): void {
    const { target, term } = cycle;
    const labels = { target, grade: term.grade, channel: term.channel };
    if (happening === 'breached') this.breaches.inc(labels);
    if (happening === 'met') this.met.inc(labels);
  }

  /** Counts what a sweep found: clocks that had lost their timer, and those whose timer keeps failing. */
  found(lost: number, failing: number): void {
    this.swept.inc({ cause: 'lost' }, lost);
    this.swept.inc({ cause: 'failing' }, failing);
  }
}

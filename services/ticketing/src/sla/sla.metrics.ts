import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { CycleStep } from './sla-cycle.rules.js';

/** Kept and broken promises of time, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class SlaMetrics {
  private readonly breaches: Counter<'target' | 'grade' | 'channel'>;
  private readonly met: Counter<'target' | 'grade' | 'channel'>;
  private readonly swept: Counter;

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
      help: 'Clocks past their limit that no timer was in charge of; anything but 0 is a defect',
      registers,
    });
  }

  /** Counts what happened to a clock, once that was committed. */
  count({ happening, cycle }: CycleStep): void {
    const { target, term } = cycle;
    const labels = { target, grade: term.grade, channel: term.channel };
    if (happening === 'breached') this.breaches.inc(labels);
    if (happening === 'met') this.met.inc(labels);
  }

  /** Counts what the sweep found. */
  found(clocks: number): void {
    this.swept.inc(clocks);
  }
}

import { Injectable } from '@nestjs/common';
import { Counter, Histogram, Registry } from 'prom-client';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Assignments and waiting times, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class RoutingMetrics {
  private readonly assignments: Counter<'strategy' | 'outcome'>;
  private readonly waits: Histogram<'channel' | 'grade'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.assignments = new Counter({
      name: 'shouwen_ticketing_assignments_total',
      help: 'Decisions about who gets a ticket',
      labelNames: ['strategy', 'outcome'],
      registers,
    });
    this.waits = new Histogram({
      name: 'shouwen_ticketing_queue_wait_seconds',
      help: 'Time that a ticket waited until routing gave it to somebody',
      labelNames: ['channel', 'grade'],
      buckets: [0.5, 1, 5, 15, 30, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 24 * HOUR],
      registers,
    });
  }

  countDecision(strategy: string, outcome: 'assigned' | 'queued'): void {
    this.assignments.inc({ strategy, outcome });
  }

  observeWait(labels: { channel: string; grade: string }, seconds: number): void {
    this.waits.observe(labels, Math.max(0, seconds));
  }
}

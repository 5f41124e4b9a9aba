import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { BackstopCause } from './backstop.rules.js';

/** Tickets that nobody would take, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class DutyMetrics {
  private readonly backstops: Counter<'cause' | 'outcome'>;

  constructor(registry: Registry) {
    this.backstops = new Counter({
      name: 'shouwen_ticketing_backstops_total',
      help: 'Tickets that went to a backstop owner, or should have and found none',
      labelNames: ['cause', 'outcome'],
      registers: [registry],
    });
  }

  /** Counts a ticket that nobody would take, once that is committed. */
  backstop(cause: BackstopCause, outcome: 'taken' | 'nobody'): void {
    this.backstops.inc({ cause, outcome });
  }
}

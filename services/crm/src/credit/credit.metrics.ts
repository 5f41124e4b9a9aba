import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Counter, Gauge, Registry } from 'prom-client';
import type { CreditChange } from './credit.rules.js';

const COUNT_EVERY_MS = 5_000;

const COUNT_WAITING = `
  select count(*)::integer as proposals from credit_assessment where status = 'proposed'`;

/** Credit of customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class CreditMetrics {
  private readonly assessments: Counter<'outcome'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    this.assessments = new Counter({
      name: 'shouwen_crm_credit_assessments_total',
      help: 'Credit assessments by what happened to them',
      labelNames: ['outcome'],
      registers,
    });
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_crm_credit_proposals_waiting',
      help: 'Proposed credit grades that nobody has decided on, counted in the database',
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database
          .query<{ proposals: number }>(COUNT_WAITING)
          .catch(() => undefined);
        if (rows?.[0] !== undefined) this.set(rows[0].proposals);
      },
    });
  }

  /** Counts a change that was committed. */
  count({ happening }: CreditChange): void {
    if (happening !== 'recorded') this.assessments.inc({ outcome: happening });
  }
}

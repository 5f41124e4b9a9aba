import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { ChurnLevel } from './churn-risk.rules.js';

/** Risks of losing customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class LoyaltyMetrics {
  private readonly changes: Counter<'level'>;
  private readonly reviewed: Counter;

  constructor(registry: Registry) {
    const registers = [registry];
    this.changes = new Counter({
      name: 'shouwen_crm_churn_risk_changes_total',
      help: 'Customers whose churn risk came to another level',
      labelNames: ['level'] as const,
      registers,
    });
    this.reviewed = new Counter({
      name: 'shouwen_crm_churn_risk_reviews_total',
      help: 'Customers whose churn risk was computed by the review',
      registers,
    });
  }

  /** Counts a change that was committed. */
  count(level: ChurnLevel): void {
    this.changes.inc({ level });
  }

  /** Counts customers that were looked at. */
  countReviewed(customers: number): void {
    this.reviewed.inc(customers);
  }
}

import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { TierChange } from './tier.entity.js';

/** Tiers of customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class TierMetrics {
  private readonly changes: Counter<'cause'>;
  private readonly reviewed: Counter;

  constructor(registry: Registry) {
    const registers = [registry];
    this.changes = new Counter({
      name: 'shouwen_crm_tier_changes_total',
      help: 'Changes of the tiers of customers',
      labelNames: ['cause'] as const,
      registers,
    });
    this.reviewed = new Counter({
      name: 'shouwen_crm_tier_reviews_total',
      help: 'Customers that the nightly review looked at',
      registers,
    });
  }

  /** Counts a change that was committed. */
  count({ cause }: Pick<TierChange, 'cause'>): void {
    this.changes.inc({ cause });
  }

  /** Counts customers that were looked at. */
  countReviewed(customers: number): void {
    this.reviewed.inc(customers);
  }
}

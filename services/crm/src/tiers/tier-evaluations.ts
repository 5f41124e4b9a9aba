import { Injectable } from '@nestjs/common';
import type { Reads } from '@shouwen/platform';
import { OrdersQueries } from '../orders/orders.queries.js';
import type { TierEvaluation, TierRules } from './tier.entity.js';
import { evaluate, windowsOf } from './tier.rules.js';

/** Tells what rules make of the orders of customers. */
@Injectable()
export class TierEvaluations {
  constructor(private readonly orders: OrdersQueries) {}

  /** What rules make of the orders of each of many customers at an instant. */
  async of(
    reads: Reads,
    rules: TierRules,
    customerIds: readonly string[],
    now: Date,
  ): Promise<(customerId: string) => TierEvaluation> {
    const spending = await this.orders.spending(reads, customerIds, windowsOf(rules, now));
    return (customerId) => evaluate(rules, spending.get(customerId) ?? [], now);
  }
}

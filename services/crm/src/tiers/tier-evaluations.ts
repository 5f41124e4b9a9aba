import { Injectable } from '@nestjs/common';
import { OrdersQueries } from '../orders/orders.queries.js';
import type { Reader } from './standing.store.js';
import type { TierEvaluation, TierRules } from './tier.entity.js';
import { evaluate, windowsOf } from './tier.rules.js';

/** Tells what rules make of the orders of customers. */
@Injectable()
export class TierEvaluations {
  constructor(private readonly orders: OrdersQueries) {}

  /** What rules make of the orders of each of many customers at an instant. */
  async of(
    reader: Reader,
    rules: TierRules,
    customerIds: readonly string[],
    now: Date,
  ): Promise<(customerId: string) => TierEvaluation> {
    const spending = await this.orders.spending(reader, customerIds, windowsOf(rules, now));
    return (customerId) => evaluate(rules, spending.get(customerId) ?? [], now);
  }
}

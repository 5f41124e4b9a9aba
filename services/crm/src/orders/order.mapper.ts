import type { CustomerOrder, SpendingTotal as SpendingTotalMessage } from '@shouwen/contracts';
import { amountText } from './money.rules.js';
import type { OrderEntity, SpendingTotal } from './order.entity.js';

/** An order as the contract shows it. */
export function orderToProto(order: OrderEntity): CustomerOrder {
  const text = (units: number) => amountText(units, order.currency);
  return {
    id: order.id,
    version: order.version,
    customerId: order.customerId,
    source: order.source,
    reference: order.reference,
    currency: order.currency,
    ordered: text(order.ordered),
    paid: text(order.paid),
    returned: text(order.returned),
    refunded: text(order.refunded),
    spent: text(order.spent),
    orderedAt: order.orderedAt ?? undefined,
    updatedAt: order.updatedAt,
  };
}

/** What was spent in a currency, as the contract shows it. */
export function totalToProto(total: SpendingTotal): SpendingTotalMessage {
  const { currency, spent, orders, firstAt, lastAt } = total;
  return { currency, spent: amountText(spent, currency), orders, firstAt, lastAt };
}

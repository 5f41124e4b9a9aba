/** What partners tell of an order. */
export type OrderEventKind = 'placed' | 'paid' | 'returned' | 'refunded';

/** One thing that a partner told of an order; amounts are in the smallest unit of its currency. */
export interface OrderEvent {
  kind: OrderEventKind;
  /** The partner's own reference of the payment, return or refund; empty for placing. */
  reference: string;
  at: Date;
  amount: number;
}

/** What all events of an order come to. */
export interface OrderTotals {
  ordered: number;
  paid: number;
  returned: number;
  refunded: number;
  /** What counts as spent. */
  spent: number;
  orderedAt: Date | null;
}

/** An order of a customer. */
export interface OrderEntity extends OrderTotals {
  id: string;
  /** Counts the changes from 1 without a gap; the `sequence` of the order's events. */
  version: number;
  customerId: string;
  /** The partner. */
  source: string;
  /** The partner's own reference. */
  reference: string;
  currency: string;
  updatedAt: Date;
}

/** What a customer spent in a currency. */
export interface SpendingTotal {
  currency: string;
  spent: number;
  orders: number;
  firstAt: Date;
  lastAt: Date;
}

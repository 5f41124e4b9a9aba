import type { OrderEvent, OrderTotals } from './order.entity.js';

/** True when an event corrects what was told before under the same reference: the one that happened later counts. */
export function corrects(event: OrderEvent, before: OrderEvent): boolean {
  const byTime = event.at.getTime() - before.at.getTime();
  return byTime === 0 ? event.amount > before.amount : byTime > 0;
}

/**
 * What all events of an order come to, in whatever order they came (R1). What was spent is what was paid, less what was
 * returned or paid back, whichever is more: goods that come back count as soon as they are reported, and the money for
 * them not a second time.
 */
export function totalsOf(events: readonly OrderEvent[]): OrderTotals {
  const sum = (kind: OrderEvent['kind']) =>
    events.reduce((total, event) => total + (event.kind === kind ? event.amount : 0), 0);
  const [paid, returned, refunded] = [sum('paid'), sum('returned'), sum('refunded')];
  return {
    ordered: sum('placed'),
    paid,
    returned,
    refunded,
    spent: Math.max(0, paid - Math.max(returned, refunded)),
    orderedAt: earliest(events, 'placed') ?? earliest(events, 'paid'),
  };
}

function earliest(events: readonly OrderEvent[], kind: OrderEvent['kind']): Date | null {
  const times = events.filter((event) => event.kind === kind).map(({ at }) => at.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}

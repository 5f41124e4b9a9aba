import { topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { factsOf } from './customer.mapper.js';
import type { CustomerChange } from './customer.rules.js';

/** Records the event of a change and the snapshot after it; both leave once the transaction has committed. */
export function recordCustomerEvent(
  tx: Transaction,
  { customer, differences }: CustomerChange,
  actor: Actor,
): void {
  const envelope = {
    aggregateId: customer.id,
    sequence: customer.version,
    at: customer.updatedAt,
  };
  const facts = factsOf(customer, actor);
  if (customer.version === 1) {
    tx.record({
      ...envelope,
      message: topicMessages.CustomerCreated,
      payload: { customer: facts },
    });
  } else {
    tx.record({
      ...envelope,
      message: topicMessages.CustomerChanged,
      payload: { customer: facts, changedFields: differences.map(({ field }) => field) },
    });
  }
  recordCustomerSnapshot(tx, customer, actor);
}

/** Records how a customer stands after any change. */
export function recordCustomerSnapshot(
  tx: Transaction,
  customer: CustomerChange['customer'],
  actor: Actor,
): void {
  tx.record({
    message: topicMessages.CustomerSnapshot,
    aggregateId: customer.id,
    sequence: customer.version,
    at: customer.updatedAt,
    payload: {
      customer: factsOf(customer, actor),
      version: customer.version,
      createdAt: customer.createdAt,
    },
  });
}

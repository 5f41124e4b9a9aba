import { topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { factsOf } from './customer.mapper.js';
import type { CustomerChange } from './customer.rules.js';

/** Records the event of a change and the snapshot after it; both leave once the transaction has committed. */
export function recordCustomerEvent(
  tx: Transaction,
  { customer, differences, happening }: CustomerChange,
  actor: Actor,
): void {
  const envelope = {
    aggregateId: customer.id,
    sequence: customer.version,
    at: customer.updatedAt,
  };
  const facts = factsOf(customer, actor);
  recordHappening(tx, happening, envelope, facts, differences);
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

function recordHappening(
  tx: Transaction,
  happening: CustomerChange['happening'],
  envelope: { aggregateId: string; sequence: number; at: Date },
  customer: ReturnType<typeof factsOf>,
  differences: CustomerChange['differences'],
): void {
  switch (happening.kind) {
    case 'created':
      return tx.record({
        ...envelope,
        message: topicMessages.CustomerCreated,
        payload: { customer },
      });
    case 'changed':
      return tx.record({
        ...envelope,
        message: topicMessages.CustomerChanged,
        payload: { customer, changedFields: differences.map(({ field }) => field) },
      });
    case 'merged':
      return tx.record({
        ...envelope,
        message: topicMessages.CustomerMerged,
        payload: { customer, movedIdentities: happening.movedIdentities },
      });
    case 'unmerged':
      return tx.record({
        ...envelope,
        message: topicMessages.CustomerUnmerged,
        payload: { customer, previousTargetId: happening.previousTargetId },
      });
  }
}

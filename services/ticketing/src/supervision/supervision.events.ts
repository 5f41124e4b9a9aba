import { topicMessages } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { orderFactsOf, verdictToProto } from './supervision.mapper.js';
import type { SupervisionChange } from './supervision.rules.js';
import { isLate } from './supervision.rules.js';

/** Records the event of a change of an order; it leaves once the transaction has committed. */
export function recordSupervisionEvent(tx: Transaction, change: SupervisionChange): void {
  const { order: entity, happening, levelRaised } = change;
  const envelope = { aggregateId: entity.id, sequence: entity.version, at: entity.updatedAt };
  const order = orderFactsOf(entity);
  const plain = { payload: { order }, ...envelope };
  switch (happening) {
    case 'opened':
      return tx.record({ ...plain, message: topicMessages.SupervisionOrderOpened });
    case 'acknowledged':
      return tx.record({ ...plain, message: topicMessages.SupervisionOrderAcknowledged });
    case 'reminded':
      return tx.record({ ...plain, message: topicMessages.SupervisionOrderReminded });
    case 'overdue':
      return tx.record({ ...plain, message: topicMessages.SupervisionOrderOverdue });
    case 'replied':
      return tx.record({
        ...envelope,
        message: topicMessages.SupervisionOrderReplied,
        payload: { order, late: isLate(entity) },
      });
    case 'chased':
      return tx.record({
        ...envelope,
        message: topicMessages.SupervisionOrderChased,
        payload: { order, levelRaised },
      });
    case 'closed':
      return tx.record({
        ...envelope,
        message: topicMessages.SupervisionOrderClosed,
        payload: { order, verdict: verdictToProto(entity.verdict), late: isLate(entity) },
      });
  }
}

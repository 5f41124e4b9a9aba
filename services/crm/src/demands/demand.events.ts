import { topicMessages } from '@shouwen/contracts';
import type { TopicMessage, Transaction } from '@shouwen/platform';
import type { DemandChange } from './demand-change.js';
import { demandFactsOf, outcomeToProto } from './demand.mapper.js';
import { outcomeOf } from './demand.rules.js';

/** What some events tell besides the demand. */
export interface DemandEventFacts {
  customerId?: string;
  leftId?: string;
}

/** Records the event of a change; it leaves once the transaction has committed. */
export function recordDemandEvent(
  tx: Transaction,
  { demand, happening }: DemandChange,
  { customerId = '', leftId = '' }: DemandEventFacts,
): void {
  const envelope = { aggregateId: demand.id, sequence: demand.version, at: demand.updatedAt };
  const facts = demandFactsOf(demand);
  const ageSeconds = (demand.updatedAt.getTime() - demand.raisedAt.getTime()) / 1000;
  const record = <Payload>(message: TopicMessage<Payload>, payload: Payload) =>
    tx.record({ ...envelope, message, payload });
  switch (happening) {
    case 'raised':
      return record(topicMessages.DemandRaised, { demand: facts });
    case 'edited':
      return record(topicMessages.DemandEdited, { demand: facts });
    case 'votes_changed':
      return record(topicMessages.DemandVotesChanged, { demand: facts, customerId });
    case 'routed':
      return record(topicMessages.DemandRouted, { demand: facts });
    case 'accepted':
    case 'declined': {
      const accepted = happening === 'accepted';
      return record(topicMessages.DemandDecided, { demand: facts, accepted, ageSeconds });
    }
    case 'reopened':
      return record(topicMessages.DemandReopened, { demand: facts });
    case 'planned':
      return record(topicMessages.DemandPlanned, { demand: facts });
    case 'delivered':
      return record(topicMessages.DemandDelivered, { demand: facts, ageSeconds });
    case 'joined':
      return record(topicMessages.DemandJoined, { demand: facts });
    case 'left':
      return record(topicMessages.DemandLeft, { demand: facts, leftId });
    case 'customer_told': {
      const outcome = outcomeToProto(outcomeOf(demand) ?? 'delivered');
      return record(topicMessages.DemandCustomerTold, { demand: facts, customerId, outcome });
    }
    case 'overdue':
      return record(topicMessages.DemandOverdue, { demand: facts });
  }
}

import { topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { DutyPolicy } from './duty-policy.entity.js';
import { policyToProto } from './duty-policy.mapper.js';
import type { Duty } from './duty.entity.js';
import { dutyFactsOf } from './duty.mapper.js';

/** Records that somebody owes something from now on. */
export function recordDutyOpened(tx: Transaction, duty: Duty): void {
  const { openedAt: at, openedBy: by, openedCause: cause } = duty;
  tx.record({
    message: topicMessages.DutyOpened,
    aggregateId: duty.id,
    sequence: 1,
    at,
    payload: { duty: dutyFactsOf(duty, { cause, at, by }) },
  });
  audit(tx, duty, 'opened', at);
}

/** Records that somebody owes something no longer. */
export function recordDutyReleased(tx: Transaction, duty: Duty): void {
  const { releasedAt: at, releasedBy: by, releasedCause: cause } = duty;
  if (at === null || by === null || cause === null) throw new Error('the duty is not released');
  tx.record({
    message: topicMessages.DutyReleased,
    aggregateId: duty.id,
    sequence: 2,
    at,
    payload: { duty: dutyFactsOf(duty, { cause, at, by }) },
  });
  audit(tx, duty, 'released', at);
}

/** Records the limits that hold from now on. */
export function recordPolicyChanged(tx: Transaction, policy: DutyPolicy, actor: Actor): void {
  const { limits } = policyToProto(policy);
  tx.record({
    message: topicMessages.DutyPolicyChanged,
    aggregateId: policy.id,
    sequence: policy.version,
    at: policy.updatedAt,
    payload: {
      policyId: policy.id,
      version: policy.version,
      limits,
      at: policy.updatedAt,
      actor: { ...actor, name: '' },
    },
  });
}

function audit(tx: Transaction, duty: Duty, operation: 'opened' | 'released', at: Date): void {
  const { ticketId, kind, person, openedCause, releasedCause } = duty;
  const cause = operation === 'opened' ? openedCause : (releasedCause ?? openedCause);
  const facts = { ticketId, kind, personId: person.id, cause };
  tx.audit({
    operation: `duty.${operation}`,
    aggregateType: 'duty',
    aggregateId: duty.id,
    changes: Object.entries(facts).map(([field, to]) => ({ field, from: undefined, to })),
    at,
  });
}

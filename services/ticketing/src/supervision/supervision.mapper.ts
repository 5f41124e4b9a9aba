import {
  SupervisionOrderStatus as ProtoStatus,
  SupervisionTargetType as ProtoTargetType,
  SupervisionVerdict as ProtoVerdict,
} from '@shouwen/contracts';
import type {
  SupervisionLimits as ProtoLimits,
  SupervisionOrder,
  SupervisionOrderFacts,
  SupervisionPolicy as ProtoPolicy,
} from '@shouwen/contracts';
import type {
  SupervisionLimits,
  SupervisionOrderEntity,
  SupervisionPolicy,
  SupervisionStatus,
  SupervisionTargetType,
  SupervisionVerdict,
} from './supervision.entity.js';

const statusNames: Record<SupervisionStatus, ProtoStatus> = {
  open: ProtoStatus.OPEN,
  acknowledged: ProtoStatus.ACKNOWLEDGED,
  replied: ProtoStatus.REPLIED,
  closed: ProtoStatus.CLOSED,
};

const targetTypeNames: Record<SupervisionTargetType, ProtoTargetType> = {
  ticket: ProtoTargetType.TICKET,
};

const verdictNames: Record<SupervisionVerdict, ProtoVerdict> = {
  satisfied: ProtoVerdict.SATISFIED,
  unsatisfied: ProtoVerdict.UNSATISFIED,
};

/** A status of the contract as ours; undefined for unspecified. */
export function statusFromProto(status: ProtoStatus): SupervisionStatus | undefined {
  return (Object.keys(statusNames) as SupervisionStatus[]).find(
    (ours) => statusNames[ours] === status,
  );
}

/** A verdict of the contract as ours; undefined for unspecified. */
export function verdictFromProto(verdict: ProtoVerdict): SupervisionVerdict | undefined {
  return (Object.keys(verdictNames) as SupervisionVerdict[]).find(
    (ours) => verdictNames[ours] === verdict,
  );
}

/** A verdict as the contract names it. */
export function verdictToProto(verdict: SupervisionVerdict | null): ProtoVerdict {
  return verdict === null ? ProtoVerdict.UNSPECIFIED : verdictNames[verdict];
}

/** An order as the contract shows it. */
export function orderToProto(order: SupervisionOrderEntity): SupervisionOrder {
  return {
    id: order.id,
    version: order.version,
    targetType: targetTypeNames[order.targetType],
    targetId: order.targetId,
    targetNumber: order.targetNumber,
    status: statusNames[order.status],
    what: order.what,
    assignee: order.assignee,
    issuer: order.issuer,
    openedAt: order.openedAt,
    dueAt: order.dueAt,
    acknowledgedAt: order.acknowledgedAt ?? undefined,
    repliedAt: order.repliedAt ?? undefined,
    reply: order.reply ?? '',
    chaseCount: order.chaseCount,
    chasedAt: order.chasedAt ?? undefined,
    level: order.level,
    remindedAt: order.remindedAt ?? undefined,
    overdueAt: order.overdueAt ?? undefined,
    verdict: verdictToProto(order.verdict),
    verdictNote: order.verdictNote ?? '',
    closedAt: order.closedAt ?? undefined,
    closedBy: order.closedBy ?? undefined,
  };
}

/** What every event tells of an order: identities and states, no words of anybody (R9). */
export function orderFactsOf(order: SupervisionOrderEntity): SupervisionOrderFacts {
  const { kind, id } = order.updatedBy;
  return {
    orderId: order.id,
    targetType: targetTypeNames[order.targetType],
    targetId: order.targetId,
    status: statusNames[order.status],
    assigneeId: order.assignee.id,
    issuerId: order.issuer.id,
    dueAt: order.dueAt,
    level: order.level,
    chaseCount: order.chaseCount,
    at: order.updatedAt,
    actor: { kind, id, name: '' },
  };
}

/** Limits as the contract shows them. */
export function limitsToProto(limits: SupervisionLimits): ProtoLimits {
  const { remindBeforeSeconds, defaultLimitSeconds, chasesPerLevel, highestLevel } = limits;
  return { remindBeforeSeconds, defaultLimitSeconds, chasesPerLevel, highestLevel };
}

/** The policy as the contract shows it. */
export function policyToProto(policy: SupervisionPolicy): ProtoPolicy {
  const { version, updatedAt } = policy;
  return { version, limits: limitsToProto(policy), updatedAt };
}

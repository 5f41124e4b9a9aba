import { SupervisionTargetType, SupervisionVerdict } from '@shouwen/contracts';
import type {
  SupervisionOrder as OrderMessage,
  SupervisionPolicy as PolicyMessage,
} from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { SupervisionOrder, SupervisionPolicy } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** An order as the schema shows it, but for its ticket, which has to be asked for. */
export type SupervisionOrderNode = Omit<SupervisionOrder, 'ticket' | '__typename'> & {
  __typename: 'SupervisionOrder';
  /** Null when it is about something else. */
  ticketUuid: string | null;
};

/** An order of the contract as the schema shows it. */
export function toSupervisionOrderNode(order: OrderMessage): SupervisionOrderNode {
  const { targetType, targetId, verdict, closedAt, closedBy } = order;
  return {
    __typename: 'SupervisionOrder',
    id: nodeIdOf('SupervisionOrder', order.id),
    uuid: order.id,
    version: order.version,
    ticketUuid: targetType === SupervisionTargetType.TICKET ? targetId : null,
    targetNumber: order.targetNumber,
    status: order.status,
    what: order.what,
    assignee: toActor(order.assignee),
    issuer: toActor(order.issuer),
    openedAt: present(order.openedAt, 'opened_at'),
    dueAt: present(order.dueAt, 'due_at'),
    acknowledgedAt: order.acknowledgedAt ?? null,
    repliedAt: order.repliedAt ?? null,
    reply: order.reply || null,
    chaseCount: order.chaseCount,
    chasedAt: order.chasedAt ?? null,
    level: order.level,
    remindedAt: order.remindedAt ?? null,
    overdueAt: order.overdueAt ?? null,
    verdict: verdict === SupervisionVerdict.UNSPECIFIED ? null : verdict,
    verdictNote: order.verdictNote || null,
    closed: closedAt === undefined ? null : { at: closedAt, actor: toActor(closedBy) },
  };
}

/** The limits of the contract as the schema shows them. */
export function toSupervisionPolicy({
  version,
  limits,
  updatedAt,
}: PolicyMessage): SupervisionPolicy {
  return {
    version,
    ...present(limits, 'limits'),
    updatedAt: present(updatedAt, 'updated_at'),
  };
}

import type { Transfer as TransferMessage } from '@shouwen/contracts';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { Transfer } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A transfer as the schema shows it, but for its ticket, which is known by its UUID. */
export type TransferNode = Omit<Transfer, 'ticket' | '__typename'> & {
  __typename: 'Transfer';
  ticketUuid: string;
};

/** A transfer of the contract as the schema shows it. */
export function toTransferNode(transfer: TransferMessage): TransferNode {
  return {
    __typename: 'Transfer',
    id: nodeIdOf('Transfer', transfer.id),
    uuid: transfer.id,
    ticketUuid: transfer.ticketId,
    version: transfer.version,
    status: transfer.status,
    sender: toActor(transfer.sender),
    offeredBy: toActor(transfer.offeredBy),
    toPerson: toOptionalActor(transfer.toPerson),
    toTeamId: transfer.toTeamId || null,
    reason: transfer.reason,
    offeredAt: present(transfer.offeredAt, 'offered_at'),
    expiresAt: present(transfer.expiresAt, 'expires_at'),
    closedAt: transfer.closedAt ?? null,
    closedBy: toOptionalActor(transfer.closedBy),
    closeReason: transfer.closeReason || null,
    rule: transfer.rule || null,
    receiver: toOptionalActor(transfer.receiver),
  };
}

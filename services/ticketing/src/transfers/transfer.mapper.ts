import { TransferStatus as ProtoStatus } from '@shouwen/contracts';
import type { Actor, Transfer as ProtoTransfer, TransferFacts } from '@shouwen/contracts';
import type { Transfer, TransferStatus } from './transfer.entity.js';

const statusNames: Record<TransferStatus, ProtoStatus> = {
  offered: ProtoStatus.OFFERED,
  accepted: ProtoStatus.ACCEPTED,
  refused: ProtoStatus.REFUSED,
  withdrawn: ProtoStatus.WITHDRAWN,
  expired: ProtoStatus.EXPIRED,
};

/** A transfer as the contract shows it. */
export function transferToProto(transfer: Transfer): ProtoTransfer {
  return {
    id: transfer.id,
    ticketId: transfer.ticketId,
    version: transfer.version,
    status: statusNames[transfer.status],
    sender: transfer.sender,
    offeredBy: transfer.offeredBy,
    toPerson: transfer.toPerson ?? undefined,
    toTeamId: transfer.toTeamId ?? '',
    reason: transfer.reason,
    offeredAt: transfer.offeredAt,
    expiresAt: transfer.expiresAt,
    closedAt: transfer.closedAt ?? undefined,
    closedBy: transfer.closedBy ?? undefined,
    closeReason: transfer.closeReason,
    rule: transfer.rule,
    receiver: transfer.receiver ?? undefined,
  };
}

/** What every event tells of a transfer: identities and states, no names and no words of anybody (R9). */
export function transferFactsOf(transfer: Transfer, actor: Actor): TransferFacts {
  return {
    transferId: transfer.id,
    ticketId: transfer.ticketId,
    status: statusNames[transfer.status],
    senderId: transfer.sender.id,
    toPersonId: transfer.toPerson?.id ?? '',
    toTeamId: transfer.toTeamId ?? '',
    expiresAt: transfer.expiresAt,
    at: transfer.closedAt ?? transfer.offeredAt,
    actor: { ...actor, name: '' },
  };
}

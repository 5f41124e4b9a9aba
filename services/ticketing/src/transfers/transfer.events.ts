import { topicMessages } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { Transfer } from './transfer.entity.js';
import { transferFactsOf } from './transfer.mapper.js';

/** Records the event of a transfer's last change, and its audit record. */
export function recordTransferEvent(tx: Transaction, transfer: Transfer): void {
  const actor = transfer.closedBy ?? transfer.offeredBy;
  const at = transfer.closedAt ?? transfer.offeredAt;
  const envelope = { aggregateId: transfer.id, sequence: transfer.version, at };
  const facts = transferFactsOf(transfer, actor);
  recordHappening(tx, transfer, envelope, facts);
  tx.audit({
    operation: `transfer.${transfer.status}`,
    aggregateType: 'transfer',
    aggregateId: transfer.id,
    changes: [
      {
        field: 'status',
        from: transfer.version === 1 ? undefined : 'offered',
        to: transfer.status,
      },
      { field: 'ticketId', from: transfer.ticketId, to: transfer.ticketId },
    ],
    reason: (transfer.status === 'offered' ? transfer.reason : transfer.closeReason) || undefined,
    at,
  });
}

function recordHappening(
  tx: Transaction,
  { status, receiver, closedBy, rule }: Transfer,
  envelope: { aggregateId: string; sequence: number; at: Date },
  transfer: ReturnType<typeof transferFactsOf>,
): void {
  switch (status) {
    case 'offered':
      return tx.record({
        ...envelope,
        message: topicMessages.TransferOffered,
        payload: { transfer },
      });
    case 'accepted':
      return tx.record({
        ...envelope,
        message: topicMessages.TransferAccepted,
        payload: {
          transfer,
          receiverId: receiver?.id ?? '',
          onBehalf: receiver?.id !== closedBy?.id,
        },
      });
    case 'refused':
      return tx.record({
        ...envelope,
        message: topicMessages.TransferRefused,
        payload: { transfer, citesRule: rule !== '' },
      });
    case 'withdrawn':
      return tx.record({
        ...envelope,
        message: topicMessages.TransferWithdrawn,
        payload: { transfer },
      });
    case 'expired':
      return tx.record({
        ...envelope,
        message: topicMessages.TransferExpired,
        payload: { transfer },
      });
  }
}

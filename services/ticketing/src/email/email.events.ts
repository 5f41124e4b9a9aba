import { DeliveryState, MailOutcome, topicMessages } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { ReceivedOutcome } from './email.metrics.js';
import type { OutboundRow } from './outbound-mail.store.js';

const outcomes: Record<ReceivedOutcome | 'accepted' | 'discarded', MailOutcome> = {
  ticket_opened: MailOutcome.TICKET_OPENED,
  entry_added: MailOutcome.ENTRY_ADDED,
  bounce: MailOutcome.BOUNCE,
  auto_reply: MailOutcome.AUTO_REPLY,
  loop: MailOutcome.LOOP,
  duplicate: MailOutcome.DUPLICATE,
  quarantined: MailOutcome.QUARANTINED,
  accepted: MailOutcome.ACCEPTED,
  discarded: MailOutcome.DISCARDED,
};

/** Tells that a mail came in and what it was taken for; no address and no word of it (R9). */
export function recordReceived(
  tx: Transaction,
  mail: {
    id: string;
    version: number;
    outcome: keyof typeof outcomes;
    ticketId: string | null;
    reason: string;
  },
  at: Date,
): void {
  tx.record({
    message: topicMessages.MailReceived,
    aggregateId: mail.id,
    sequence: mail.version - 1,
    at,
    payload: {
      mailId: mail.id,
      outcome: outcomes[mail.outcome],
      ticketId: mail.ticketId ?? '',
      reason: mail.reason,
      at,
    },
  });
}

/** Tells that a mail of ours was handed over. */
export function recordDelivered(
  tx: Transaction,
  mail: OutboundRow,
  version: number,
  at: Date,
): void {
  const { id, ticketId, entryId } = mail;
  tx.record({
    message: topicMessages.MailDelivered,
    aggregateId: id,
    sequence: version,
    at,
    payload: { mailId: id, ticketId, entryId, at },
  });
}

/** Tells that a mail of ours was refused for good or came back. */
export function recordFailed(
  tx: Transaction,
  mail: OutboundRow,
  ending: { state: 'failed' | 'bounced'; reason: string; version: number },
  at: Date,
): void {
  const { id, ticketId, entryId } = mail;
  const state = ending.state === 'failed' ? DeliveryState.FAILED : DeliveryState.BOUNCED;
  tx.record({
    message: topicMessages.MailFailed,
    aggregateId: id,
    sequence: ending.version,
    at,
    payload: { mailId: id, ticketId, entryId, state, reason: ending.reason, at },
  });
}

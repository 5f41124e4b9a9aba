import { DeliveryState as ProtoDelivery, InboundMailState } from '@shouwen/contracts';
import type { Delivery, InboundMail, Mailbox } from '@shouwen/contracts';
import { gradeToProto } from '../tickets/ticket.mapper.js';
import type { InboundRow, InboundState } from './inbound-mail.store.js';
import type { MailboxRow } from './mailbox.store.js';
import type { DeliveryState, OutboundRow } from './outbound-mail.store.js';

const inboundStates: Record<InboundState, InboundMailState> = {
  received: InboundMailState.RECEIVED,
  processed: InboundMailState.PROCESSED,
  quarantined: InboundMailState.QUARANTINED,
  discarded: InboundMailState.DISCARDED,
};

const deliveryStates: Record<DeliveryState, ProtoDelivery> = {
  queued: ProtoDelivery.QUEUED,
  sent: ProtoDelivery.SENT,
  failed: ProtoDelivery.FAILED,
  bounced: ProtoDelivery.BOUNCED,
};

/** A mail that came in, as the contract shows it. */
export function inboundToProto(mail: InboundRow): InboundMail {
  return {
    id: mail.id,
    mailbox: mail.mailbox,
    sender: mail.sender || mail.envelopeSender,
    subject: mail.subject,
    bytes: mail.bytes,
    state: inboundStates[mail.state],
    reason: mail.state === 'quarantined' ? mail.reason : '',
    ticketId: mail.ticketId ?? '',
    receivedAt: mail.receivedAt,
    version: mail.version,
  };
}

/** A mailbox as the contract shows it. */
export function mailboxToProto(mailbox: MailboxRow): Mailbox {
  const { address, fromName, teamId, grade, confirms, active, version } = mailbox;
  return {
    address,
    fromName,
    teamId: teamId ?? '',
    grade: gradeToProto(grade),
    confirms,
    active,
    version,
  };
}

/** How a mail went out, as the contract shows it. */
export function deliveryToProto(mail: OutboundRow): Delivery {
  return {
    entryId: mail.entryId,
    state: deliveryStates[mail.state],
    reason: mail.reason,
    attempts: mail.attempts,
    sentAt: mail.sentAt ?? undefined,
  };
}

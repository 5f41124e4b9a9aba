import type {
  Attachment as AttachmentMessage,
  Delivery as DeliveryMessage,
  InboundMail as InboundMailMessage,
  Mailbox as MailboxMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { Attachment, Delivery, InboundMail, Mailbox } from '../gen/graphql.js';

/** A file of the contract as the schema shows it. */
export function toAttachment(attachment: AttachmentMessage): Attachment {
  const { id, name, mediaType, bytes, sha256 } = attachment;
  return { id, name, mediaType, bytes, sha256, path: `/attachments/${id}` };
}

/** A delivery of the contract as the schema shows it. */
export function toDelivery({ state, reason, attempts, sentAt }: DeliveryMessage): Delivery {
  return { state, reason: reason || null, attempts, sentAt: sentAt ?? null };
}

/** A mail of the contract as the schema shows it. */
export function toInboundMail(mail: InboundMailMessage): InboundMail {
  return {
    id: mail.id,
    mailbox: mail.mailbox,
    sender: mail.sender || null,
    subject: mail.subject || null,
    bytes: mail.bytes,
    state: mail.state,
    reason: mail.reason || null,
    receivedAt: present(mail.receivedAt, 'received_at'),
    version: mail.version,
  };
}

/** A mailbox of the contract as the schema shows it. */
export function toMailbox(mailbox: MailboxMessage): Mailbox {
  const { address, fromName, teamId, grade, confirms, active, version } = mailbox;
  return { address, fromName, teamId: teamId || null, grade, confirms, active, version };
}

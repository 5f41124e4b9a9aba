import type { Readable } from 'node:stream';
import type { Mail } from '@shouwen/platform/mail';
import type { OutboundRow } from './outbound-mail.store.js';

/** A file that goes with a mail. */
export interface MailFile {
  name: string;
  mediaType: string;
  content: Readable;
}

/** A mail of the list as it is handed over, with its files. */
export function outgoingMail(mail: OutboundRow, files: readonly MailFile[]): Mail {
  return {
    from: { name: mail.fromName, address: mail.mailbox },
    to: { name: '', address: mail.recipient },
    envelope: { from: mail.mailbox, to: [mail.recipient] },
    subject: mail.subject,
    text: mail.body,
    messageId: mail.messageId,
    ...(mail.inReplyTo !== '' && { inReplyTo: mail.inReplyTo }),
    ...(mail.referenceIds.length > 0 && { references: mail.referenceIds }),
    headers: mail.automatic
      ? { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' }
      : {},
    attachments: files.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType,
      contentDisposition: 'attachment' as const,
      content,
    })),
  };
}

import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { OutboundRow } from './outbound-mail.store.js';

const SILENT_MS = 20_000;

/** A file that goes with a mail. */
export interface MailFile {
  name: string;
  mediaType: string;
  content: Readable;
}

/** Hands mail over to the server that sends it. */
export abstract class MailTransport {
  /** Throws, with `responseCode` when the server answered one. */
  abstract send(mail: OutboundRow, files: MailFile[]): Promise<void>;

  close(): void {
    // Nothing is open unless a transport says so.
  }
}

/** Sends by SMTP. The mail is composed by a library, which encodes whatever a header must not contain. */
export class SmtpTransport extends MailTransport {
  private readonly transport;

  constructor(url: string) {
    super();
    this.transport = createTransport({
      ...connectionOf(new URL(url)),
      pool: true,
      maxConnections: 4,
      connectionTimeout: SILENT_MS,
      greetingTimeout: SILENT_MS,
      socketTimeout: SILENT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override async send(mail: OutboundRow, files: MailFile[]): Promise<void> {
    await this.transport.sendMail({
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
    });
  }

  override close(): void {
    this.transport.close();
  }
}

function connectionOf(url: URL) {
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    ...(user !== '' && { auth: { user, pass: decodeURIComponent(url.password) } }),
  };
}

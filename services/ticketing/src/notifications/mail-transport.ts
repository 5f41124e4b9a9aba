import { createTransport } from 'nodemailer';

/** A mail of plain text. */
export interface PlainMail {
  /** Stays the same when it is sent again, so that what came twice can be told. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/** Sends mail to a server; only made where one is configured. */
export class MailTransport {
  private readonly transport;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    // The library takes both a URL and options, its types do not.
    const options = {
      url: smtpUrl,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    this.transport = createTransport(options as Parameters<typeof createTransport>[0]);
  }

  /** Throws when the server did not take it. */
  async send({ messageId, to, subject, text }: PlainMail): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to: { name: '', address: to },
      messageId: `<${messageId}@shouwen>`,
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  close(): void {
    this.transport.close();
  }
}

import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';

const SILENT_MS = 15_000;

/** A mail as it is handed over. */
export type Mail = SendMailOptions;

/** Hands mail over to the server that sends it. */
export abstract class MailTransport {
  /** Throws, with `responseCode` when the server answered one. */
  abstract send(mail: Mail): Promise<void>;
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

  override async send(mail: Mail): Promise<void> {
    await this.transport.sendMail(mail);
  }

  /** Ends idle connections; whatever is being sent is finished before. */
  onApplicationShutdown(): void {
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

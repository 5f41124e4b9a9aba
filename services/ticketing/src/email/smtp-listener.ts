import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { InboundMailService } from './inbound-mail.service.js';
import { normalAddress } from './mail.rules.js';
import { MailboxStore } from './mailbox.store.js';
import type { MailPolicy } from './mailbox.store.js';

const SILENT_MS = 60_000;
const CLOSE_WITHIN_MS = 3_000;

/** Where mail is taken; undefined parts are switched off. */
export abstract class SmtpOptions {
  abstract readonly listen: string | undefined;
  abstract readonly certFile: string | undefined;
  abstract readonly keyFile: string | undefined;
}

/**
 * Takes mail by SMTP for the mailboxes of the department and for nobody else. A sender hears 250 only once the mail is
 * in the database; whatever goes wrong before is answered with a code that makes them try again.
 */
@Injectable()
export class SmtpListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: SMTPServer | undefined;

  constructor(
    private readonly options: SmtpOptions,
    private readonly mailboxes: MailboxStore,
    private readonly mails: InboundMailService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { listen } = this.options;
    if (listen === undefined) return;
    const policy = await this.mailboxes.policy();
    const server = this.serverWith(policy);
    this.server = server;
    server.on('error', ({ name, message }: Error) =>
      this.logger.warn({ error: name, message }, 'a mail connection failed'),
    );
    const separator = listen.lastIndexOf(':');
    const host = listen.slice(0, separator);
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(Number(listen.slice(separator + 1)), host, () => resolve());
    });
    this.logger.info({ listen }, 'mail is taken by SMTP');
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server === undefined) return;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private serverWith(policy: MailPolicy): SMTPServer {
    const { certFile, keyFile } = this.options;
    const secure = certFile !== undefined && keyFile !== undefined;
    return new SMTPServer({
      banner: 'Shouwen',
      size: policy.maxBytes,
      maxClients: policy.maxConnections,
      socketTimeout: SILENT_MS,
      closeTimeout: CLOSE_WITHIN_MS,
      disableReverseLookup: true,
      disabledCommands: secure ? ['AUTH'] : ['AUTH', 'STARTTLS'],
      ...(secure && { cert: readFileSync(certFile), key: readFileSync(keyFile) }),
      onRcptTo: ({ address }, session, done) => {
        void this.accepts(address, session, policy).then(done, () => done(later()));
      },
      onData: (stream, session, done) => {
        void this.take(stream, session).then(
          (refusal) => done(refusal),
          () => done(later()),
        );
      },
    });
  }

  private async accepts(
    address: string,
    { envelope }: SMTPServerSession,
    { maxRecipients }: MailPolicy,
  ): Promise<Error | null> {
    if (envelope.rcptTo.length >= maxRecipients) return refusal(452, 'Too many recipients');
    const ours = await this.mailboxes.ours([normalAddress(address)], 'active');
    return ours.length > 0 ? null : refusal(550, 'No such mailbox here');
  }

  private async take(
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
  ): Promise<Error | null> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) {
      // A mail that is too large is read to its end, as the protocol wants, but not kept.
      if (stream.sizeExceeded) chunks.length = 0;
      else chunks.push(chunk as Buffer);
    }
    if (stream.sizeExceeded) return refusal(552, 'The message is too large');
    const mailboxes = new Set(envelope.rcptTo.map(({ address }) => normalAddress(address)));
    const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    await this.mails.receive(Buffer.concat(chunks), [...mailboxes], sender.slice(0, 320));
    return null;
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function later(): Error {
  return refusal(451, 'Not possible right now, try again later');
}

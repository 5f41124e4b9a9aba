import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { LeasedTimers, secretOf } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import type { TicketingConfig } from '../ticketing.config.js';
import { EmailOptions, EmailParts } from './email-parts.js';
import { EmailController } from './email.controller.js';
import { EmailMetrics } from './email.metrics.js';
import { EmailService } from './email.service.js';
import { InboundMailService } from './inbound-mail.service.js';
import { InboundMailStore } from './inbound-mail.store.js';
import { MailFetcher } from './mail-fetcher.js';
import { MailIntake } from './mail-intake.js';
import { MailReports } from './mail-reports.js';
import { MailSender } from './mail-sender.js';
import { ImapSource, MailSource } from './mail-source.js';
import { MailboxStore } from './mailbox.store.js';
import { OutboundMailService } from './outbound-mail.service.js';
import { OutboundMailStore } from './outbound-mail.store.js';
import { SmtpListener, SmtpOptions } from './smtp-listener.js';

/** Email as a channel: mail that comes in becomes tickets and messages, answers go out. */
@Module({
  controllers: [EmailController],
  providers: [
    EmailMetrics,
    EmailParts,
    EmailService,
    InboundMailService,
    InboundMailStore,
    MailFetcher,
    MailIntake,
    MailReports,
    MailSender,
    LeasedTimers,
    MailboxStore,
    OutboundMailService,
    OutboundMailStore,
    SmtpListener,
    Sources,
  ],
})
export class EmailModule {
  static with(config: TicketingConfig, imports: DynamicModule[]): DynamicModule {
    return {
      module: EmailModule,
      imports,
      providers: [
        { provide: EmailOptions, useFactory: () => emailOptionsOf(config) },
        { provide: SmtpOptions, useFactory: () => smtpOptionsOf(config) },
        { provide: MailSource, useFactory: () => sourceOf(config) },
      ],
    };
  }
}

function emailOptionsOf(config: TicketingConfig): EmailOptions {
  return { domain: config.MAIL_DOMAIN, sends: secretOf(config, 'SMTP_URL') !== undefined };
}

function smtpOptionsOf(config: TicketingConfig): SmtpOptions {
  return {
    listen: config.SMTP_LISTEN,
    certFile: config.SMTP_TLS_CERT_FILE,
    keyFile: config.SMTP_TLS_KEY_FILE,
  };
}

function sourceOf(config: TicketingConfig): MailSource | null {
  const url = secretOf(config, 'IMAP_URL');
  return url === undefined ? null : new ImapSource(url, config.IMAP_EVERY_SECONDS * 1_000);
}

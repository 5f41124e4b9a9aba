import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { secretOf } from '@shouwen/platform';
import { MailTransport, SmtpTransport } from '@shouwen/platform/mail';
import type { TicketingConfig } from '../ticketing.config.js';

/** The one way by which mail leaves; the transport is null where no server is configured. */
@Module({})
export class MailModule {
  static with(config: TicketingConfig): DynamicModule {
    return {
      module: MailModule,
      providers: [{ provide: MailTransport, useFactory: () => transportOf(config) }],
      exports: [MailTransport],
    };
  }
}

function transportOf(config: TicketingConfig): MailTransport | null {
  const url = secretOf(config, 'SMTP_URL');
  return url === undefined ? null : new SmtpTransport(url);
}

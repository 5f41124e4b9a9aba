import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuditController } from './audit/audit.controller.js';
import { EmailModule } from './email/email.module.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { TicketsModule } from './tickets/tickets.module.js';
import type { TicketingConfig } from './ticketing.config.js';

/** The features of ticketing. */
@Module({})
export class TicketingModule {
  static with(config: TicketingConfig): DynamicModule {
    const tickets = TicketsModule.with(config);
    const attachments = AttachmentsModule.with(config, tickets);
    return {
      module: TicketingModule,
      imports: [tickets, attachments, EmailModule.with(config, [tickets, attachments])],
      controllers: [AuditController],
      providers: [PartnerTicketsConsumer],
    };
  }
}

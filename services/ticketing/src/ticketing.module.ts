import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditController } from './audit/audit.controller.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { TicketsModule } from './tickets/tickets.module.js';
import type { TicketingConfig } from './ticketing.config.js';

/** The features of ticketing. */
@Module({})
export class TicketingModule {
  static with(config: TicketingConfig): DynamicModule {
    return {
      module: TicketingModule,
      imports: [TicketsModule.with(config)],
      controllers: [AuditController],
      providers: [PartnerTicketsConsumer],
    };
  }
}

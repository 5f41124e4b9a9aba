import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditController } from './audit/audit.controller.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { SatisfactionModule } from './satisfaction/satisfaction.module.js';
import { TicketsModule } from './tickets/tickets.module.js';
import type { TicketingConfig } from './ticketing.config.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** The features of ticketing. */
@Module({})
export class TicketingModule {
  static with(config: TicketingConfig): DynamicModule {
    // Each is one object: Nest makes an instance of a dynamic module for each object that it sees.
    const tickets = TicketsModule.with(config);
    const notifications = NotificationsModule.with(config, tickets);
    return {
      module: TicketingModule,
      imports: [
        tickets,
        notifications,
        WebhooksModule.with(config, notifications),
        SatisfactionModule.with(config, tickets, notifications),
      ],
      controllers: [AuditController],
      providers: [PartnerTicketsConsumer],
    };
  }
}

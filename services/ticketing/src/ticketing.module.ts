import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditController } from './audit/audit.controller.js';
import { ComplianceModule } from './compliance/compliance.module.js';
import { DutiesModule } from './duties/duties.module.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { PresenceModule } from './presence/presence.module.js';
import { RoutingModule } from './routing/routing.module.js';
import { SlaModule } from './sla/sla.module.js';
import { StaffModule } from './staff/staff.module.js';
import { TicketsModule } from './tickets/tickets.module.js';
import { TransfersModule } from './transfers/transfers.module.js';
import type { TicketingConfig } from './ticketing.config.js';
import { WorkingTogetherModule } from './working-together.module.js';

/** The features of ticketing. */
@Module({})
export class TicketingModule {
  static with(config: TicketingConfig): DynamicModule {
    const tickets = TicketsModule.with(config);
    const duties = DutiesModule.with(tickets);
    return {
      module: TicketingModule,
      imports: [
        tickets,
        SlaModule.of(tickets),
        duties,
        TransfersModule.with(tickets, duties),
        ComplianceModule.with(config, duties),
        StaffModule,
        PresenceModule,
        RoutingModule.with(tickets),
        WorkingTogetherModule.with(tickets, config),
      ],
      controllers: [AuditController],
      providers: [PartnerTicketsConsumer],
    };
  }
}

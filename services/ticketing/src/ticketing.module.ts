import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuditController } from './audit/audit.controller.js';
import { ChatsModule } from './chats/chats.module.js';
import { CustomerStandingModule } from './customer-standing/customer-standing.module.js';
import { ComplianceModule } from './compliance/compliance.module.js';
import { DutiesModule } from './duties/duties.module.js';
import { EmailModule } from './email/email.module.js';
import { ErasureModule } from './erasure/erasure.module.js';
import { GradingModule } from './grading/grading.module.js';
import { MailModule } from './mail/mail.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PagingModule } from './paging/paging.module.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { PresenceModule } from './presence/presence.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { RoutingModule } from './routing/routing.module.js';
import { SatisfactionModule } from './satisfaction/satisfaction.module.js';
import { SearchModule } from './search/search.module.js';
import { ShiftsModule } from './shifts/shifts.module.js';
import { SlaModule } from './sla/sla.module.js';
import { StaffModule } from './staff/staff.module.js';
import { SupervisionModule } from './supervision/supervision.module.js';
import { TelephonyModule } from './telephony/telephony.module.js';
import { TicketsModule } from './tickets/tickets.module.js';
import { TransfersModule } from './transfers/transfers.module.js';
import type { TicketingConfig } from './ticketing.config.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import { WorkingTogetherModule } from './working-together.module.js';

/** The features of ticketing. */
@Module({})
export class TicketingModule {
  static with(config: TicketingConfig): DynamicModule {
    // Each is one object: Nest makes an instance of a dynamic module for each object that it sees.
    const tickets = TicketsModule.with(config);
    const duties = DutiesModule.with(tickets);
    const attachments = AttachmentsModule.with(config, tickets);
    const mail = MailModule.with(config);
    const routing = RoutingModule.with(tickets);
    const notifications = NotificationsModule.with(config, [tickets, mail]);
    const together = WorkingTogetherModule.with([tickets, notifications], config);
    const paging = PagingModule.with(tickets, notifications);
    const sla = SlaModule.with([tickets, notifications, paging]);
    return {
      module: TicketingModule,
      imports: [
        tickets,
        sla,
        CustomerStandingModule.with([sla, routing]),
        duties,
        TransfersModule.with([tickets, duties, notifications]),
        ComplianceModule.with(config, duties),
        GradingModule.with(tickets),
        paging,
        SupervisionModule.with(tickets, notifications),
        StaffModule,
        PresenceModule,
        ShiftsModule,
        routing,
        ChatsModule.with([tickets, routing]),
        RetentionModule,
        SearchModule.with(tickets),
        together,
        TelephonyModule.with(config, [tickets, sla, together]),
        attachments,
        ErasureModule.with(config, attachments),
        EmailModule.with(config, [tickets, attachments, mail]),
        notifications,
        WebhooksModule.with(config, notifications),
        SatisfactionModule.with(config, tickets, notifications),
      ],
      controllers: [AuditController],
      providers: [PartnerTicketsConsumer],
    };
  }
}

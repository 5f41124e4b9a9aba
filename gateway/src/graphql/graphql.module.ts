import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AuditResolver } from '../audit/audit.resolver.js';
import { CareModule, careResolvers } from '../care/care.module.js';
import { ChatEventsResolver } from '../chats/chat-events.resolver.js';
import { ChatsModule } from '../chats/chats.module.js';
import { ChatsResolver } from '../chats/chats.resolver.js';
import { CreditModule } from '../credit/credit.module.js';
import { CreditResolver } from '../credit/credit.resolver.js';
import { CustomersModule, customerResolvers } from '../customers/customers.module.js';
import { ComplianceResolver } from '../duties/compliance.resolver.js';
import { DutiesModule } from '../duties/duties.module.js';
import { DutiesResolver } from '../duties/duties.resolver.js';
import { TransfersResolver } from '../duties/transfers.resolver.js';
import { DemandsModule, demandResolvers } from '../demands/demands.module.js';
import { EmailModule } from '../email/email.module.js';
import { EmailResolver } from '../email/email.resolver.js';
import { TimelineMailResolver } from '../email/timeline-mail.resolver.js';
import { ExportsModule } from '../exports/exports.module.js';
import { ExportsResolver } from '../exports/exports.resolver.js';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import type { Resolvers } from '../gen/graphql.js';
import { ImportsModule } from '../imports/imports.module.js';
import { ImportsResolver } from '../imports/imports.resolver.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { NodesResolver } from '../nodes/nodes.resolver.js';
import { CalendarsResolver } from '../sla/calendars.resolver.js';
import { SlaPolicyResolver } from '../sla/sla-policy.resolver.js';
import { SlaModule } from '../sla/sla.module.js';
import { SlaResolver } from '../sla/sla.resolver.js';
import { NotificationAddedResolver } from '../notifications/notification-added.resolver.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { NotificationsResolver } from '../notifications/notifications.resolver.js';
import { SatisfactionModule } from '../satisfaction/satisfaction.module.js';
import { SatisfactionResolver } from '../satisfaction/satisfaction.resolver.js';
import { SurveysModule, surveyResolvers } from '../surveys/surveys.module.js';
import { PresenceResolver } from '../staff/presence.resolver.js';
import { RoutingResolver } from '../routing/routing.resolver.js';
import { GradingResolver } from '../supervision/grading.resolver.js';
import { PagingResolver } from '../supervision/paging.resolver.js';
import { SupervisionModule } from '../supervision/supervision.module.js';
import { SupervisionResolver } from '../supervision/supervision.resolver.js';
import { PrivacyModule, privacyResolvers } from '../privacy/privacy.module.js';
import { RoutingModule } from '../routing/routing.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { ShiftsResolver } from '../staff/shifts.resolver.js';
import { StaffMutationsResolver } from '../staff/staff-mutations.resolver.js';
import { StaffResolver } from '../staff/staff.resolver.js';
import { CallSourcesResolver } from '../telephony/call-sources.resolver.js';
import { CallsResolver } from '../telephony/calls.resolver.js';
import { TelephonyModule } from '../telephony/telephony.module.js';
import { TicketChangedResolver } from '../tickets/ticket-changed.resolver.js';
import { TicketMutationsResolver } from '../tickets/ticket-mutations.resolver.js';
import { TicketSearchResolver } from '../tickets/ticket-search.resolver.js';
import { TicketsModule } from '../tickets/tickets.module.js';
import { TicketsResolver } from '../tickets/tickets.resolver.js';
import { CustomerTimelineResolver } from '../timeline/customer-timeline.resolver.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { TogetherModule, togetherResolvers } from '../together/together.module.js';
import { LoyaltyModule, loyaltyResolvers } from '../loyalty/loyalty.module.js';
import { TiersModule, tierResolvers } from '../tiers/tiers.module.js';
import { ViewerModule } from '../viewer/viewer.module.js';
import { ViewerResolver } from '../viewer/viewer.resolver.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { PersonalWebhookResolver } from '../webhooks/personal-webhook.resolver.js';
import { WebhooksResolver } from '../webhooks/webhooks.resolver.js';
import { makeGatewaySchema } from './executable-schema.js';
import { GraphqlEngine } from './graphql.engine.js';

/** The schema, with every domain's part of it, and what executes it. */
@Module({
  imports: [
    NodesModule,
    TicketsModule,
    AuditModule,
    ViewerModule,
    TogetherModule,
    SlaModule,
    DutiesModule,
    NotificationsModule,
    WebhooksModule,
    SatisfactionModule,
    StaffModule,
    RoutingModule,
    EmailModule,
    SupervisionModule,
    TelephonyModule,
    ChatsModule,
    DemandsModule,
    TimelineModule,
    CustomersModule,
    SurveysModule,
    CareModule,
    CreditModule,
    PrivacyModule,
    TiersModule,
    LoyaltyModule,
    ImportsModule,
    ExportsModule,
  ],
  providers: [
    {
      provide: GraphqlEngine,
      useFactory: (config: GatewayConfig, ...domains: { resolvers: Resolvers }[]) =>
        new GraphqlEngine(makeGatewaySchema(domains.map((domain) => domain.resolvers)), config),
      inject: [
        GATEWAY_CONFIG,
        NodesResolver,
        TicketsResolver,
        TicketMutationsResolver,
        TicketChangedResolver,
        SlaResolver,
        CalendarsResolver,
        SlaPolicyResolver,
        DutiesResolver,
        TransfersResolver,
        ComplianceResolver,
        TicketSearchResolver,
        AuditResolver,
        EmailResolver,
        TimelineMailResolver,
        ViewerResolver,
        ...togetherResolvers,
        NotificationsResolver,
        NotificationAddedResolver,
        WebhooksResolver,
        PersonalWebhookResolver,
        SatisfactionResolver,
        StaffResolver,
        StaffMutationsResolver,
        PresenceResolver,
        ShiftsResolver,
        RoutingResolver,
        GradingResolver,
        PagingResolver,
        SupervisionResolver,
        CallsResolver,
        CallSourcesResolver,
        ChatsResolver,
        ChatEventsResolver,
        ...customerResolvers,
        ...surveyResolvers,
        ...demandResolvers,
        CustomerTimelineResolver,
        ...careResolvers,
        CreditResolver,
        ...privacyResolvers,
        ...tierResolvers,
        ...loyaltyResolvers,
        ImportsResolver,
        ExportsResolver,
      ],
    },
  ],
  exports: [GraphqlEngine],
})
export class GraphqlModule {}

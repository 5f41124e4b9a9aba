import {
  AttachmentServiceService,
  CalendarServiceService,
  ChatServiceService,
  ComplianceServiceService,
  DutyServiceService,
  EmailServiceService,
  GradingServiceService,
  LimitServiceService,
  LinkServiceService,
  MacroServiceService,
  MergingServiceService,
  NotificationServiceService,
  PagingServiceService,
  PresenceServiceService,
  RoutingServiceService,
  SatisfactionServiceService,
  ShiftServiceService,
  SlaServiceService,
  SnoozeServiceService,
  StaffServiceService,
  SupervisionServiceService,
  TaskServiceService,
  TelephonyServiceService,
  TicketSearchServiceService,
  TicketServiceService,
  TransferServiceService,
  WatchingServiceService,
  WebhookServiceService,
  WorkLogServiceService,
} from '@shouwen/contracts';
import type { ServiceDefinition, TopicDefinition } from '@shouwen/platform';
import { CustomerStandingConsumer } from './customer-standing/customer-standing.consumer.js';
import { Tickets1790000100000 } from './migrations/1790000100000-tickets.migration.js';
import { Staff1790000200000 } from './migrations/1790000200000-staff.migration.js';
import { Sla1790000300000 } from './migrations/1790000300000-sla.migration.js';
import { Duties1790000400000 } from './migrations/1790000400000-duties.migration.js';
import { Grading1790000500000 } from './migrations/1790000500000-grading.migration.js';
import { Routing1790000600000 } from './migrations/1790000600000-routing.migration.js';
import { WorkingTogether1790000700000 } from './migrations/1790000700000-working-together.migration.js';
import { Email1790000800000 } from './migrations/1790000800000-email.migration.js';
import { Notifications1790000900000 } from './migrations/1790000900000-notifications.migration.js';
import { TicketSearch1790001000000 } from './migrations/1790001000000-ticket-search.migration.js';
import { Telephony1790001100000 } from './migrations/1790001100000-telephony.migration.js';
import { Chats1790001200000 } from './migrations/1790001200000-chats.migration.js';
import { Rerouting1790001300000 } from './migrations/1790001300000-rerouting.migration.js';
import { MailAndWebhooks1790001400000 } from './migrations/1790001400000-mail-and-webhooks.migration.js';
import { UnreadCallReports1790001600000 } from './migrations/1790001600000-unread-call-reports.migration.js';
import { CallbackCalendars1790001700000 } from './migrations/1790001700000-callback-calendars.migration.js';
import { RemovedAttachments1790001710000 } from './migrations/1790001710000-removed-attachments.migration.js';
import { MailSenders1791000560000 } from './migrations/1791000560000-mail-senders.migration.js';
import { Erasure1791000510000 } from './migrations/1791000510000-erasure.migration.js';
import { CustomerErasedConsumer } from './erasure/customer-erased.consumer.js';
import { CustomerStandings1791000290000 } from './migrations/1791000290000-customer-standings.migration.js';
import { Shifts1791000550000 } from './migrations/1791000550000-shifts.migration.js';
import { PersonalWebhooks1791000555000 } from './migrations/1791000555000-personal-webhooks.migration.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { SurveyAnswersConsumer } from './satisfaction/survey-answers.consumer.js';
import { SupervisionOrderEntity } from './supervision/supervision.entity.js';
import { TaskEntity } from './tasks/task.entity.js';
import { ticketingConfig } from './ticketing.config.js';
import type { TicketingConfig } from './ticketing.config.js';
import { TicketingModule } from './ticketing.module.js';
import { TicketEntity, TicketEntryEntity } from './tickets/ticket.entity.js';
import { WebhooksConsumer } from './webhooks/webhooks.consumer.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The ticketing service. */
export const ticketing: ServiceDefinition<TicketingConfig> = {
  name: 'ticketing',
  config: ticketingConfig,
  module: (config) => TicketingModule.with(config),
  entities: [TicketEntity, TicketEntryEntity, TaskEntity, SupervisionOrderEntity],
  migrations: [
    Tickets1790000100000,
    Staff1790000200000,
    Sla1790000300000,
    Duties1790000400000,
    Grading1790000500000,
    Routing1790000600000,
    WorkingTogether1790000700000,
    Email1790000800000,
    Notifications1790000900000,
    TicketSearch1790001000000,
    Telephony1790001100000,
    Chats1790001200000,
    Rerouting1790001300000,
    MailAndWebhooks1790001400000,
    UnreadCallReports1790001600000,
    CallbackCalendars1790001700000,
    RemovedAttachments1790001710000,
    Erasure1791000510000,
    CustomerStandings1791000290000,
    Shifts1791000550000,
    PersonalWebhooks1791000555000,
    MailSenders1791000560000,
  ],
  grpc: {
    'shouwen.ticketing.v1.TicketService': TicketServiceService,
    'shouwen.ticketing.v1.CalendarService': CalendarServiceService,
    'shouwen.ticketing.v1.SlaService': SlaServiceService,
    'shouwen.ticketing.v1.DutyService': DutyServiceService,
    'shouwen.ticketing.v1.TransferService': TransferServiceService,
    'shouwen.ticketing.v1.ComplianceService': ComplianceServiceService,
    'shouwen.ticketing.v1.StaffService': StaffServiceService,
    'shouwen.ticketing.v1.PresenceService': PresenceServiceService,
    'shouwen.ticketing.v1.RoutingService': RoutingServiceService,
    'shouwen.ticketing.v1.WorkLogService': WorkLogServiceService,
    'shouwen.ticketing.v1.WatchingService': WatchingServiceService,
    'shouwen.ticketing.v1.TaskService': TaskServiceService,
    'shouwen.ticketing.v1.SnoozeService': SnoozeServiceService,
    'shouwen.ticketing.v1.MergingService': MergingServiceService,
    'shouwen.ticketing.v1.LinkService': LinkServiceService,
    'shouwen.ticketing.v1.NotificationService': NotificationServiceService,
    'shouwen.ticketing.v1.WebhookService': WebhookServiceService,
    'shouwen.ticketing.v1.SatisfactionService': SatisfactionServiceService,
    'shouwen.ticketing.v1.TicketSearchService': TicketSearchServiceService,
    'shouwen.ticketing.v1.LimitService': LimitServiceService,
    'shouwen.ticketing.v1.MacroService': MacroServiceService,
    'shouwen.ticketing.v1.AttachmentService': AttachmentServiceService,
    'shouwen.ticketing.v1.EmailService': EmailServiceService,
    'shouwen.ticketing.v1.TelephonyService': TelephonyServiceService,
    'shouwen.ticketing.v1.GradingService': GradingServiceService,
    'shouwen.ticketing.v1.PagingService': PagingServiceService,
    'shouwen.ticketing.v1.SupervisionService': SupervisionServiceService,
    'shouwen.ticketing.v1.ChatService': ChatServiceService,
    'shouwen.ticketing.v1.ShiftService': ShiftServiceService,
  },
  topics: [
    eventTopic('shouwen.ticketing.events.v1', 12),
    eventTopic('shouwen.ticketing.sla.v1', 12),
    eventTopic('shouwen.ticketing.transfers.v1', 12),
    eventTopic('shouwen.ticketing.duties.v1', 12),
    eventTopic('shouwen.ticketing.staff.v1', 3),
    eventTopic('shouwen.ticketing.tasks.v1', 12),
    eventTopic('shouwen.ticketing.collaboration.v1', 12),
    eventTopic('partner.rejections.v1', 6),
    eventTopic('shouwen.ticketing.satisfaction.v1', 12),
    eventTopic('shouwen.ticketing.mail.v1', 6),
    eventTopic('shouwen.ticketing.calls.v1', 6),
    { topic: 'shouwen.ticketing.snapshots.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'partner.tickets.v1', partitions: 6, cleanup: 'delete', retentionMs: 14 * DAY_MS },
    {
      topic: 'shouwen.ticketing.notifications.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 7 * DAY_MS,
    },
    { topic: 'shouwen.crm.snapshots.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'shouwen.crm.tiers.v1', partitions: 12, cleanup: 'compact' },
    eventTopic('shouwen.ticketing.pages.v1', 12),
    eventTopic('shouwen.ticketing.supervision.v1', 12),
    eventTopic('shouwen.ticketing.chats.v1', 12),
    {
      topic: 'shouwen.ticketing.typing.v1',
      partitions: 6,
      cleanup: 'delete',
      retentionMs: HOUR_MS,
    },
    eventTopic('shouwen.crm.events.v1', 12),
    eventTopic('shouwen.crm.privacy.v1', 6),
    eventTopic('shouwen.erasures.v1', 3),
  ],
  consumers: [
    PartnerTicketsConsumer,
    WebhooksConsumer,
    CustomerErasedConsumer,
    CustomerStandingConsumer,
    SurveyAnswersConsumer,
  ],
};

/** What a service tells is kept for 30 days. */
function eventTopic(topic: string, partitions: number): TopicDefinition {
  return { topic, partitions, cleanup: 'delete', retentionMs: 30 * DAY_MS };
}

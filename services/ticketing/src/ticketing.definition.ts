import {
  AttachmentServiceService,
  EmailServiceService,
  TicketServiceService,
} from '@shouwen/contracts';
import type { ServiceDefinition } from '@shouwen/platform';
import { Tickets1790000100000 } from './migrations/1790000100000-tickets.migration.js';
import { Staff1790000200000 } from './migrations/1790000200000-staff.migration.js';
import { Email1790000800000 } from './migrations/1790000800000-email.migration.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { TicketEntity, TicketEntryEntity } from './tickets/ticket.entity.js';
import { ticketingConfig } from './ticketing.config.js';
import type { TicketingConfig } from './ticketing.config.js';
import { TicketingModule } from './ticketing.module.js';

const DAY_MS = 24 * 3_600_000;

/** The ticketing service. */
export const ticketing: ServiceDefinition<TicketingConfig> = {
  name: 'ticketing',
  config: ticketingConfig,
  module: (config) => TicketingModule.with(config),
  entities: [TicketEntity, TicketEntryEntity],
  migrations: [Tickets1790000100000, Staff1790000200000, Email1790000800000],
  grpc: {
    'shouwen.ticketing.v1.TicketService': TicketServiceService,
    'shouwen.ticketing.v1.AttachmentService': AttachmentServiceService,
    'shouwen.ticketing.v1.EmailService': EmailServiceService,
  },
  topics: [
    {
      topic: 'shouwen.ticketing.events.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    {
      topic: 'shouwen.ticketing.mail.v1',
      partitions: 6,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    { topic: 'shouwen.ticketing.snapshots.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'partner.tickets.v1', partitions: 6, cleanup: 'delete', retentionMs: 14 * DAY_MS },
    { topic: 'partner.rejections.v1', partitions: 6, cleanup: 'delete', retentionMs: 30 * DAY_MS },
  ],
  consumers: [PartnerTicketsConsumer],
};

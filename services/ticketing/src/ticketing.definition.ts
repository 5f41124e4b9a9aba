import {
  LimitServiceService,
  LinkServiceService,
  MacroServiceService,
  MergingServiceService,
  SnoozeServiceService,
  TaskServiceService,
  TicketServiceService,
  WatchingServiceService,
  WorkLogServiceService,
} from '@shouwen/contracts';
import type { ServiceDefinition } from '@shouwen/platform';
import { Tickets1790000100000 } from './migrations/1790000100000-tickets.migration.js';
import { Staff1790000200000 } from './migrations/1790000200000-staff.migration.js';
import { WorkingTogether1790000700000 } from './migrations/1790000700000-working-together.migration.js';
import { PartnerTicketsConsumer } from './partner-intake/partner-tickets.consumer.js';
import { TaskEntity } from './tasks/task.entity.js';
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
  entities: [TicketEntity, TicketEntryEntity, TaskEntity],
  migrations: [Tickets1790000100000, Staff1790000200000, WorkingTogether1790000700000],
  grpc: {
    'shouwen.ticketing.v1.TicketService': TicketServiceService,
    'shouwen.ticketing.v1.MergingService': MergingServiceService,
    'shouwen.ticketing.v1.LinkService': LinkServiceService,
    'shouwen.ticketing.v1.LimitService': LimitServiceService,
    'shouwen.ticketing.v1.MacroService': MacroServiceService,
    'shouwen.ticketing.v1.SnoozeService': SnoozeServiceService,
    'shouwen.ticketing.v1.TaskService': TaskServiceService,
    'shouwen.ticketing.v1.WatchingService': WatchingServiceService,
    'shouwen.ticketing.v1.WorkLogService': WorkLogServiceService,
  },
  topics: [
    {
      topic: 'shouwen.ticketing.events.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    { topic: 'shouwen.ticketing.snapshots.v1', partitions: 12, cleanup: 'compact' },
    {
      topic: 'shouwen.ticketing.tasks.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    {
      topic: 'shouwen.ticketing.collaboration.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    { topic: 'partner.tickets.v1', partitions: 6, cleanup: 'delete', retentionMs: 14 * DAY_MS },
    { topic: 'partner.rejections.v1', partitions: 6, cleanup: 'delete', retentionMs: 30 * DAY_MS },
  ],
  consumers: [PartnerTicketsConsumer],
};

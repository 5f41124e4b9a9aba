import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { MailSenders } from './mail-senders.js';
import { TicketObservers } from './ticket-observers.js';
import { TicketPausesController } from './ticket-pauses.controller.js';
import { TicketPausesService } from './ticket-pauses.service.js';
import { TicketMetrics } from './ticket.metrics.js';
import { checkTransitions, ticketStatuses, ticketTransitions } from './ticket-status.js';
import { TICKET_TIME_ZONE, TicketStore } from './ticket.store.js';
import { TicketQueueQueries } from './ticket-queue.queries.js';
import { TicketsController } from './tickets.controller.js';
import { TicketsQueries } from './tickets.queries.js';
import { TicketsService } from './tickets.service.js';

/** Everything about tickets. */
@Module({
  controllers: [TicketsController, TicketPausesController],
  providers: [
    TicketsService,
    TicketsQueries,
    TicketStore,
    MailSenders,
    TicketMetrics,
    TicketObservers,
    TicketPausesService,
    TicketQueueQueries,
  ],
  exports: [TicketsService, TicketsQueries, TicketQueueQueries, TicketObservers, MailSenders],
})
export class TicketsModule {
  /** `TIME_ZONE`: the IANA time zone whose year goes into a ticket's number. */
  static with(config: { TIME_ZONE: string }): DynamicModule {
    checkTransitions(ticketStatuses, ticketTransitions);
    return {
      module: TicketsModule,
      providers: [{ provide: TICKET_TIME_ZONE, useValue: config.TIME_ZONE }],
    };
  }
}

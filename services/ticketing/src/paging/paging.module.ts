import { Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { TimerWorker } from '@shouwen/platform';
import { TicketObservers } from '../tickets/ticket-observers.js';
import { checkTransitions } from '../tickets/ticket-status.js';
import { DutyRosterService } from './duty-roster.service.js';
import { LaddersService } from './ladders.service.js';
import { PageNotificationsObserver } from './page-notifications.observer.js';
import { PageObservers } from './page-observers.js';
import { PageParts } from './page.parts.js';
import { pageEnds, pageStatuses, pageTransitions } from './page-status.js';
import { pagingNeedOf } from './page.rules.js';
import { PageStore } from './page.store.js';
import { PagesQueries } from './pages.queries.js';
import { PAGE_STEP, PagesService } from './pages.service.js';
import { PagingController } from './paging.controller.js';

/** The fast lane of urgent tickets: who is paged, until somebody acknowledges it (T3). */
@Module({
  controllers: [PagingController],
  providers: [
    DutyRosterService,
    LaddersService,
    PageNotificationsObserver,
    PageObservers,
    PageParts,
    PageStore,
    PagesQueries,
    PagesService,
  ],
  exports: [DutyRosterService, PageObservers],
})
export class PagingModule implements OnModuleInit {
  constructor(
    private readonly pages: PagesService,
    private readonly tickets: TicketObservers,
    private readonly timers: TimerWorker,
  ) {}

  static with(tickets: DynamicModule, notifications: DynamicModule): DynamicModule {
    checkTransitions(pageStatuses, pageTransitions, pageEnds);
    return { module: PagingModule, imports: [tickets, notifications] };
  }

  onModuleInit(): void {
    this.timers.handle(PAGE_STEP, (tx, timer, context) => this.pages.fire(tx, timer, context));
    this.tickets.add({
      ticketChanged: async (tx, context, change) => {
        const need = pagingNeedOf(change);
        if (need === 'start') await this.pages.startIn(tx, context, change.ticket);
        if (need === 'end') await this.pages.endIn(tx, context, change.ticket);
      },
    });
  }
}

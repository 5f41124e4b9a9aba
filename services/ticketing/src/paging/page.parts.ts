import { Injectable } from '@nestjs/common';
import { TicketsService } from '../tickets/tickets.service.js';
import { DutyRosterService } from './duty-roster.service.js';
import { LaddersService } from './ladders.service.js';
import { PageObservers } from './page-observers.js';
import { PageStore } from './page.store.js';

/** What the use cases of pages work with. */
@Injectable()
export class PageParts {
  constructor(
    readonly store: PageStore,
    readonly tickets: TicketsService,
    readonly ladders: LaddersService,
    readonly roster: DutyRosterService,
    readonly observers: PageObservers,
  ) {}
}

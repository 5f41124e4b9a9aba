import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { BackstopService } from './backstop.service.js';
import { BreachLedger } from './breach-ledger.js';
import { DutiesController } from './duties.controller.js';
import { DutiesObserver } from './duties.observer.js';
import { DutiesQueries } from './duties.queries.js';
import { DutyLedger } from './duty-ledger.js';
import { DutyMetrics } from './duty.metrics.js';
import { DutyPoliciesService } from './duty-policies.service.js';
import { TicketFlagsService } from './ticket-flags.service.js';
import { UnownedTimer } from './unowned.timer.js';

/** Who was first asked, who owes what, and what becomes of tickets that nobody takes (T4). */
@Module({
  controllers: [DutiesController],
  providers: [
    BackstopService,
    BreachLedger,
    DutiesObserver,
    DutiesQueries,
    DutyLedger,
    DutyMetrics,
    DutyPoliciesService,
    TicketFlagsService,
    UnownedTimer,
  ],
  exports: [BackstopService, BreachLedger, DutyLedger, DutyPoliciesService, TicketFlagsService],
})
export class DutiesModule {
  static with(tickets: DynamicModule): DynamicModule {
    return { module: DutiesModule, imports: [tickets] };
  }
}

import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { SlaCalendars } from './sla-calendars.js';
import { SlaClockStore } from './sla-clock.store.js';
import { SlaClocksService } from './sla-clocks.service.js';
import { SlaDeadlinesService } from './sla-deadlines.service.js';
import { SlaNotifications } from './sla-notifications.js';
import { SlaPoliciesController } from './sla-policies.controller.js';
import { SlaPoliciesService } from './sla-policies.service.js';
import { SlaPolicyBook } from './sla-policy-book.js';
import { SlaRecompute } from './sla-recompute.js';
import { SlaSimulationQueries } from './sla-simulation.queries.js';
import { SlaSweep } from './sla-sweep.js';
import { SlaTiersService } from './sla-tiers.service.js';
import { SlaTimers } from './sla-timers.js';
import { SlaController } from './sla.controller.js';
import { SlaMetrics } from './sla.metrics.js';
import { SlaQueries } from './sla.queries.js';

/** Clocks of tickets and the policy that they run by. */
@Module({
  controllers: [SlaController, SlaPoliciesController],
  providers: [
    SlaCalendars,
    SlaClocksService,
    SlaClockStore,
    SlaPolicyBook,
    SlaPoliciesService,
    SlaSimulationQueries,
    SlaRecompute,
    SlaMetrics,
    SlaDeadlinesService,
    SlaNotifications,
    SlaQueries,
    SlaTimers,
    SlaTiersService,
    SlaSweep,
  ],
  exports: [SlaCalendars, SlaClocksService, SlaTiersService],
})
export class SlaModule {
  /** `imports`: the modules of the tickets whose clocks they are, of what people are told, and of who is on duty. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: SlaModule, imports: [CalendarsModule, ...imports] };
  }
}

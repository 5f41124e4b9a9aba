import { Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { TimerWorker } from '@shouwen/platform';
import { ShiftsModule } from '../shifts/shifts.module.js';
import { StaffObservers } from '../staff/staff-observers.js';
import { StaffModule } from '../staff/staff.module.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import { AssignmentsService } from './assignments.service.js';
import { DedicatedAgentsService } from './dedicated-agents.service.js';
import { LiveRouting } from './live-routing.js';
import { RoutingRulesService } from './routing-rules.service.js';
import { RoutingController } from './routing.controller.js';
import { RoutingMetrics } from './routing.metrics.js';
import { RoutingQueries } from './routing.queries.js';
import { RoutingService } from './routing.service.js';
import { RoutingStore } from './routing.store.js';
import { OFFER, REROUTE, ROUTE, RoutingTimers } from './routing.timers.js';

/** Who gets a ticket, and why. */
@Module({
  controllers: [RoutingController],
  providers: [
    RoutingService,
    RoutingRulesService,
    AssignmentsService,
    RoutingQueries,
    RoutingStore,
    RoutingTimers,
    RoutingMetrics,
    LiveRouting,
    DedicatedAgentsService,
  ],
  exports: [LiveRouting, DedicatedAgentsService],
})
export class RoutingModule implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly tickets: TicketObservers,
    private readonly staff: StaffObservers,
    private readonly routing: RoutingService,
    private readonly timers: RoutingTimers,
  ) {}

  /** `tickets`: the module of tickets, as the service has configured it. */
  static with(tickets: DynamicModule): DynamicModule {
    return { module: RoutingModule, imports: [tickets, StaffModule, ShiftsModule] };
  }

  onModuleInit(): void {
    this.tickets.add(this.timers);
    this.staff.add(this.timers);
    this.worker.handle(ROUTE, (tx, timer, context) => this.routing.route(tx, timer, context));
    this.worker.handle(OFFER, (tx, timer) => this.routing.offer(tx, timer));
    this.worker.handle(REROUTE, (tx, timer) => this.timers.rerouteNext(tx, timer));
  }
}

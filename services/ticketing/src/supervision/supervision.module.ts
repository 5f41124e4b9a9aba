import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { checkTransitions } from '../tickets/ticket-status.js';
import { SupervisionController } from './supervision.controller.js';
import { SupervisionMetrics } from './supervision.metrics.js';
import { SupervisionParts } from './supervision.parts.js';
import { SupervisionPoliciesService } from './supervision-policies.service.js';
import { SupervisionQueries } from './supervision.queries.js';
import { SupervisionService } from './supervision.service.js';
import {
  supervisionEnds,
  supervisionStatuses,
  supervisionTransitions,
} from './supervision-status.js';
import { SupervisionStore } from './supervision.store.js';

/** Orders of supervisors with a deadline, followed to a verdict (T7). */
@Module({
  controllers: [SupervisionController],
  providers: [
    SupervisionMetrics,
    SupervisionParts,
    SupervisionPoliciesService,
    SupervisionQueries,
    SupervisionService,
    SupervisionStore,
  ],
})
export class SupervisionModule {
  static with(tickets: DynamicModule, notifications: DynamicModule): DynamicModule {
    checkTransitions(supervisionStatuses, supervisionTransitions, supervisionEnds);
    return { module: SupervisionModule, imports: [tickets, notifications] };
  }
}

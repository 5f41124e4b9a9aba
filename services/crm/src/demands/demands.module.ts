import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DemandCustomersController } from './demand-customers.controller.js';
import { DemandCustomersService } from './demand-customers.service.js';
import { DemandDecisionsService } from './demand-decisions.service.js';
import { DemandDepartmentsService } from './demand-departments.service.js';
import { DemandListsController } from './demand-lists.controller.js';
import { DemandMergesObserver } from './demand-merges.observer.js';
import { DemandMetrics } from './demand.metrics.js';
import { DemandReportQueries } from './demand-report.queries.js';
import { DemandStore } from './demand.store.js';
import { DemandVotesStore } from './demand-votes.store.js';
import { DemandsController } from './demands.controller.js';
import { DemandsQueries } from './demands.queries.js';
import { DemandsPersonalData } from './demands.personal-data.js';
import { DemandStores, DemandsService } from './demands.service.js';

/** What customers want, until they were told what became of it (R8). */
@Module({
  controllers: [DemandsController, DemandCustomersController, DemandListsController],
  providers: [
    DemandsService,
    DemandDecisionsService,
    DemandCustomersService,
    DemandDepartmentsService,
    DemandsQueries,
    DemandReportQueries,
    DemandStores,
    DemandStore,
    DemandVotesStore,
    DemandMetrics,
    DemandMergesObserver,
    DemandsPersonalData,
  ],
  exports: [DemandsService, DemandsQueries],
})
export class DemandsModule {
  static with(customers: DynamicModule): DynamicModule {
    return { module: DemandsModule, imports: [customers] };
  }
}

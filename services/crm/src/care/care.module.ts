import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AccountPlansService } from './account-plans.service.js';
import { BirthdayConsentsObserver } from './birthday-consents.observer.js';
import { CarePersonalData } from './care.personal-data.js';
import { CareController } from './care.controller.js';
import { CareMetrics } from './care.metrics.js';
import { CarePoliciesService } from './care-policies.service.js';
import { CareKeeping, CareProfilesService } from './care-profiles.service.js';
import { CareProjectsService } from './care-projects.service.js';
import { CareQueries } from './care.queries.js';
import { CareScheduler } from './care-scheduler.js';
import { CareSources } from './care-sources.js';
import { CareSourcesController } from './care-sources.controller.js';
import { CareStore } from './care.store.js';
import { CareTasks } from './care-tasks.js';
import { CareTiers } from './care-tiers.js';
import { CareTasksController } from './care-tasks.controller.js';
import { CareTaskParts, CareTasksService } from './care-tasks.service.js';

/** What tiers bring, projects and key accounts, and the tasks that fall due by them (R3, R5, R6). */
@Module({
  controllers: [CareController, CareSourcesController, CareTasksController],
  providers: [
    AccountPlansService,
    BirthdayConsentsObserver,
    CareKeeping,
    CareMetrics,
    CarePersonalData,
    CarePoliciesService,
    CareProfilesService,
    CareProjectsService,
    CareQueries,
    CareScheduler,
    CareSources,
    CareStore,
    CareTaskParts,
    CareTasks,
    CareTasksService,
    CareTiers,
  ],
  exports: [CareTiers, CareQueries],
})
export class CareModule {
  /** `imports`: the archive and confidentiality. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: CareModule, imports };
  }
}

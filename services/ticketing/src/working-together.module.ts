import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CollaborationLimits } from './limits/collaboration-limits.js';
import { FanOutQueries } from './links/fan-out.queries.js';
import { FanOutService } from './links/fan-out.service.js';
import { LinksController } from './links/links.controller.js';
import { LinksQueries } from './links/links.queries.js';
import { LinksService } from './links/links.service.js';
import { LinksStore } from './links/links.store.js';
import { MergingController } from './merging/merging.controller.js';
import { MergingQueries } from './merging/merging.queries.js';
import { MergingService } from './merging/merging.service.js';
import { SnoozingController } from './snoozing/snoozing.controller.js';
import { SnoozingService } from './snoozing/snoozing.service.js';

/** What people do together with tickets (T6, T11). */
@Module({
  controllers: [MergingController, LinksController, SnoozingController],
  providers: [
    CollaborationLimits,
    FanOutQueries,
    FanOutService,
    LinksQueries,
    LinksService,
    LinksStore,
    MergingQueries,
    MergingService,
    SnoozingService,
  ],
})
export class WorkingTogetherModule {
  static with(tickets: DynamicModule): DynamicModule {
    return { module: WorkingTogetherModule, imports: [tickets] };
  }
}

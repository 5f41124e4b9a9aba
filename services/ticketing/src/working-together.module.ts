import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CollaborationLimits } from './limits/collaboration-limits.js';
import { LimitsController } from './limits/limits.controller.js';
import { LimitsService } from './limits/limits.service.js';
import { FanOutQueries } from './links/fan-out.queries.js';
import { FanOutService } from './links/fan-out.service.js';
import { LinksController } from './links/links.controller.js';
import { LinksQueries } from './links/links.queries.js';
import { LinksService } from './links/links.service.js';
import { LinksStore } from './links/links.store.js';
import { MacrosController } from './macros/macros.controller.js';
import { MacrosService } from './macros/macros.service.js';
import { ToolboxService } from './macros/toolbox.service.js';
import { ToolboxStore } from './macros/toolbox.store.js';
import { MergingController } from './merging/merging.controller.js';
import { MergingQueries } from './merging/merging.queries.js';
import { MergingService } from './merging/merging.service.js';
import { SnoozingController } from './snoozing/snoozing.controller.js';
import { SnoozingService } from './snoozing/snoozing.service.js';
import { StaffModule } from './staff/staff.module.js';
import { TaskNotifications } from './tasks/task-notifications.js';
import { TaskParts } from './tasks/task.parts.js';
import { TaskStore } from './tasks/task.store.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TasksQueries } from './tasks/tasks.queries.js';
import { TasksService } from './tasks/tasks.service.js';
import { Viewers } from './viewing/viewers.js';
import { CollaborationObservers } from './watching/collaboration-observers.js';
import { MentionsService } from './watching/mentions.service.js';
import { WatcherNotifications } from './watching/watcher-notifications.js';
import { WatchingController } from './watching/watching.controller.js';
import { WatchingQueries } from './watching/watching.queries.js';
import { WatchingService } from './watching/watching.service.js';
import { WorkLogController } from './work-log/work-log.controller.js';
import { WORK_LOG_TIME_ZONE, WorkLogQueries } from './work-log/work-log.queries.js';

/** What people do together with tickets (T6, T11). */
@Module({
  controllers: [
    MergingController,
    LimitsController,
    LinksController,
    MacrosController,
    SnoozingController,
    TasksController,
    WatchingController,
    WorkLogController,
  ],
  providers: [
    CollaborationLimits,
    CollaborationObservers,
    FanOutQueries,
    FanOutService,
    LimitsService,
    LinksQueries,
    LinksService,
    LinksStore,
    MacrosService,
    MergingQueries,
    MentionsService,
    MergingService,
    SnoozingService,
    TaskNotifications,
    TaskParts,
    TaskStore,
    TasksQueries,
    TasksService,
    ToolboxService,
    ToolboxStore,
    Viewers,
    WatcherNotifications,
    WatchingQueries,
    WatchingService,
    WorkLogQueries,
  ],
  exports: [CollaborationLimits, CollaborationObservers, TasksService, WatchingQueries],
})
export class WorkingTogetherModule {
  /** `TIME_ZONE`: the IANA time zone in which a day of work begins and ends. */
  static with(imports: DynamicModule[], config: { TIME_ZONE: string }): DynamicModule {
    return {
      module: WorkingTogetherModule,
      imports: [...imports, StaffModule],
      providers: [{ provide: WORK_LOG_TIME_ZONE, useValue: config.TIME_ZONE }],
    };
  }
}

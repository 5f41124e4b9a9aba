import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CustomerTimelineController } from './customer-timeline.controller.js';

/** What happened with customers, by time (R11). */
@Module({ controllers: [CustomerTimelineController] })
export class TimelineModule {
  /** `imports`: the modules of orders, care, surveys and tiers. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: TimelineModule, imports };
  }
}

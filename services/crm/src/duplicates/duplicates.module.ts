import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DuplicateStore } from './duplicate.store.js';
import { DuplicatesService } from './duplicates.service.js';
import { MergingController } from './merging.controller.js';
import { MergingService } from './merging.service.js';

/** Records of one customer: found, brought together, and taken apart. */
@Module({
  controllers: [MergingController],
  providers: [DuplicateStore, DuplicatesService, MergingService],
})
export class DuplicatesModule {
  static with(customers: DynamicModule): DynamicModule {
    return { module: DuplicatesModule, imports: [customers] };
  }
}

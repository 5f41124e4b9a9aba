import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DuplicatePointsService } from './duplicate-points.service.js';
import { DuplicateStore } from './duplicate.store.js';
import { DuplicatesService } from './duplicates.service.js';
import { MergingController } from './merging.controller.js';
import { MergingService } from './merging.service.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { duplicatesPersonalData } from './duplicates.personal-data.js';

/** Records of one customer: found, brought together, and taken apart. */
@Module({
  controllers: [MergingController],
  providers: [DuplicatePointsService, DuplicateStore, DuplicatesService, MergingService],
})
export class DuplicatesModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(duplicatesPersonalData);
  }

  static with(customers: DynamicModule): DynamicModule {
    return { module: DuplicatesModule, imports: [customers] };
  }
}

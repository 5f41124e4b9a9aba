import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { ClassificationsService } from './classifications.service.js';
import { CompletenessService } from './completeness.service.js';

/** What the archive is classified and weighed by. */
@Module({
  controllers: [CatalogueController],
  providers: [ClassificationsService, CompletenessService],
})
export class CatalogueModule {
  static with(customers: DynamicModule): DynamicModule {
    return { module: CatalogueModule, imports: [customers] };
  }
}

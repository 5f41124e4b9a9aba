import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { ClassificationsService } from './classifications.service.js';
import { CompletenessService } from './completeness.service.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { cataloguePersonalData } from './catalogue.personal-data.js';

/** What the archive is classified and weighed by. */
@Module({
  controllers: [CatalogueController],
  providers: [ClassificationsService, CompletenessService],
})
export class CatalogueModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(cataloguePersonalData);
  }

  static with(customers: DynamicModule): DynamicModule {
    return { module: CatalogueModule, imports: [customers] };
  }
}

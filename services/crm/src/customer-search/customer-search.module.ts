import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CustomerSearchController } from './customer-search.controller.js';
import { CustomerSearchObserver } from './customer-search.observer.js';
import { CustomerSearchQueries } from './customer-search.queries.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { customerSearchPersonalData } from './customer-search.personal-data.js';

/** What customers are found by. */
@Module({
  controllers: [CustomerSearchController],
  providers: [CustomerSearchQueries, CustomerSearchObserver],
})
export class CustomerSearchModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(customerSearchPersonalData);
  }

  static with(customers: DynamicModule): DynamicModule {
    return { module: CustomerSearchModule, imports: [customers] };
  }
}

import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CustomerSearchController } from './customer-search.controller.js';
import { CustomerSearchObserver } from './customer-search.observer.js';
import { CustomerSearchQueries } from './customer-search.queries.js';

/** What customers are found by. */
@Module({
  controllers: [CustomerSearchController],
  providers: [CustomerSearchQueries, CustomerSearchObserver],
})
export class CustomerSearchModule {
  static with(customers: DynamicModule): DynamicModule {
    return { module: CustomerSearchModule, imports: [customers] };
  }
}

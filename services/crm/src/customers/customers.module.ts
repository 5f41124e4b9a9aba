import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CustomerObservers } from './customer-observers.js';
import { CustomerMetrics } from './customer.metrics.js';
import { CustomerStore } from './customer.store.js';
import { CustomersController } from './customers.controller.js';
import { CustomersQueries } from './customers.queries.js';
import { CustomersService, PHONE_REGION } from './customers.service.js';

/** The archive of customers (R1). */
@Module({
  controllers: [CustomersController],
  providers: [
    CustomersService,
    CustomersQueries,
    CustomerStore,
    CustomerMetrics,
    CustomerObservers,
  ],
  exports: [CustomersService, CustomersQueries, CustomerStore, CustomerObservers],
})
export class CustomersModule {
  /** `PHONE_REGION`: the region of telephone numbers that are given without one. */
  static with(config: { PHONE_REGION: string }): DynamicModule {
    return {
      module: CustomersModule,
      providers: [{ provide: PHONE_REGION, useValue: config.PHONE_REGION }],
    };
  }
}

import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CustomerObservers } from './customer-observers.js';
import { CustomerMetrics } from './customer.metrics.js';
import { CustomerStore } from './customer.store.js';
import { CustomersController } from './customers.controller.js';
import { CustomersQueries } from './customers.queries.js';
import { CustomersService, PHONE_REGION } from './customers.service.js';
import { customersPersonalData } from './customers.personal-data.js';
import { PersonalDataRegistry } from './personal-data.js';

/** The archive of customers (R1). */
@Module({
  controllers: [CustomersController],
  providers: [
    CustomersService,
    CustomersQueries,
    CustomerStore,
    CustomerMetrics,
    CustomerObservers,
    PersonalDataRegistry,
  ],
  exports: [
    CustomersService,
    CustomersQueries,
    CustomerStore,
    CustomerObservers,
    PersonalDataRegistry,
  ],
})
export class CustomersModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(customersPersonalData);
  }

  /** `PHONE_REGION`: the region of telephone numbers that are given without one. */
  static with(config: { PHONE_REGION: string }): DynamicModule {
    return {
      module: CustomersModule,
      providers: [{ provide: PHONE_REGION, useValue: config.PHONE_REGION }],
    };
  }
}

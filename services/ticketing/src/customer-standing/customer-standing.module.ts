import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CustomerStandingConsumer } from './customer-standing.consumer.js';
import { CustomerStandingService } from './customer-standing.service.js';
import { CustomerStandingStore } from './customer-standing.store.js';

/** Tiers and dedicated agents of customers, as customer relations tells of them. */
@Module({
  providers: [CustomerStandingConsumer, CustomerStandingService, CustomerStandingStore],
})
export class CustomerStandingModule {
  /** `imports`: the modules of service levels and of routing. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: CustomerStandingModule, imports };
  }
}

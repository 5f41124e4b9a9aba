import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { OrderMetrics } from './order.metrics.js';
import { OrderObservers } from './order-observers.js';
import { OrderStore } from './order.store.js';
import { OrdersController } from './orders.controller.js';
import { OrdersQueries } from './orders.queries.js';
import { OrdersService } from './orders.service.js';
import { PartnerOrdersConsumer } from './partner-orders.consumer.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { ordersPersonalData } from './orders.personal-data.js';

/** The orders of customers, as partners tell of them (R1). */
@Module({
  controllers: [OrdersController],
  providers: [
    OrdersService,
    OrdersQueries,
    OrderStore,
    OrderObservers,
    OrderMetrics,
    PartnerOrdersConsumer,
  ],
  exports: [OrdersQueries, OrderObservers],
})
export class OrdersModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(ordersPersonalData);
  }

  /** `customers`: the module of the archive. */
  static with(customers: DynamicModule): DynamicModule {
    return { module: OrdersModule, imports: [customers] };
  }
}

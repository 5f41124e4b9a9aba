import {
  CustomerCatalogueServiceService,
  CustomerMergingServiceService,
  CustomerServiceService,
  OrderServiceService,
  TierServiceService,
} from '@shouwen/contracts';
import type { ServiceDefinition } from '@shouwen/platform';
import { crmConfig } from './crm.config.js';
import type { CrmConfig } from './crm.config.js';
import { CrmModule } from './crm.module.js';
import { Customers1791000100000 } from './migrations/1791000100000-customers.migration.js';
import { SearchAndCatalogue1791000200000 } from './migrations/1791000200000-search-and-catalogue.migration.js';
import { OrdersAndTiers1791000210000 } from './migrations/1791000210000-orders-and-tiers.migration.js';
import { Merging1791000300000 } from './migrations/1791000300000-merging.migration.js';
import { PartnerOrdersConsumer } from './orders/partner-orders.consumer.js';

const DAY_MS = 24 * 3_600_000;

/** The service of customer relations. */
export const crm: ServiceDefinition<CrmConfig> = {
  name: 'crm',
  config: crmConfig,
  module: (config) => CrmModule.with(config),
  entities: [],
  migrations: [
    Customers1791000100000,
    SearchAndCatalogue1791000200000,
    OrdersAndTiers1791000210000,
    Merging1791000300000,
  ],
  grpc: {
    'shouwen.crm.v1.CustomerService': CustomerServiceService,
    'shouwen.crm.v1.CustomerCatalogueService': CustomerCatalogueServiceService,
    'shouwen.crm.v1.CustomerMergingService': CustomerMergingServiceService,
    'shouwen.crm.v1.OrderService': OrderServiceService,
    'shouwen.crm.v1.TierService': TierServiceService,
  },
  topics: [
    {
      topic: 'shouwen.crm.events.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    { topic: 'shouwen.crm.snapshots.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'shouwen.crm.orders.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'shouwen.crm.tiers.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'partner.orders.v1', partitions: 12, cleanup: 'delete', retentionMs: 14 * DAY_MS },
    { topic: 'partner.rejections.v1', partitions: 6, cleanup: 'delete', retentionMs: 30 * DAY_MS },
  ],
  consumers: [PartnerOrdersConsumer],
};

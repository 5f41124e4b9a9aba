import {
  CareServiceService,
  CreditServiceService,
  CustomerCatalogueServiceService,
  CustomerMergingServiceService,
  CustomerServiceService,
  SurveyServiceService,
  DemandServiceService,
  PrivacyServiceService,
  OrderServiceService,
  TierServiceService,
  ImportServiceService,
  ExportServiceService,
  LoyaltyServiceService,
  CustomerTimelineServiceService,
} from '@shouwen/contracts';
import type { ServiceDefinition } from '@shouwen/platform';
import { crmConfig } from './crm.config.js';
import type { CrmConfig } from './crm.config.js';
import { CrmModule } from './crm.module.js';
import { Customers1791000100000 } from './migrations/1791000100000-customers.migration.js';
import { SearchAndCatalogue1791000200000 } from './migrations/1791000200000-search-and-catalogue.migration.js';
import { OrdersAndTiers1791000210000 } from './migrations/1791000210000-orders-and-tiers.migration.js';
import { Merging1791000300000 } from './migrations/1791000300000-merging.migration.js';
import { Surveys1791000400000 } from './migrations/1791000400000-surveys.migration.js';
import { Demands1791000600000 } from './migrations/1791000600000-demands.migration.js';
import { Care1791000330000 } from './migrations/1791000330000-care.migration.js';
import { Credit1791000340000 } from './migrations/1791000340000-credit.migration.js';
import { Privacy1791000500000 } from './migrations/1791000500000-privacy.migration.js';
import { Imports1791000700000 } from './migrations/1791000700000-imports.migration.js';
import { EditablePolicies1791000705000 } from './migrations/1791000705000-editable-policies.migration.js';
import { Loyalty1791000730000 } from './migrations/1791000730000-loyalty.migration.js';
import { ImportsUnderWay1791000706000 } from './migrations/1791000706000-imports-under-way.migration.js';
import { Exports1791000710000 } from './migrations/1791000710000-exports.migration.js';
import { Scale1791000750000 } from './migrations/1791000750000-scale.migration.js';
import { CustomerTimelines1791000770000 } from './migrations/1791000770000-customer-timelines.migration.js';
import { LoyaltyOfOrders1791000800000 } from './migrations/1791000800000-loyalty-of-orders.migration.js';
import { WordsOfCustomers1791000780000 } from './migrations/1791000780000-words-of-customers.migration.js';
import { ErasureConfirmationsConsumer } from './privacy/erasure-confirmations.consumer.js';
import { SurveyMail1791000720000 } from './migrations/1791000720000-survey-mail.migration.js';
import { TicketSurveysConsumer } from './surveys/ticket-surveys.consumer.js';
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
    Merging1791000300000,
    Surveys1791000400000,
    Demands1791000600000,
    Care1791000330000,
    Credit1791000340000,
    Privacy1791000500000,
    OrdersAndTiers1791000210000,
    Imports1791000700000,
    EditablePolicies1791000705000,
    SurveyMail1791000720000,
    Loyalty1791000730000,
    ImportsUnderWay1791000706000,
    Exports1791000710000,
    Scale1791000750000,
    CustomerTimelines1791000770000,
    LoyaltyOfOrders1791000800000,
    WordsOfCustomers1791000780000,
  ],
  grpc: {
    'shouwen.crm.v1.CustomerService': CustomerServiceService,
    'shouwen.crm.v1.CustomerCatalogueService': CustomerCatalogueServiceService,
    'shouwen.crm.v1.CustomerMergingService': CustomerMergingServiceService,
    'shouwen.crm.v1.SurveyService': SurveyServiceService,
    'shouwen.crm.v1.DemandService': DemandServiceService,
    'shouwen.crm.v1.CareService': CareServiceService,
    'shouwen.crm.v1.CreditService': CreditServiceService,
    'shouwen.crm.v1.PrivacyService': PrivacyServiceService,
    'shouwen.crm.v1.OrderService': OrderServiceService,
    'shouwen.crm.v1.TierService': TierServiceService,
    'shouwen.crm.v1.ImportService': ImportServiceService,
    'shouwen.crm.v1.ExportService': ExportServiceService,
    'shouwen.crm.v1.LoyaltyService': LoyaltyServiceService,
    'shouwen.crm.v1.CustomerTimelineService': CustomerTimelineServiceService,
  },
  topics: [
    {
      topic: 'shouwen.crm.events.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    { topic: 'shouwen.crm.care.v1', partitions: 12, cleanup: 'delete', retentionMs: 30 * DAY_MS },
    { topic: 'shouwen.crm.credit.v1', partitions: 12, cleanup: 'delete', retentionMs: 30 * DAY_MS },
    { topic: 'shouwen.crm.snapshots.v1', partitions: 12, cleanup: 'compact' },
    {
      topic: 'shouwen.crm.privacy.v1',
      partitions: 6,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    { topic: 'shouwen.erasures.v1', partitions: 3, cleanup: 'delete', retentionMs: 30 * DAY_MS },
    { topic: 'shouwen.crm.orders.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'shouwen.crm.tiers.v1', partitions: 12, cleanup: 'compact' },
    { topic: 'shouwen.crm.imports.v1', partitions: 3, cleanup: 'delete', retentionMs: 30 * DAY_MS },
    {
      topic: 'shouwen.ticketing.satisfaction.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    {
      topic: 'shouwen.crm.loyalty.v1',
      partitions: 12,
      cleanup: 'delete',
      retentionMs: 30 * DAY_MS,
    },
    { topic: 'partner.orders.v1', partitions: 12, cleanup: 'delete', retentionMs: 14 * DAY_MS },
    { topic: 'partner.rejections.v1', partitions: 6, cleanup: 'delete', retentionMs: 30 * DAY_MS },
  ],
  consumers: [ErasureConfirmationsConsumer, PartnerOrdersConsumer, TicketSurveysConsumer],
};

import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditController } from './audit/audit.controller.js';
import { CareModule } from './care/care.module.js';
import { CreditModule } from './credit/credit.module.js';
import type { CrmConfig } from './crm.config.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { CustomerSearchModule } from './customer-search/customer-search.module.js';
import { DuplicatesModule } from './duplicates/duplicates.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { SurveysModule } from './surveys/surveys.module.js';
import { DemandsModule } from './demands/demands.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { LoyaltyModule } from './loyalty/loyalty.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { TiersModule } from './tiers/tiers.module.js';
import { TimelineModule } from './timeline/timeline.module.js';

/** The features of customer relations. */
@Module({})
export class CrmModule {
  static with(config: CrmConfig): DynamicModule {
    // Each is one object: Nest makes an instance of a dynamic module for each object that it sees.
    const customers = CustomersModule.with(config);
    const orders = OrdersModule.with(customers);
    const privacy = PrivacyModule.with(config, customers);
    const care = CareModule.with([customers, privacy]);
    const tiers = TiersModule.with([customers, orders, care]);
    const surveys = SurveysModule.with(config, [customers, privacy]);
    return {
      module: CrmModule,
      imports: [
        customers,
        CustomerSearchModule.with(customers),
        CatalogueModule.with(customers),
        DuplicatesModule.with(customers),
        surveys,
        DemandsModule.with(customers),
        care,
        CreditModule.with(customers),
        privacy,
        ImportsModule.with(config, [customers, privacy]),
        ExportsModule.with(config, [customers, privacy]),
        orders,
        tiers,
        TimelineModule.with([orders, care, surveys, tiers]),
        LoyaltyModule.with([customers, orders, tiers]),
      ],
      controllers: [AuditController],
    };
  }
}

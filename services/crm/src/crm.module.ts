import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditController } from './audit/audit.controller.js';
import { CareModule } from './care/care.module.js';
import { CreditModule } from './credit/credit.module.js';
import type { CrmConfig } from './crm.config.js';
import { CustomersModule } from './customers/customers.module.js';

/** The features of customer relations. */
@Module({})
export class CrmModule {
  static with(config: CrmConfig): DynamicModule {
    // Each is one object: Nest makes an instance of a dynamic module for each object that it sees.
    const customers = CustomersModule.with(config);
    const care = CareModule.with(customers);
    const credit = CreditModule.with(customers);
    return {
      module: CrmModule,
      imports: [customers, care, credit],
      controllers: [AuditController],
    };
  }
}

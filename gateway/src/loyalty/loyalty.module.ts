import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { ChurnRisksLoader } from './churn-risks.loader.js';
import { LoyaltyResolver } from './loyalty.resolver.js';

/** What answers the fields of loyalty and risk. */
export const loyaltyResolvers = [LoyaltyResolver];

/** How loyal customers are, and which may be lost. */
@Module({
  imports: [CrmClientModule, CustomersModule],
  providers: [...loyaltyResolvers, ChurnRisksLoader],
  exports: loyaltyResolvers,
})
export class LoyaltyModule {}

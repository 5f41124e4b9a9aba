import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { PrivacyMutationsResolver } from './privacy-mutations.resolver.js';
import { PrivacyResolver } from './privacy.resolver.js';

/** What answers the fields of confidentiality. */
export const privacyResolvers = [PrivacyResolver, PrivacyMutationsResolver];

/** Confidentiality of customers (R9). */
@Module({
  imports: [CrmClientModule, CustomersModule],
  providers: [...privacyResolvers],
  exports: [...privacyResolvers],
})
export class PrivacyModule {}

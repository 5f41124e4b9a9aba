import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { CreditResolver } from './credit.resolver.js';

/** Credit of customers. */
@Module({
  imports: [NodesModule, CrmClientModule, CustomersModule],
  providers: [CreditResolver],
  exports: [CreditResolver],
})
export class CreditModule {}

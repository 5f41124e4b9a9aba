import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { CrmClientModule } from './crm-client.module.js';
import { CustomerCatalogueResolver } from './customer-catalogue.resolver.js';
import { CustomerMutationsResolver } from './customer-mutations.resolver.js';
import { CustomersLoader } from './customers.loader.js';
import { DuplicatesResolver } from './duplicates.resolver.js';
import { CustomersResolver } from './customers.resolver.js';

/** What answers the fields of customer relations. */
export const customerResolvers = [
  CustomersResolver,
  CustomerMutationsResolver,
  CustomerCatalogueResolver,
  DuplicatesResolver,
];

/** Everything about the archive of customers. */
@Module({
  imports: [NodesModule, CrmClientModule],
  providers: [...customerResolvers, CustomersLoader],
  exports: [...customerResolvers, CustomersLoader],
})
export class CustomersModule {}

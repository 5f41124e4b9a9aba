import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { DemandMutationsResolver } from './demand-mutations.resolver.js';
import { DemandTimeline } from './demand-timeline.js';
import { DemandsLoader } from './demands.loader.js';
import { DemandsResolver } from './demands.resolver.js';

/** What answers the fields of demands. */
export const demandResolvers = [DemandsResolver, DemandMutationsResolver];

/** Everything about demands. */
@Module({
  imports: [NodesModule, CrmClientModule, CustomersModule, StaffModule, TimelineModule],
  providers: [...demandResolvers, DemandsLoader, DemandTimeline],
  exports: [...demandResolvers],
})
export class DemandsModule {}

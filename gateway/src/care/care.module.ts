import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { CareResolver } from './care.resolver.js';
import { CareTasksResolver } from './care-tasks.resolver.js';
import { CareTimeline } from './care-timeline.js';

/** What answers the fields of care. */
export const careResolvers = [CareResolver, CareTasksResolver];

/** Care of customers: what tiers bring, projects, key accounts and tasks. */
@Module({
  imports: [NodesModule, CrmClientModule, CustomersModule, TimelineModule],
  providers: [...careResolvers, CareTimeline],
  exports: careResolvers,
})
export class CareModule {}

import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { LimitsResolver } from './limits.resolver.js';
import { LinksResolver } from './links.resolver.js';
import { MacrosResolver } from './macros.resolver.js';
import { MergingResolver } from './merging.resolver.js';
import { SnoozingResolver } from './snoozing.resolver.js';
import { TasksResolver } from './tasks.resolver.js';
import { WatchingResolver } from './watching.resolver.js';
import { WorkLogResolver } from './work-log.resolver.js';

/** What answers the fields of working together. */
export const togetherResolvers = [
  MergingResolver,
  LimitsResolver,
  LinksResolver,
  MacrosResolver,
  SnoozingResolver,
  TasksResolver,
  WatchingResolver,
  WorkLogResolver,
];

/** What people do together with tickets. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: togetherResolvers,
  exports: togetherResolvers,
})
export class TogetherModule {}

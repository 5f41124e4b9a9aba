import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { GradingResolver } from './grading.resolver.js';
import { PagingResolver } from './paging.resolver.js';
import { SupervisionResolver } from './supervision.resolver.js';

const resolvers = [GradingResolver, PagingResolver, SupervisionResolver];

/** Grades, queues, pages of urgent tickets, and supervision orders. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: resolvers,
  exports: resolvers,
})
export class SupervisionModule {}

import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { ComplianceResolver } from './compliance.resolver.js';
import { DutiesResolver } from './duties.resolver.js';
import { TransfersResolver } from './transfers.resolver.js';

const resolvers = [DutiesResolver, TransfersResolver, ComplianceResolver];

/** First-asked responsibility: duties, transfers, and their monthly report. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: resolvers,
  exports: resolvers,
})
export class DutiesModule {}

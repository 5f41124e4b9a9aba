import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { CallSourcesResolver } from './call-sources.resolver.js';
import { CallsResolver } from './calls.resolver.js';

const resolvers = [CallsResolver, CallSourcesResolver];

/** The telephone as a channel. */
@Module({
  imports: [TicketingClientModule, NodesModule],
  providers: resolvers,
  exports: resolvers,
})
export class TelephonyModule {}

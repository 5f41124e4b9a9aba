import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { CalendarsResolver } from './calendars.resolver.js';
import { SlaPolicyResolver } from './sla-policy.resolver.js';
import { SlaResolver } from './sla.resolver.js';

const resolvers = [SlaResolver, CalendarsResolver, SlaPolicyResolver];

/** Clocks of tickets, and the calendars and the policy that they run by. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: resolvers,
  exports: resolvers,
})
export class SlaModule {}

import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { PresenceResolver } from './presence.resolver.js';
import { StaffMutationsResolver } from './staff-mutations.resolver.js';
import { StaffResolver } from './staff.resolver.js';
import { TeamsLoader } from './teams.loader.js';

const resolvers = [StaffResolver, StaffMutationsResolver, PresenceResolver];

/** Who works in the department, and who is at work. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: [...resolvers, TeamsLoader],
  exports: [...resolvers, TeamsLoader],
})
export class StaffModule {}

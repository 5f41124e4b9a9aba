import { Module } from '@nestjs/common';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { PresenceResolver } from './presence.resolver.js';
import { ShiftsLoader } from './shifts.loader.js';
import { ShiftsResolver } from './shifts.resolver.js';
import { StaffMutationsResolver } from './staff-mutations.resolver.js';
import { StaffResolver } from './staff.resolver.js';
import { TeamsLoader } from './teams.loader.js';

const resolvers = [StaffResolver, StaffMutationsResolver, PresenceResolver, ShiftsResolver];

/** Who works in the department, and who is at work. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: [...resolvers, TeamsLoader, ShiftsLoader],
  exports: [...resolvers, TeamsLoader],
})
export class StaffModule {}

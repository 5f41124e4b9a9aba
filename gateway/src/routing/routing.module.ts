import { Module } from '@nestjs/common';
import { StaffModule } from '../staff/staff.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { ReceiptsLoader } from './receipts.loader.js';
import { RoutingResolver } from './routing.resolver.js';

/** Who gets a ticket, and why. */
@Module({
  imports: [StaffModule, TicketingClientModule],
  providers: [RoutingResolver, ReceiptsLoader],
  exports: [RoutingResolver],
})
export class RoutingModule {}

import { Module } from '@nestjs/common';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { SatisfactionResolver } from './satisfaction.resolver.js';

/** What customers say about resolutions. */
@Module({
  imports: [TicketingClientModule],
  providers: [SatisfactionResolver],
  exports: [SatisfactionResolver],
})
export class SatisfactionModule {}

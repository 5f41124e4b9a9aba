import { Module } from '@nestjs/common';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { WebhooksResolver } from './webhooks.resolver.js';

/** Where events are sent to. */
@Module({
  imports: [TicketingClientModule],
  providers: [WebhooksResolver],
  exports: [WebhooksResolver],
})
export class WebhooksModule {}

import { Module } from '@nestjs/common';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { PersonalWebhookResolver } from './personal-webhook.resolver.js';
import { WebhooksResolver } from './webhooks.resolver.js';

/** Where events are sent to. */
@Module({
  imports: [TicketingClientModule],
  providers: [WebhooksResolver, PersonalWebhookResolver],
  exports: [WebhooksResolver, PersonalWebhookResolver],
})
export class WebhooksModule {}

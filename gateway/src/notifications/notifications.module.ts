import { Module } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Ids, LOGGER } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { NotificationAddedResolver } from './notification-added.resolver.js';
import { NewNotifications, NotificationEventsConsumer } from './notification-events.consumer.js';
import { NotificationsResolver } from './notifications.resolver.js';

const resolvers = [NotificationsResolver, NotificationAddedResolver];

/** What people are told. */
@Module({
  imports: [TicketingClientModule],
  providers: [
    ...resolvers,
    {
      provide: NewNotifications,
      useFactory: (config: GatewayConfig) =>
        new NewNotifications(config.WEBSOCKET_MAX_PENDING_CHANGES),
      inject: [GATEWAY_CONFIG],
    },
    {
      provide: NotificationEventsConsumer,
      useFactory: (config: GatewayConfig, ids: Ids, feed: NewNotifications, logger: Logger) =>
        new NotificationEventsConsumer(config, ids, feed, logger),
      inject: [GATEWAY_CONFIG, Ids, NewNotifications, LOGGER],
    },
  ],
  exports: [...resolvers],
})
export class NotificationsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly consumer: NotificationEventsConsumer) {}

  onApplicationBootstrap(): void {
    this.consumer.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.consumer.stop();
  }
}

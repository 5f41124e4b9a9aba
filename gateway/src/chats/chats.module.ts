import { Module } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Ids, LOGGER } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { ChatChanges } from './chat-changes.js';
import { ChatEventsResolver } from './chat-events.resolver.js';
import { ChatListeners } from './chat-listeners.js';
import { ChatsResolver } from './chats.resolver.js';

const resolvers = [ChatsResolver, ChatEventsResolver];

/** Online chat. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: [
    ...resolvers,
    {
      provide: ChatChanges,
      useFactory: (config: GatewayConfig) => new ChatChanges(config.WEBSOCKET_MAX_PENDING_CHANGES),
      inject: [GATEWAY_CONFIG],
    },
    {
      provide: ChatListeners,
      useFactory: (config: GatewayConfig, ids: Ids, feed: ChatChanges, logger: Logger) =>
        new ChatListeners(config, ids, feed, logger),
      inject: [GATEWAY_CONFIG, Ids, ChatChanges, LOGGER],
    },
  ],
  exports: [...resolvers],
})
export class ChatsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly listeners: ChatListeners) {}

  onApplicationBootstrap(): void {
    this.listeners.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listeners.stop();
  }
}

import { Module } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Ids, LOGGER } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { TicketChangedResolver } from './ticket-changed.resolver.js';
import { TicketChanges } from './ticket-changes.js';
import { TicketEventsConsumer } from './ticket-events.consumer.js';
import { TicketMutationsResolver } from './ticket-mutations.resolver.js';
import { TicketSearchResolver } from './ticket-search.resolver.js';
import { TicketingClientModule } from './ticketing-client.module.js';
import { TicketsResolver } from './tickets.resolver.js';

const resolvers = [
  TicketsResolver,
  TicketMutationsResolver,
  TicketChangedResolver,
  TicketSearchResolver,
];

/** Everything about tickets. */
@Module({
  imports: [NodesModule, TicketingClientModule],
  providers: [
    ...resolvers,
    {
      provide: TicketChanges,
      useFactory: (config: GatewayConfig) =>
        new TicketChanges(config.WEBSOCKET_MAX_PENDING_CHANGES),
      inject: [GATEWAY_CONFIG],
    },
    {
      provide: TicketEventsConsumer,
      useFactory: (config: GatewayConfig, ids: Ids, changes: TicketChanges, logger: Logger) =>
        new TicketEventsConsumer(config, ids, changes, logger),
      inject: [GATEWAY_CONFIG, Ids, TicketChanges, LOGGER],
    },
  ],
  exports: [...resolvers, TicketChanges],
})
export class TicketsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly consumer: TicketEventsConsumer) {}

  onApplicationBootstrap(): void {
    this.consumer.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.consumer.stop();
  }
}

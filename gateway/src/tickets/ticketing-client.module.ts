import { Module } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import {
  NotificationServiceClient,
  SatisfactionServiceClient,
  TicketServiceClient,
  WebhookServiceClient,
} from '@shouwen/contracts';
import { createGrpcClient } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';

type ClientClass = new (
  ...parameters: ConstructorParameters<typeof TicketServiceClient>
) => Pick<TicketServiceClient, 'close'>;

/** The gRPC services that the ticketing process answers. */
const clients: readonly ClientClass[] = [
  TicketServiceClient,
  NotificationServiceClient,
  WebhookServiceClient,
  SatisfactionServiceClient,
];

/** The connections to the ticketing service; let go once the last request was answered. */
@Module({
  providers: clients.map((client) => ({
    provide: client,
    useFactory: (config: GatewayConfig) => createGrpcClient(client, config.TICKETING_GRPC_URL),
    inject: [GATEWAY_CONFIG],
  })),
  exports: [...clients],
})
export class TicketingClientModule implements OnApplicationShutdown {
  constructor(private readonly parts: ModuleRef) {}

  onApplicationShutdown(): void {
    for (const client of clients) this.parts.get<{ close(): void }>(client).close();
  }
}

import { Module } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { TicketServiceClient } from '@shouwen/contracts';
import { createGrpcClient } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';

/** The connection to the ticketing service; let go once the last request was answered. */
@Module({
  providers: [
    {
      provide: TicketServiceClient,
      useFactory: (config: GatewayConfig) =>
        createGrpcClient(TicketServiceClient, config.TICKETING_GRPC_URL),
      inject: [GATEWAY_CONFIG],
    },
  ],
  exports: [TicketServiceClient],
})
export class TicketingClientModule implements OnApplicationShutdown {
  constructor(private readonly client: TicketServiceClient) {}

  onApplicationShutdown(): void {
    this.client.close();
  }
}

import { Module } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import {
  CareServiceClient,
  CreditServiceClient,
  CustomerCatalogueServiceClient,
  CustomerMergingServiceClient,
  CustomerServiceClient,
  SurveyServiceClient,
  DemandServiceClient,
  PrivacyServiceClient,
  OrderServiceClient,
  TierServiceClient,
  LoyaltyServiceClient,
  ExportServiceClient,
  CustomerTimelineServiceClient,
  ImportServiceClient,
} from '@shouwen/contracts';
import { createGrpcClient } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';

/** The gRPC services that the process of customer relations answers. */
const clients = [
  CustomerServiceClient,
  CustomerCatalogueServiceClient,
  CustomerMergingServiceClient,
  SurveyServiceClient,
  DemandServiceClient,
  CareServiceClient,
  CreditServiceClient,
  PrivacyServiceClient,
  OrderServiceClient,
  TierServiceClient,
  LoyaltyServiceClient,
  ExportServiceClient,
  CustomerTimelineServiceClient,
  ImportServiceClient,
] as const;

type AnyClient = InstanceType<(typeof clients)[number]>;

/** The connections to customer relations; let go once the last request was answered. */
@Module({
  providers: clients.map((client) => ({
    provide: client,
    useFactory: (config: GatewayConfig) => createGrpcClient<AnyClient>(client, config.CRM_GRPC_URL),
    inject: [GATEWAY_CONFIG],
  })),
  exports: [...clients],
})
export class CrmClientModule implements OnApplicationShutdown {
  constructor(private readonly parts: ModuleRef) {}

  onApplicationShutdown(): void {
    for (const client of clients) this.parts.get<AnyClient>(client).close();
  }
}

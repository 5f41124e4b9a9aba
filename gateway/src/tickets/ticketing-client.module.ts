import { Module } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import {
  AttachmentServiceClient,
  CalendarServiceClient,
  ChatServiceClient,
  ComplianceServiceClient,
  DutyServiceClient,
  EmailServiceClient,
  GradingServiceClient,
  LimitServiceClient,
  LinkServiceClient,
  MacroServiceClient,
  MergingServiceClient,
  NotificationServiceClient,
  PagingServiceClient,
  PresenceServiceClient,
  RoutingServiceClient,
  SatisfactionServiceClient,
  ShiftServiceClient,
  SlaServiceClient,
  SnoozeServiceClient,
  StaffServiceClient,
  SupervisionServiceClient,
  TaskServiceClient,
  TelephonyServiceClient,
  TicketSearchServiceClient,
  TicketServiceClient,
  TransferServiceClient,
  WatchingServiceClient,
  WebhookServiceClient,
  WorkLogServiceClient,
} from '@shouwen/contracts';
import { createGrpcClient } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';

/** The gRPC services that the ticketing process answers. */
const clients = [
  TicketServiceClient,
  AttachmentServiceClient,
  CalendarServiceClient,
  ChatServiceClient,
  ComplianceServiceClient,
  DutyServiceClient,
  EmailServiceClient,
  GradingServiceClient,
  LimitServiceClient,
  LinkServiceClient,
  MacroServiceClient,
  MergingServiceClient,
  NotificationServiceClient,
  PagingServiceClient,
  PresenceServiceClient,
  RoutingServiceClient,
  SatisfactionServiceClient,
  ShiftServiceClient,
  SlaServiceClient,
  SnoozeServiceClient,
  StaffServiceClient,
  SupervisionServiceClient,
  TaskServiceClient,
  TelephonyServiceClient,
  TicketSearchServiceClient,
  TransferServiceClient,
  WatchingServiceClient,
  WebhookServiceClient,
  WorkLogServiceClient,
] as const;

type AnyClient = InstanceType<(typeof clients)[number]>;

/** The connections to the ticketing service; let go once the last request was answered. */
@Module({
  providers: clients.map((client) => ({
    provide: client,
    useFactory: (config: GatewayConfig) =>
      createGrpcClient<AnyClient>(client, config.TICKETING_GRPC_URL),
    inject: [GATEWAY_CONFIG],
  })),
  exports: [...clients],
})
export class TicketingClientModule implements OnApplicationShutdown {
  constructor(private readonly parts: ModuleRef) {}

  onApplicationShutdown(): void {
    for (const client of clients) this.parts.get<AnyClient>(client).close();
  }
}

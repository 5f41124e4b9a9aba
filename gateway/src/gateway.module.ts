import { Module } from '@nestjs/common';
import {
  AttachmentServiceClient,
  ExportServiceClient,
  ImportServiceClient,
  SurveyServiceClient,
  TelephonyServiceClient,
  TicketServiceClient,
} from '@shouwen/contracts';
import { Clock, Ids, LOGGER, TokenVerifier } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import { Registry } from 'prom-client';
import { AttachmentRoutes } from './attachments/attachment.routes.js';
import { CrmClientModule } from './customers/crm-client.module.js';
import { ExportRoutes } from './exports/export.routes.js';
import { FileTransfers } from './files/file-transfers.js';
import { GATEWAY_CONFIG } from './gateway.config.js';
import type { GatewayConfig } from './gateway.config.js';
import { GraphqlEngine } from './graphql/graphql.engine.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { ExchangeLog } from './http/exchange-log.js';
import { GraphqlRoutes } from './http/graphql.routes.js';
import { Refusals } from './http/refusal.js';
import { ImportRoutes } from './imports/import.routes.js';
import { GatewayMetrics } from './ops/gateway.metrics.js';
import { SurveyRoutes } from './surveys/survey.routes.js';
import { CallReportRoutes } from './telephony/call-report.routes.js';
import { TicketChanges } from './tickets/ticket-changes.js';
import { TicketingClientModule } from './tickets/ticketing-client.module.js';
import { TicketsModule } from './tickets/tickets.module.js';
import { SubscriptionServer } from './websocket/subscription-server.js';

/** The gateway: the schema, and its edges over HTTP and WebSockets. */
@Module({
  imports: [GraphqlModule, TicketsModule, TicketingClientModule, CrmClientModule],
  providers: [
    {
      provide: GatewayMetrics,
      useFactory: (registry: Registry, changes: TicketChanges) =>
        new GatewayMetrics(registry, changes),
      inject: [Registry, TicketChanges],
    },
    {
      provide: ExchangeLog,
      useFactory: (ids: Ids, logger: Logger, metrics: GatewayMetrics) =>
        new ExchangeLog(ids, logger, metrics),
      inject: [Ids, LOGGER, GatewayMetrics],
    },
    {
      provide: Refusals,
      useFactory: (config: GatewayConfig, logger: Logger) => new Refusals(config, logger),
      inject: [GATEWAY_CONFIG, LOGGER],
    },
    {
      provide: GraphqlRoutes,
      useFactory: (
        ...parts: [GraphqlEngine, TokenVerifier, TicketServiceClient, Refusals, GatewayConfig]
      ) => new GraphqlRoutes(...parts),
      inject: [GraphqlEngine, TokenVerifier, TicketServiceClient, Refusals, GATEWAY_CONFIG],
    },
    {
      provide: FileTransfers,
      useFactory: (verifier: TokenVerifier) => new FileTransfers(verifier),
      inject: [TokenVerifier],
    },
    {
      provide: AttachmentRoutes,
      useFactory: (...parts: [FileTransfers, AttachmentServiceClient, GatewayConfig]) =>
        new AttachmentRoutes(...parts),
      inject: [FileTransfers, AttachmentServiceClient, GATEWAY_CONFIG],
    },
    {
      provide: CallReportRoutes,
      useFactory: (...parts: [TelephonyServiceClient, GatewayConfig]) =>
        new CallReportRoutes(...parts),
      inject: [TelephonyServiceClient, GATEWAY_CONFIG],
    },
    {
      provide: ExportRoutes,
      useFactory: (...parts: [FileTransfers, ExportServiceClient]) => new ExportRoutes(...parts),
      inject: [FileTransfers, ExportServiceClient],
    },
    {
      provide: ImportRoutes,
      useFactory: (...parts: [FileTransfers, ImportServiceClient, GatewayConfig]) =>
        new ImportRoutes(...parts),
      inject: [FileTransfers, ImportServiceClient, GATEWAY_CONFIG],
    },
    {
      provide: SurveyRoutes,
      useFactory: (...parts: [SurveyServiceClient, GatewayConfig, Logger]) =>
        new SurveyRoutes(...parts),
      inject: [SurveyServiceClient, GATEWAY_CONFIG, LOGGER],
    },
    {
      provide: SubscriptionServer,
      useFactory: (
        engine: GraphqlEngine,
        verifier: TokenVerifier,
        client: TicketServiceClient,
        metrics: GatewayMetrics,
        clock: Clock,
        ids: Ids,
        config: GatewayConfig,
        logger: Logger,
      ) =>
        new SubscriptionServer({ engine, verifier, client, metrics, clock, ids, config, logger }),
      inject: [
        GraphqlEngine,
        TokenVerifier,
        TicketServiceClient,
        GatewayMetrics,
        Clock,
        Ids,
        GATEWAY_CONFIG,
        LOGGER,
      ],
    },
  ],
})
export class GatewayModule {}

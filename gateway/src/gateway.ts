import { setTimeout as delay } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TicketServiceClient } from '@shouwen/contracts';
import { NestLogger, OpsServer, Readiness, createRegistry } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { AttachmentRoutes } from './attachments/attachment.routes.js';
import { ExportRoutes } from './exports/export.routes.js';
import { EnvironmentModule } from './environment.module.js';
import type { GatewayConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';
import { GraphqlEngine } from './graphql/graphql.engine.js';
import { ExchangeLog } from './http/exchange-log.js';
import { GraphqlRoutes } from './http/graphql.routes.js';
import { setUpHttpServer } from './http/http-server.js';
import { Refusals } from './http/refusal.js';
import { ImportRoutes } from './imports/import.routes.js';
import { requireDependencies } from './ops/gateway-readiness.js';
import { SurveyRoutes } from './surveys/survey.routes.js';
import { CallReportRoutes } from './telephony/call-report.routes.js';
import { SubscriptionServer } from './websocket/subscription-server.js';

const LEAST_REQUEST_TIMEOUT_MS = 120_000;

/** A gateway that takes requests. */
export interface RunningGateway {
  httpPort: number;
  opsPort: number;
  /** Takes nothing new, finishes what it accepted within the time configured, and lets go of everything. */
  stop(): Promise<void>;
}

/** Starts the gateway. Dependencies may still be away; readiness tells. */
export async function startGateway(config: GatewayConfig, logger: Logger): Promise<RunningGateway> {
  const registry = createRegistry();
  const readiness = new Readiness();
  const listening = readiness.until('http');
  const ops = new OpsServer(config, registry, readiness);
  const opsPort = await ops.listen();

  const app = await createApplication(config, logger, registry);
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await setUpHttpServer(server, {
    engine: app.get(GraphqlEngine),
    routes: app.get(GraphqlRoutes),
    attachments: app.get(AttachmentRoutes),
    callReports: app.get(CallReportRoutes),
    exports: app.get(ExportRoutes),
    imports: app.get(ImportRoutes),
    surveys: app.get(SurveyRoutes),
    refusals: app.get(Refusals),
    log: app.get(ExchangeLog),
    config,
    logger,
  });
  requireDependencies(readiness, app.get(TicketServiceClient), config);
  const subscriptions = app.get(SubscriptionServer);
  subscriptions.attach(server.server);
  await app.listen(config.HTTP_PORT, config.HTTP_HOST);
  listening();
  const { port: httpPort } = server.server.address() as AddressInfo;
  logger.info({ port: httpPort, operations: opsPort }, 'the gateway runs');

  return {
    httpPort,
    opsPort,
    stop: async () => {
      readiness.drain();
      subscriptions.close();
      const hurry = new AbortController();
      void delay(config.SHUTDOWN_GRACE_MS, undefined, { signal: hurry.signal }).then(
        () => server.server.closeAllConnections(),
        () => undefined,
      );
      await app.close();
      hurry.abort();
      await ops.close();
    },
  };
}

function createApplication(config: GatewayConfig, logger: Logger, registry: Registry) {
  const adapter = new FastifyAdapter({
    bodyLimit: config.HTTP_MAX_BODY_BYTES,
    exposeHeadRoutes: false,
    // For what is on no route; those have times of their own: see http/read-deadline.ts.
    requestTimeout: Math.max(LEAST_REQUEST_TIMEOUT_MS, 2 * config.IMPORT_UPLOAD_TIMEOUT_MS),
    skipMiddie: true,
  });
  return NestFactory.create<NestFastifyApplication>(
    {
      module: GatewayModule,
      imports: [EnvironmentModule.with(config, logger, registry)],
    },
    adapter,
    { logger: new NestLogger(logger), bodyParser: false },
  );
}

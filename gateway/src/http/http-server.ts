import cors from '@fastify/cors';
import type { Logger } from '@shouwen/platform';
import type { FastifyInstance } from 'fastify';
import type { AttachmentRoutes } from '../attachments/attachment.routes.js';
import type { ExportRoutes } from '../exports/export.routes.js';
import type { GatewayConfig } from '../gateway.config.js';
import type { GraphqlEngine } from '../graphql/graphql.engine.js';
import type { ImportRoutes } from '../imports/import.routes.js';
import type { SurveyRoutes } from '../surveys/survey.routes.js';
import type { CallReportRoutes } from '../telephony/call-report.routes.js';
import type { Exchange } from './exchange.js';
import type { ExchangeLog } from './exchange-log.js';
import { registerGraphiql } from './graphiql.routes.js';
import type { GraphqlRoutes } from './graphql.routes.js';
import { registerLoadShedding } from './load-shedding.js';
import { registerReadDeadline } from './read-deadline.js';
import type { Refusals } from './refusal.js';
import { securityHeaders } from './security-headers.js';

const READ_REQUEST_WITHIN_MS = 30_000;
const LOCALHOST = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** What answers requests over HTTP. */
export interface HttpParts {
  engine: GraphqlEngine;
  routes: GraphqlRoutes;
  attachments: AttachmentRoutes;
  callReports: CallReportRoutes;
  exports: ExportRoutes;
  imports: ImportRoutes;
  surveys: SurveyRoutes;
  refusals: Refusals;
  log: ExchangeLog;
  config: GatewayConfig;
  logger: Logger;
}

/** Puts GraphQL over HTTP, and in development the IDE, into the HTTP server. */
export async function setUpHttpServer(server: FastifyInstance, parts: HttpParts): Promise<void> {
  const { config, engine } = parts;
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(securityHeaders);
    done();
  });
  await engine.register(server);
  await server.register(async (scope) => {
    await setUpGraphql(scope, parts);
  });
  if (config.NODE_ENV === 'development') registerGraphiql(server);
}

async function setUpGraphql(scope: FastifyInstance, parts: HttpParts): Promise<void> {
  const { attachments, callReports, config, log, refusals, routes, surveys } = parts;
  scope.decorateRequest('exchange', null as unknown as Exchange);
  scope.setErrorHandler((error, request, reply) => refusals.answer(error, request, reply));
  const origins = allowedOrigins(config);
  if (origins.length > 0) {
    await scope.register(cors, {
      origin: origins,
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'x-correlation-id', 'traceparent'],
      exposedHeaders: ['x-correlation-id', 'retry-after'],
      maxAge: 600,
    });
  }
  scope.addHook('onRequest', (request, reply, done) => {
    log.begin(request, reply);
    done();
  });
  registerReadDeadline(scope, READ_REQUEST_WITHIN_MS);
  await registerLoadShedding(scope, config, log);
  routes.register(scope);
  await attachments.register(scope);
  await callReports.register(scope);
  await parts.exports.register(scope);
  await parts.imports.register(scope);
  await surveys.register(scope);
}

function allowedOrigins({ CORS_ORIGINS, NODE_ENV }: GatewayConfig): (string | RegExp)[] {
  return NODE_ENV === 'development' ? [...CORS_ORIGINS, LOCALHOST] : CORS_ORIGINS;
}

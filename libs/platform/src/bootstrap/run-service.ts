import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { requestSchemas } from '@shouwen/contracts';
import { HealthImplementation } from 'grpc-health-check';
import { Registry } from 'prom-client';
import { TokenVerifier } from '../auth/token-verifier.js';
import type { ServiceConfig } from '../config/service-config.js';
import { ContractValidator } from '../grpc/contract-validator.js';
import { DomainErrorFilter } from '../grpc/exception.filter.js';
import { RequestLog } from '../grpc/request-log.js';
import { RequestGuard } from '../grpc/request.guard.js';
import { RequestInterceptor } from '../grpc/request.interceptor.js';
import { createLogger } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { OpsServer } from '../ops/ops-server.js';
import { createRegistry } from '../ops/registry.js';
import { Readiness } from '../ops/readiness.js';
import { AuditTrail } from '../persistence/audit-trail.js';
import { Clock, DatabaseClock } from '../persistence/clock.js';
import { Database } from '../persistence/database.js';
import { Ids, UuidIds } from '../persistence/ids.js';
import { requireMigrations } from '../persistence/migrate.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import { Housekeeping } from '../timers/housekeeping.js';
import { TimerMetrics } from '../timers/timer-metrics.js';
import { TimerWorker } from '../timers/timer-worker.js';
import { Timers } from '../timers/timers.js';
import { configOrExit } from './config-or-exit.js';
import { grpcOptions } from './grpc-options.js';
import { Messaging } from './messaging.js';
import { LOGGER, PlatformModule } from './platform.module.js';
import { atMost, endOnSignals, untilItWorks } from './process-lifecycle.js';
import type { ServiceDefinition } from './service-definition.js';

const FINISH_WORK_MS = 7_000;
const STOP_RELAY_MS = 4_000;

/**
 * Runs a service in the foreground until SIGTERM: first the operations port, then the database, gRPC and Kafka. On
 * SIGTERM it says that it is not ready, finishes what it accepted, sends what it recorded, lets go of what others can
 * take over, and exits within 15 s.
 */
export async function runService<Config extends ServiceConfig>(
  definition: ServiceDefinition<Config>,
): Promise<void> {
  const config = configOrExit(definition.name, definition.config);
  const logger = createLogger(definition.name, config);
  const started: (() => Promise<void>)[] = [];
  endOnSignals(logger, async () => {
    for (const stop of started.toReversed()) await stop();
  });

  const registry = createRegistry();
  const readiness = new Readiness();
  const listening = readiness.until('grpc');
  const ops = new OpsServer(config, registry, readiness);
  await ops.listen();
  started.push(() => ops.close());

  const database = await openDatabase(definition, config, readiness, logger);
  started.push(() => database.close());
  const clock = new DatabaseClock(database, config.DATABASE_CLOCK_INTERVAL_MS);
  await clock.start();
  started.push(async () => clock.stop());

  const ids = new UuidIds(clock);
  const messaging = new Messaging(definition, config, { database, clock, ids, registry, logger });
  readiness.require('broker', () => messaging.check());
  started.push(() => atMost(STOP_RELAY_MS, messaging.disconnect()));

  const timers = new TimerWorker({
    database,
    unitOfWork: messaging.unitOfWork,
    ids,
    metrics: new TimerMetrics(registry, database),
    logger,
  });
  await new Housekeeping(config, database, ids).register(timers);

  const validator = new ContractValidator(requestSchemas);
  const served = ['', ...Object.keys(definition.grpc)];
  const health = new HealthImplementation(
    Object.fromEntries(served.map((name) => [name, 'SERVING'] as const)),
  );
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(
    PlatformModule.around(definition.module(config), [
      { provide: LOGGER, useValue: logger },
      { provide: Registry, useValue: registry },
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
      { provide: Ids, useValue: ids },
      { provide: UnitOfWork, useValue: messaging.unitOfWork },
      { provide: AuditTrail, useValue: new AuditTrail(database) },
      { provide: Timers, useValue: new Timers(ids) },
      { provide: TimerWorker, useValue: timers },
    ]),
    { ...grpcOptions(config.GRPC_LISTEN, definition.grpc, health), logger: new NestLogger(logger) },
  );
  const log = new RequestLog(registry, logger);
  app.useGlobalGuards(new RequestGuard(new TokenVerifier(config, clock), ids));
  app.useGlobalInterceptors(new RequestInterceptor(validator, log));
  app.useGlobalFilters(new DomainErrorFilter(log));
  await app.listen();
  listening();

  messaging.start(definition.consumers.map((consumer) => app.get(consumer, { strict: false })));
  timers.start();
  started.push(() =>
    atMost(FINISH_WORK_MS, Promise.all([timers.stop(), messaging.stop(), app.close()])),
  );
  started.push(async () => {
    readiness.drain();
    for (const name of served) health.setStatus(name, 'NOT_SERVING');
  });
  logger.info({ listen: config.GRPC_LISTEN, operations: config.OPS_PORT }, 'the service runs');
}

async function openDatabase(
  definition: Pick<ServiceDefinition, 'name' | 'entities' | 'migrations'>,
  config: ServiceConfig,
  readiness: Readiness,
  logger: Logger,
): Promise<Database> {
  const { name, entities, migrations } = definition;
  const database = new Database(config, { applicationName: name, entities });
  readiness.require('database', async () => void (await database.query('select 1')));
  readiness.require('migrations', () => requireMigrations(database, migrations));
  await untilItWorks(
    () => database.open(),
    (error, pauseMs) => logger.warn({ err: error, pauseMs }, 'the database is not reachable'),
  );
  await untilItWorks(
    () => requireMigrations(database, migrations),
    (error, pauseMs) => logger.warn({ err: error, pauseMs }, 'the database is not migrated'),
  );
  return database;
}

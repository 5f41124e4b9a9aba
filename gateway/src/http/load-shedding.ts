import underPressure from '@fastify/under-pressure';
import { platformErrors } from '@shouwen/platform';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../gateway.config.js';
import type { ExchangeLog } from './exchange-log.js';

// Shorter ones hold too few measurements: a single pause would count as an endless one.
const SAMPLE_EVERY_MS = 1_000;
const RETRY_AFTER_MS = 1_000;

/**
 * Turns requests away before memory or latency runs out: when too many are in flight, the event loop is late, or the
 * process has grown too large. Throws `platform.overloaded` for them.
 */
export async function registerLoadShedding(
  server: FastifyInstance,
  config: GatewayConfig,
  log: Pick<ExchangeLog, 'inFlight'>,
): Promise<void> {
  const overloaded = () => platformErrors.overloaded({}, { retryAfterMs: RETRY_AFTER_MS });
  await server.register(underPressure, {
    maxEventLoopDelay: config.MAX_EVENT_LOOP_DELAY_MS,
    maxHeapUsedBytes: config.MAX_HEAP_BYTES,
    maxRssBytes: config.MAX_RSS_BYTES,
    sampleInterval: SAMPLE_EVERY_MS,
    pressureHandler: () => {
      throw overloaded();
    },
  });
  server.addHook('onRequest', (_request, _reply, done) => {
    if (log.inFlight > config.MAX_IN_FLIGHT) done(overloaded());
    else done();
  });
}

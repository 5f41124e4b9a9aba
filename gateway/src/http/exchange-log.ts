import { correlationIdFor } from '@shouwen/platform';
import type { Ids, Logger } from '@shouwen/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../ops/gateway.metrics.js';
import { Exchange } from './exchange.js';

const LONGEST_NAME = 100;

/** Writes down each exchange once it is over: who asked for what and how it ended, never what was said. */
export class ExchangeLog {
  /** Exchanges that are not over yet. */
  inFlight = 0;

  constructor(
    private readonly ids: Ids,
    private readonly logger: Logger,
    private readonly metrics: GatewayMetrics,
  ) {}

  begin(request: FastifyRequest, reply: FastifyReply): void {
    const requestId = this.ids.next();
    const given = request.headers['x-correlation-id'];
    const correlationId = correlationIdFor(
      typeof given === 'string' ? given : undefined,
      () => requestId,
    );
    const exchange = new Exchange(requestId, correlationId, request);
    request.exchange = exchange;
    reply.header('x-correlation-id', correlationId);
    this.inFlight += 1;
    this.metrics.inFlight.inc();
    reply.raw.once('close', () => this.end(exchange, reply.raw.statusCode));
  }

  private end(exchange: Exchange, status: number): void {
    this.inFlight -= 1;
    this.metrics.inFlight.dec();
    if (exchange.outcome === 'shed') this.metrics.shed.inc();
    const durationMs = performance.now() - exchange.startedAt;
    const operation = exchange.context?.operation;
    const type = operation?.type ?? 'unknown';
    this.metrics.requestDuration.observe(
      { operation_type: type, outcome: exchange.outcome },
      durationMs / 1000,
    );
    this.logger.info(
      {
        operation: operation?.name.slice(0, LONGEST_NAME),
        operationType: type,
        outcome: exchange.outcome,
        code: exchange.code,
        status,
        durationMs: Math.round(durationMs * 10) / 10,
        cost: exchange.context?.cost,
        callerId: exchange.callerId,
        requestId: exchange.requestId,
        correlationId: exchange.correlationId,
      },
      'request',
    );
  }
}

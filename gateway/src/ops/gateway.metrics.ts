import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { TicketChanges } from '../tickets/ticket-changes.js';

/** How a request ended. */
export type RequestOutcome =
  /** Every field was answered. */
  | 'ok'
  /** Some fields, or all, could not be answered. */
  | 'failed'
  /** Nothing was executed: the caller, the document or a limit stood against it. */
  | 'refused'
  /** Turned away under load. */
  | 'shed'
  /** The caller went away first. */
  | 'aborted';

/** What kind of operation a request asked for, as far as that was found out. */
export type OperationLabel = 'query' | 'mutation' | 'subscription' | 'unknown';

/** Metrics of the gateway. */
export class GatewayMetrics {
  readonly requestDuration: Histogram<'operation_type' | 'outcome'>;
  readonly inFlight: Gauge;
  readonly shed: Counter;
  readonly webSocketConnections: Gauge;

  constructor(registry: Registry, changes: TicketChanges) {
    const registers = [registry];
    this.requestDuration = new Histogram({
      name: 'shouwen_gateway_request_duration_seconds',
      help: 'Time from the first byte of a GraphQL request over HTTP to the last byte of its answer',
      labelNames: ['operation_type', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers,
    });
    this.inFlight = new Gauge({
      name: 'shouwen_gateway_requests_in_flight',
      help: 'GraphQL requests over HTTP that are being worked on',
      registers,
    });
    this.shed = new Counter({
      name: 'shouwen_gateway_shed_total',
      help: 'Requests and connections turned away under load',
      registers,
    });
    this.webSocketConnections = new Gauge({
      name: 'shouwen_gateway_websocket_connections',
      help: 'Open WebSocket connections',
      registers,
    });
    new Gauge({
      name: 'shouwen_gateway_subscriptions',
      help: 'Subscriptions to changes of tickets',
      registers,
      collect() {
        this.set(changes.size);
      },
    });
  }
}

import { STATUS_CODES } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TicketServiceClient } from '@shouwen/contracts';
import { correlationIdFor, traceparentFor } from '@shouwen/platform';
import type { Clock, Ids, Logger, TokenVerifier } from '@shouwen/platform';
import { GraphQLError } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import type { Context, SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import { formatErrors } from '../graphql/graphql-errors.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { RefusedDocument } from '../graphql/graphql.engine.js';
import type { GraphqlEngine } from '../graphql/graphql.engine.js';
import { GRAPHQL_PATH } from '../http/graphql.routes.js';
import type { GatewayMetrics } from '../ops/gateway.metrics.js';
import { TicketLoaders } from '../tickets/tickets.loader.js';
import { timeUntilExpiry } from './access-token-expiry.js';
import { keepAlive } from './keep-alive.js';
import { SubscriptionConnection } from './subscription-connection.js';

const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;
const LEAVE_WITHIN_MS = 2_000;

/** What subscriptions need of the gateway. */
export interface SubscriptionParts {
  engine: GraphqlEngine;
  verifier: TokenVerifier;
  client: TicketServiceClient;
  metrics: GatewayMetrics;
  clock: Clock;
  ids: Ids;
  config: GatewayConfig;
  logger: Logger;
}

type ConnectionContext = Context<Record<string, unknown>, SubscriptionConnection>;

/** GraphQL subscriptions over WebSockets, with the graphql-transport-ws protocol. */
export class SubscriptionServer {
  private readonly sockets: WebSocketServer;
  private readonly protocol;
  private closing = false;

  constructor(private readonly parts: SubscriptionParts) {
    this.sockets = new WebSocketServer({
      noServer: true,
      maxPayload: parts.config.WEBSOCKET_MAX_MESSAGE_BYTES,
      perMessageDeflate: false,
      handleProtocols,
    });
    this.protocol = makeServer<Record<string, unknown>, SubscriptionConnection>({
      onConnect: (context) => this.authenticate(context),
      onSubscribe: (context, _id, payload) => this.prepare(context, payload),
      onNext: (context, _id, _payload, _args, result) =>
        result.errors && { ...result, errors: this.format(context, result.errors) },
      onError: (context, _id, _payload, errors) => this.format(context, errors),
    });
  }

  /** Takes WebSocket connections at the address of the API. */
  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (request.url?.split('?')[0] !== GRAPHQL_PATH) {
        refuse(socket, 404);
        return;
      }
      if (this.closing || this.sockets.clients.size >= this.limit) {
        this.parts.metrics.shed.inc();
        refuse(socket, 503);
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (webSocket) =>
        this.open(webSocket, request),
      );
    });
  }

  /** Takes no new connections and asks those there are to go elsewhere. */
  close(): void {
    this.closing = true;
    for (const socket of this.sockets.clients) socket.close(GOING_AWAY, 'Shutting down');
    setTimeout(() => {
      for (const socket of this.sockets.clients) socket.terminate();
    }, LEAVE_WITHIN_MS).unref();
  }

  private get limit(): number {
    return this.parts.config.WEBSOCKET_MAX_CONNECTIONS;
  }

  private open(socket: WebSocket, request: IncomingMessage): void {
    const { config, ids, logger, metrics } = this.parts;
    const given = request.headers['x-correlation-id'];
    const correlationId = correlationIdFor(typeof given === 'string' ? given : undefined, () =>
      ids.next(),
    );
    const connection = new SubscriptionConnection(socket, request, correlationId);
    metrics.webSocketConnections.inc();
    keepAlive(socket, config.WEBSOCKET_KEEP_ALIVE_MS);
    const failed = (error: unknown) => {
      logger.warn({ err: error, correlationId }, 'a connection failed');
      socket.close(CloseCode.InternalServerError, 'Internal error');
    };
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) => {
          socket.on('message', (data: Buffer) => {
            handle(data.toString()).catch(failed);
          });
        },
      },
      connection,
    );
    socket.once('error', failed);
    socket.once('close', (code, reason) => {
      clearTimeout(connection.expiry);
      metrics.webSocketConnections.dec();
      const callerId = connection.caller?.id;
      logger.info({ callerId, code, correlationId }, 'connection closed');
      closed(code, String(reason)).catch(failed);
    });
  }

  private async authenticate({ connectionParams, extra }: ConnectionContext): Promise<boolean> {
    const { clock, verifier } = this.parts;
    const parameter = Object.entries(connectionParams ?? {}).find(
      ([name]) => name.toLowerCase() === 'authorization',
    )?.[1];
    try {
      extra.caller = await verifier.verify(typeof parameter === 'string' ? parameter : undefined);
    } catch (error) {
      if ((error as { kind?: string }).kind === 'unauthenticated') return false;
      extra.socket.close(TRY_AGAIN_LATER, 'The token can not be verified right now');
      return false;
    }
    extra.expiry = setTimeout(
      () => extra.socket.close(CloseCode.Forbidden, 'The access token has run out'),
      timeUntilExpiry(extra.caller.token, clock.now()),
    );
    extra.expiry.unref();
    return extra.socket.readyState === extra.socket.OPEN;
  }

  private prepare(connection: ConnectionContext, payload: SubscribePayload) {
    const { config, engine } = this.parts;
    try {
      const limit = config.WEBSOCKET_MAX_SUBSCRIPTIONS;
      if (Object.keys(connection.subscriptions).length > limit) {
        throw gatewayErrors.too_many_subscriptions({ limit: String(limit) });
      }
      const { query } = payload;
      const variables = payload.variables ?? undefined;
      return engine.prepareSubscription(
        { query, variables },
        this.contextOf(connection.extra, payload.operationName ?? undefined),
      );
    } catch (error) {
      if (error instanceof RefusedDocument) return error.errors;
      return [new GraphQLError('refused', { originalError: error as Error })];
    }
  }

  private contextOf(
    { caller, correlationId, locale }: SubscriptionConnection,
    operationName: string | undefined,
  ): GraphqlContext {
    if (caller === undefined) throw new Error('the connection was acknowledged without a caller');
    const { client, config, ids } = this.parts;
    const request = {
      caller,
      correlationId,
      causationId: ids.next(),
      traceparent: traceparentFor(undefined),
      deadline: Date.now() + config.REQUEST_TIMEOUT_MS,
    };
    return {
      request,
      locale,
      tickets: new TicketLoaders(client, request),
      transport: 'websocket',
      operationName,
      operation: undefined,
      cost: 0,
    };
  }

  private format({ extra }: ConnectionContext, errors: readonly unknown[]) {
    const { config, logger } = this.parts;
    return formatErrors(errors, {
      locale: extra.locale,
      correlationId: extra.correlationId,
      mayLearnSchema: config.NODE_ENV === 'development',
      logger,
    });
  }
}

function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) resolve();
    else socket.send(text, (error) => (error == null ? resolve() : reject(error)));
  });
}

function refuse(socket: Duplex, status: 404 | 503): void {
  const retry = status === 503 ? 'Retry-After: 1\r\n' : '';
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n${retry}\r\n`,
  );
}

import type { TicketServiceClient } from '@shouwen/contracts';
import type { Caller, TokenVerifier } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import { anonymous } from '../graphql/anonymous.js';
import { formatErrors } from '../graphql/graphql-errors.js';
import type { GraphqlContext, Transport } from '../graphql/graphql.context.js';
import type { GraphqlEngine } from '../graphql/graphql.engine.js';
import { TicketLoaders } from '../tickets/tickets.loader.js';
import type { GraphqlRequest } from './graphql-request.js';
import { requestOfBody, requestOfSearch } from './graphql-request.js';
import { answerTypeFor } from './media-type.js';
import type { Refusals } from './refusal.js';
import { requestContextOf } from './request-context.js';

/** Address of the API. */
export const GRAPHQL_PATH = '/graphql';

const otherMethods = ['DELETE', 'HEAD', 'PATCH', 'PUT'];

/** GraphQL over HTTP. */
export class GraphqlRoutes {
  constructor(
    private readonly engine: GraphqlEngine,
    private readonly verifier: TokenVerifier,
    private readonly client: TicketServiceClient,
    private readonly refusals: Refusals,
    private readonly config: GatewayConfig,
  ) {}

  register(server: FastifyInstance): void {
    server.post(GRAPHQL_PATH, (request, reply) =>
      this.answer(request, reply, 'post', () => requestOfBody(request.body)),
    );
    server.get(GRAPHQL_PATH, (request, reply) =>
      this.answer(request, reply, 'get', () => requestOfSearch(request.query)),
    );
    server.route({
      url: GRAPHQL_PATH,
      method: otherMethods,
      handler: () => {
        throw gatewayErrors.method_not_allowed();
      },
    });
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    transport: Transport,
    read: () => GraphqlRequest,
  ): Promise<FastifyReply> {
    const answerType = answerTypeFor(request.headers.accept);
    if (answerType === undefined) throw gatewayErrors.not_acceptable();
    const caller = await this.callerOf(request);
    const graphqlRequest = read();
    const context = this.contextOf(request, caller, transport, graphqlRequest.operationName);
    const result = await this.engine.execute(graphqlRequest, context);
    request.exchange.outcome = result.errors === undefined ? 'ok' : 'failed';
    return reply
      .header('content-type', `${answerType}; charset=utf-8`)
      .send(this.bodyOf(request, result, context.cost));
  }

  private async callerOf({ headers, exchange }: FastifyRequest): Promise<Caller> {
    if (headers.authorization === undefined) return anonymous;
    const caller = await this.verifier.verify(headers.authorization);
    exchange.callerId = caller.id;
    return caller;
  }

  private contextOf(
    received: FastifyRequest,
    caller: Caller,
    transport: Transport,
    operationName: string | undefined,
  ): GraphqlContext {
    const { exchange } = received;
    const request = requestContextOf(received, caller, this.config.REQUEST_TIMEOUT_MS);
    const context: GraphqlContext = {
      request,
      locale: exchange.locale,
      tickets: new TicketLoaders(this.client, request),
      transport,
      operationName,
      operation: undefined,
      cost: 0,
    };
    exchange.context = context;
    return context;
  }

  private bodyOf(request: FastifyRequest, result: ExecutionResult, requested: number): string {
    const extensions = { cost: { requested, limit: this.config.GRAPHQL_MAX_COST } };
    if (result.errors === undefined) return JSON.stringify({ data: result.data, extensions });
    const errors = formatErrors(result.errors, this.refusals.audienceOf(request));
    return JSON.stringify({ errors, data: result.data ?? null, extensions });
  }
}

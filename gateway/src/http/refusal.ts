import { DomainError, platformErrors } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import { formatErrors, refusedDocument } from '../graphql/graphql-errors.js';
import type { ErrorAudience } from '../graphql/graphql-errors.js';
import { RefusedDocument } from '../graphql/graphql.engine.js';
import { answerTypeFor } from './media-type.js';
import { statusOfRefusal } from './http-status.js';

/** Answers requests that were refused as a whole. */
export class Refusals {
  constructor(
    private readonly config: GatewayConfig,
    private readonly logger: Logger,
  ) {}

  /** Whom the errors of a request are told to. */
  audienceOf({ exchange }: FastifyRequest): ErrorAudience {
    return {
      locale: exchange.locale,
      correlationId: exchange.correlationId,
      mayLearnSchema: this.config.NODE_ENV === 'development',
      logger: this.logger,
    };
  }

  /** Answers with what refused the request: one typed error, or each of GraphQL's own about the document. */
  answer(failure: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const audience = this.audienceOf(request);
    const errors =
      failure instanceof RefusedDocument ? failure.errors : [this.typed(failure, request)];
    const [first] = errors;
    const error = first instanceof DomainError ? first : this.documentError(first, audience);
    const { exchange } = request;
    exchange.outcome = error.code === 'platform.overloaded' ? 'shed' : 'refused';
    exchange.code = error.code;
    const answerType = answerTypeFor(request.headers.accept) ?? 'application/json';
    if (error.kind === 'internal') {
      const { correlationId } = audience;
      this.logger.error({ err: failure, correlationId }, 'request failed');
    }
    setHeaders(reply, error, request);
    return reply
      .code(statusOfRefusal(error, answerType))
      .header('content-type', `${answerType}; charset=utf-8`)
      .send(JSON.stringify({ errors: formatErrors(errors, audience), ...this.costOf(request) }));
  }

  private documentError(error: unknown, audience: ErrorAudience): DomainError {
    return refusedDocument(error as Parameters<typeof refusedDocument>[0], audience);
  }

  private costOf({ exchange: { context } }: FastifyRequest) {
    if (context === undefined || context.cost === 0) return {};
    const limit = this.config.GRAPHQL_MAX_COST;
    return { extensions: { cost: { requested: context.cost, limit } } };
  }

  /** The typed error for whatever was thrown on the way to GraphQL, the HTTP server's own errors included. */
  private typed(failure: unknown, { routeOptions }: FastifyRequest): DomainError {
    if (failure instanceof DomainError) return failure;
    const { code, statusCode } = failure as { code?: string; statusCode?: number };
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      return gatewayErrors.body_too_large({ limit: String(routeOptions.bodyLimit) });
    }
    if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return gatewayErrors.unsupported_media_type();
    if (statusCode !== undefined && statusCode < 500) {
      return gatewayErrors.invalid_request({ detail: 'the body must be a JSON object' });
    }
    return platformErrors.internal({ correlationId: '-' });
  }
}

function setHeaders(reply: FastifyReply, error: DomainError, { headers }: FastifyRequest): void {
  if (error.code === 'platform.unauthenticated') {
    const given = headers.authorization !== undefined;
    void reply.header('www-authenticate', given ? 'Bearer error="invalid_token"' : 'Bearer');
  }
  if (error.code === 'gateway.method_not_allowed') void reply.header('allow', 'GET, POST');
  if (error.retryAfterMs !== undefined) {
    void reply.header('retry-after', String(Math.ceil(error.retryAfterMs / 1000)));
  }
}

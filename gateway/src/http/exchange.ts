import type { Locale } from '@shouwen/platform';
import type { FastifyRequest } from 'fastify';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { localeOf } from '../graphql/locale.js';
import type { RequestOutcome } from '../ops/gateway.metrics.js';

/** One request over HTTP, from its first byte to the last one of its answer. */
export class Exchange {
  readonly startedAt = performance.now();
  /** What GraphQL knows of it; absent until the request was read. */
  context: GraphqlContext | undefined;
  outcome: RequestOutcome = 'aborted';
  /** Code of the error that refused the whole of it. */
  code: string | undefined;
  callerId = '';

  constructor(
    readonly requestId: string,
    readonly correlationId: string,
    private readonly request: FastifyRequest,
  ) {}

  get locale(): Locale {
    return localeOf(this.request.headers['accept-language']);
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    exchange: Exchange;
  }
}

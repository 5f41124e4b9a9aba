import { traceparentFor } from '@shouwen/platform';
import type { Caller, RequestContext } from '@shouwen/platform';
import type { FastifyRequest } from 'fastify';

/** What goes with the calls that are made for a request: in whose name, as part of what, and until when. */
export function requestContextOf(
  { exchange, headers }: FastifyRequest,
  caller: Caller,
  withinMs: number,
): RequestContext {
  const { traceparent } = headers;
  return {
    caller,
    correlationId: exchange.correlationId,
    causationId: exchange.requestId,
    traceparent: traceparentFor(typeof traceparent === 'string' ? traceparent : undefined),
    deadline: Date.now() + withinMs,
  };
}

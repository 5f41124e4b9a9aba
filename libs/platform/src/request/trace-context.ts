import { context, propagation } from '@opentelemetry/api';
import { pooledRandom } from './pooled-random.js';

const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The W3C trace context to pass on: the active span's when tracing is on, else the one that came with the request,
 * else a new one marked as not sampled, so that one trace id always runs through.
 */
export function traceparentFor(incoming: string | undefined): string {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  if (carrier.traceparent !== undefined) return carrier.traceparent;
  if (incoming !== undefined && TRACEPARENT.test(incoming)) return incoming;
  const random = pooledRandom(24).toString('hex');
  return `00-${random.slice(0, 32)}-${random.slice(32)}-00`;
}

const CORRELATION_ID = /^[\w.:-]{1,100}$/;

/** The correlation id a request came with, when it is one; else a new one. */
export function correlationIdFor(incoming: string | undefined, makeId: () => string): string {
  return incoming !== undefined && CORRELATION_ID.test(incoming) ? incoming : makeId();
}

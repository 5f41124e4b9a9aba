import { createHash } from 'node:crypto';
import { systemCaller } from '../auth/caller.js';
import type { Ids } from '../persistence/ids.js';
import type { RequestContext } from '../request/request-context.js';
import { correlationIdFor, traceparentFor } from '../request/trace-context.js';
import { originOf } from './dead-letter.js';
import type { IncomingMessage } from './message-broker.js';
import { headerOf } from './message-broker.js';

const LONGEST_ID = 200;

/** What makes two deliveries the same event (CloudEvents: `source` and `id`). */
export interface MessageIdentity {
  source: string;
  id: string;
}

/** The identity of a message; one without `ce_source` and `ce_id` is known by where it stood in its topic. */
export function identityOf(message: IncomingMessage): MessageIdentity {
  const source = headerOf(message, 'ce_source');
  const id = headerOf(message, 'ce_id');
  if (source === undefined || source === '' || id === undefined || id === '') {
    return { source: `kafka:${message.topic}`, id: originOf(message) };
  }
  return { source: bounded(source), id: bounded(id) };
}

/** The request a message stands for: its source asks, under the message's own correlation id and trace. */
export function contextOf(
  message: IncomingMessage,
  identity: MessageIdentity,
  ids: Ids,
): RequestContext {
  return {
    caller: systemCaller(identity.source),
    correlationId: correlationIdFor(headerOf(message, 'ce_correlationid'), () => ids.next()),
    causationId: identity.id,
    traceparent: traceparentFor(headerOf(message, 'ce_traceparent')),
    // Nobody waits for a message.
    deadline: Number.POSITIVE_INFINITY,
  };
}

/** Ids come from outside: without NUL, which Postgres can't store, and short enough for an index. */
function bounded(id: string): string {
  if (id.length <= LONGEST_ID && !id.includes('\0')) return id;
  return `sha256:${createHash('sha256').update(id).digest('hex')}`;
}

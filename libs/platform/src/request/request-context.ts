import type { Caller } from '../auth/caller.js';

/** Who asks, under which ids, and until when an answer is of use; handed down through every use case. */
export interface RequestContext {
  caller: Caller;
  /** Ties together everything that one request from outside caused. */
  correlationId: string;
  /** Id of the request or event that caused this one. */
  causationId: string;
  /** W3C trace context; made up when the caller sent none. */
  traceparent: string;
  /** Nobody waits for the answer after this instant, in milliseconds since the epoch. */
  deadline: number;
}

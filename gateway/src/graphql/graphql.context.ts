import type { Locale, RequestContext } from '@shouwen/platform';
import type { TicketLoaders } from '../tickets/tickets.loader.js';
import type { OperationFacts } from './operation-facts.js';

/** How a document came in; decides what it may do. */
export type Transport = 'get' | 'post' | 'websocket';

/** What resolvers know about the request they work for. */
export interface GraphqlContext {
  request: RequestContext;
  /** Language of messages to the user. */
  locale: Locale;
  tickets: TicketLoaders;
  transport: Transport;
  operationName: string | undefined;
  /** What is executed; set once the document passed every check. */
  operation: OperationFacts | undefined;
  /** Cost of the operation with its variables; set together with `operation`. */
  cost: number;
}

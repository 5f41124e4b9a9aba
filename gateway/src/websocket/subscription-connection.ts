import type { IncomingMessage } from 'node:http';
import { localeOf } from '../graphql/locale.js';
import type { Locale, Caller } from '@shouwen/platform';
import type { WebSocket } from 'ws';

/** What is known about one WebSocket connection; `extra` of graphql-ws. */
export class SubscriptionConnection {
  readonly locale: Locale;
  /** Who subscribes; absent until the access token of `connection_init` was verified. */
  caller: Caller | undefined;
  /** Closes the connection when the access token runs out. */
  expiry: NodeJS.Timeout | undefined;

  constructor(
    readonly socket: WebSocket,
    request: IncomingMessage,
    readonly correlationId: string,
  ) {
    this.locale = localeOf(request.headers['accept-language']);
  }
}

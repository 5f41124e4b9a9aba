import { Inject, Injectable } from '@nestjs/common';
import { ChatServiceClient, TicketServiceClient } from '@shouwen/contracts';
import type { Chat as ChatMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import type { Resolvers } from '../gen/graphql.js';
import { MAX_PAGE_SIZE, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { TicketLoaders } from '../tickets/tickets.loader.js';
import { ChatChanges } from './chat-changes.js';
import { ChatEventStream } from './chat-event-stream.js';
import { toChatEventNode } from './chat.mapper.js';
import type { ChatEventNode } from './chat.mapper.js';

/**
 * Tells a subscriber what happens in a chat, from a cursor on. An event only says that there is something; what, is read
 * from the service by number, so that nothing is left out or told twice, whatever Kafka does.
 */
@Injectable()
export class ChatEventsResolver {
  readonly resolvers: Resolvers = {
    Subscription: {
      chatEvents: {
        subscribe: (_root, { chatId, after }, context) =>
          this.follow(uuidOf('Chat', chatId), after ?? undefined, context),
      },
    },
  };

  constructor(
    private readonly client: ChatServiceClient,
    private readonly tickets: TicketServiceClient,
    private readonly feed: ChatChanges,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  private async follow(chatId: string, after: string | undefined, context: GraphqlContext) {
    const told = after === undefined ? undefined : numberOf(after);
    // Followed before anything is read, so that nothing that happens in between is missed.
    const changes = this.feed.follow(chatId);
    try {
      const { version } = await this.readChat(chatId, context);
      // Nothing would ever come after a place that the chat has not reached.
      if (told !== undefined && told > version) throw gatewayErrors.invalid_cursor();
      return new ChatEventStream(changes, told ?? version, {
        chatId,
        callerId: context.request.caller.id,
        locale: context.locale,
        feed: this.feed,
        readAfter: (number) => this.readAfter(chatId, number, context),
        readChat: () => this.readChat(chatId, context),
      });
    } catch (error) {
      changes.end();
      throw error;
    }
  }

  private readChat(chatId: string, context: GraphqlContext): Promise<ChatMessage> {
    this.renew(context);
    return callGrpc(this.client, this.client.getChat, { chatId }, context.request);
  }

  private async readAfter(
    chatId: string,
    newerThan: number,
    context: GraphqlContext,
  ): Promise<ChatEventNode[]> {
    this.renew(context);
    const page = { pageSize: MAX_PAGE_SIZE, pageToken: '' };
    const asked = { chatId, newerThan, page };
    const { client } = this;
    const { events } = await callGrpc(client, client.listChatEvents, asked, context.request);
    return events.map((event) => toChatEventNode(event, context.locale));
  }

  /** Each event is told within its own time, and from what the services say now. */
  private renew(context: GraphqlContext): void {
    const deadline = Date.now() + this.config.REQUEST_TIMEOUT_MS;
    context.request = { ...context.request, deadline };
    context.tickets = new TicketLoaders(this.tickets, context.request);
  }
}

function numberOf(cursor: string): number {
  const { pageToken } = pageRequestOf({ first: 1, after: cursor });
  if (!/^\d{1,9}$/.test(pageToken)) throw gatewayErrors.invalid_cursor();
  return Number(pageToken);
}

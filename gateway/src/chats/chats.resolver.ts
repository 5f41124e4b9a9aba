import { Injectable } from '@nestjs/common';
import { ChatServiceClient, ChatState } from '@shouwen/contracts';
import type { Chat as ChatMessage, ChatEvent as ChatEventMessage } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { Locale } from '@shouwen/platform';
import type { QueryChatsArgs, RequireFields, Resolvers } from '../gen/graphql.js';
import { connectionOf, cursorOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toChatEventNode, toChatNode } from './chat.mapper.js';
import type { ChatNode } from './chat.mapper.js';

/** Reads chats and carries out what is done in them. */
@Injectable()
export class ChatsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      chat: (_root, { id }, context) => this.find(uuidOf('Chat', id), context),
      chats: (_root, args, context) => this.list(args, context),
    },
    Chat: {
      ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid),
      events: (chat, args, context) => this.events(chat, args, context),
    },
    Mutation: {
      startChat: (_root, { input }, context) =>
        this.change(context, () => {
          const { body, subject, ticketId } = input;
          const asked = {
            body,
            subject: subject ?? '',
            ticketId: ticketId == null ? '' : uuidOf('Ticket', ticketId),
            options: writeOptionsOf(input),
          };
          return callGrpc(this.client, this.client.startChat, asked, context.request);
        }),
      endChat: (_root, { input }, context) =>
        this.change(context, () => {
          const asked = { chatId: uuidOf('Chat', input.chatId), options: writeOptionsOf(input) };
          return callGrpc(this.client, this.client.endChat, asked, context.request);
        }),
      sendChatMessage: async (_root, { input }, { locale, request }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const { body, attachmentIds } = input;
          const asked = {
            chatId: uuidOf('Chat', input.chatId),
            body,
            attachmentIds: attachmentIds ?? [],
            options: writeOptionsOf(input),
          };
          return callGrpc(this.client, this.client.sendChatMessage, asked, request);
        });
        const { chat, event } = answer ?? {};
        return {
          chat: chat === undefined ? null : toChatNode(chat, locale),
          edge: event === undefined ? null : edgeOf(event, locale),
          userErrors,
        };
      },
      sayTyping: async (_root, { input }, { locale, request }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const asked = { chatId: uuidOf('Chat', input.chatId) };
          return callGrpc(this.client, this.client.sayTyping, asked, request);
        });
        return { until: answer?.until ?? null, userErrors };
      },
    },
  };

  constructor(
    private readonly client: ChatServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('Chat', (uuid, context) => this.find(uuid, context));
  }

  private async change({ locale }: GraphqlContext, write: () => Promise<ChatMessage>) {
    const { answer, userErrors } = await carryOut(locale, write);
    return { chat: answer === null ? null : toChatNode(answer, locale), userErrors };
  }

  private async find(
    chatId: string,
    { locale, request }: GraphqlContext,
  ): Promise<ChatNode | null> {
    try {
      const { client } = this;
      return toChatNode(await callGrpc(client, client.getChat, { chatId }, request), locale);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }

  private async list(
    args: RequireFields<QueryChatsArgs, 'first'>,
    { locale, request }: GraphqlContext,
  ) {
    const { filter } = args;
    const asked = {
      page: pageRequestOf(args),
      state: filter?.state ?? ChatState.UNSPECIFIED,
      mine: filter?.mine ?? false,
      ticketId: filter?.ticketId == null ? '' : uuidOf('Ticket', filter.ticketId),
    };
    const { client } = this;
    const { chats, nextPageToken } = await callGrpc(client, client.listChats, asked, request);
    return connectionOf(chats, nextPageToken, args, {
      tokenAfter: (chat: ChatMessage) => chat.id,
      toNode: (chat: ChatMessage) => toChatNode(chat, locale),
    });
  }

  private async events(
    { uuid: chatId }: ChatNode,
    args: PageArguments,
    { locale, request }: GraphqlContext,
  ) {
    const asked = { chatId, newerThan: 0, page: pageRequestOf(args) };
    const { client } = this;
    const { events, nextPageToken } = await callGrpc(client, client.listChatEvents, asked, request);
    return connectionOf(events, nextPageToken, args, {
      tokenAfter: ({ number }: ChatEventMessage) => String(number),
      toNode: (event: ChatEventMessage) => toChatEventNode(event, locale),
    });
  }
}

function edgeOf(event: ChatEventMessage, locale: Locale) {
  return { cursor: cursorOf(String(event.number)), node: toChatEventNode(event, locale) };
}

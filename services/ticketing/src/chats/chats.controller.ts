import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetChatsRequest,
  EndChatRequest,
  GetChatRequest,
  ListChatEventsRequest,
  ListChatsRequest,
  SayTypingRequest,
  SendChatMessageRequest,
  StartChatRequest,
} from '@shouwen/contracts';
import type {
  BatchGetChatsResponse,
  Chat,
  ListChatEventsResponse,
  ListChatsResponse,
  SayTypingResponse,
  SendChatMessageResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers, workers } from '../tickets/ticket-access.js';
import { chatEventToProto, chatToProto, stateFromProto } from './chat.mapper.js';
import { ChatTyping } from './chat-typing.js';
import { ChatsQueries } from './chats.queries.js';
import { ChatsService } from './chats.service.js';

const SERVICE = 'ChatService';

/** The gRPC edge of chats: maps requests to use cases and answers back, nothing more. */
@Controller()
export class ChatsController {
  constructor(
    private readonly chats: ChatsService,
    private readonly queries: ChatsQueries,
    private readonly typing: ChatTyping,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('customer')
  async startChat(
    @Payload() request: StartChatRequest,
    @Context() context: RequestContext,
  ): Promise<Chat> {
    const encoded = StartChatRequest.encode(request);
    const call = idempotentCallOf('chat.start', request.options, encoded);
    const id = await this.chats.start(context, request, call);
    return chatToProto(await this.queries.get(context.caller, id));
  }

  @GrpcMethod(SERVICE)
  @Allow('customer', ...workers)
  async sendChatMessage(
    @Payload() request: SendChatMessageRequest,
    @Context() context: RequestContext,
  ): Promise<SendChatMessageResponse> {
    const { caller } = context;
    const { chatId } = request;
    const encoded = SendChatMessageRequest.encode(request);
    const call = idempotentCallOf('chat.say', request.options, encoded);
    const number = await this.chats.say(context, chatId, request, call);
    const said = await this.queries.events(caller, chatId, number - 1, { size: 1, after: '' });
    return {
      chat: chatToProto(await this.queries.get(caller, chatId)),
      event: said.items.map(chatEventToProto)[0],
    };
  }

  @GrpcMethod(SERVICE)
  @Allow('customer', ...workers)
  async endChat(
    @Payload() request: EndChatRequest,
    @Context() context: RequestContext,
  ): Promise<Chat> {
    const { chatId, options } = request;
    const call = idempotentCallOf('chat.end', options, EndChatRequest.encode(request));
    const expectedVersion = options?.expectedVersion ?? 0;
    await this.chats.end(context, { chatId, expectedVersion }, call);
    return chatToProto(await this.queries.get(context.caller, chatId));
  }

  @GrpcMethod(SERVICE)
  @Allow('customer', ...workers)
  async sayTyping(
    @Payload() { chatId }: SayTypingRequest,
    @Context() context: RequestContext,
  ): Promise<SayTypingResponse> {
    return { until: await this.typing.say(context, chatId) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async getChat(
    @Payload() { chatId }: GetChatRequest,
    @Context() { caller }: RequestContext,
  ): Promise<Chat> {
    return chatToProto(await this.queries.get(caller, chatId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchGetChats(
    @Payload() { ids }: BatchGetChatsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<BatchGetChatsResponse> {
    return { chats: (await this.queries.getMany(caller, ids)).map(chatToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listChats(
    @Payload() { mine, page, state, ticketId }: ListChatsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListChatsResponse> {
    const filter = {
      state: stateFromProto(state),
      agentId: mine ? caller.id : undefined,
      ticketId: ticketId || undefined,
    };
    const { items, next } = await this.queries.list(caller, filter, pageFrom(page));
    return { chats: items.map(chatToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listChatEvents(
    @Payload() { chatId, newerThan, page }: ListChatEventsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListChatEventsResponse> {
    const asked = pageFrom(page);
    const { items, next } = await this.queries.events(caller, chatId, newerThan, asked);
    return { events: items.map(chatEventToProto), nextPageToken: next };
  }
}

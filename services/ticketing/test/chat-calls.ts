import { ChatServiceClient, ChatState, LimitServiceClient } from '@shouwen/contracts';
import type { ListChatsRequest, StartChatRequest } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });
const page = { pageSize: 100, pageToken: '' };

/** The calls of chats, each with only what a test cares about. */
export class ChatCalls {
  private readonly chats: ChatServiceClient;
  private readonly limits: LimitServiceClient;

  constructor(address: string) {
    this.chats = createGrpcClient(ChatServiceClient, address);
    this.limits = createGrpcClient(LimitServiceClient, address);
  }

  close(): void {
    this.chats.close();
    this.limits.close();
  }

  start(context: RequestContext, patch: Partial<StartChatRequest> = {}, key = '') {
    const request = {
      body: '退款还没有到账',
      subject: '',
      ticketId: '',
      options: options(key),
      ...patch,
    };
    return callGrpc(this.chats, this.chats.startChat, request, context);
  }

  say(chatId: string, body: string, context: RequestContext, key = '') {
    const request = { chatId, body, attachmentIds: [], options: options(key) };
    return callGrpc(this.chats, this.chats.sendChatMessage, request, context);
  }

  end(chatId: string, context: RequestContext, expectedVersion = 0) {
    const request = { chatId, options: options('', expectedVersion) };
    return callGrpc(this.chats, this.chats.endChat, request, context);
  }

  typing(chatId: string, context: RequestContext) {
    return callGrpc(this.chats, this.chats.sayTyping, { chatId }, context);
  }

  get(chatId: string, context: RequestContext) {
    return callGrpc(this.chats, this.chats.getChat, { chatId }, context);
  }

  getMany(wanted: string[], context: RequestContext) {
    return callGrpc(this.chats, this.chats.batchGetChats, { ids: wanted }, context);
  }

  list(context: RequestContext, patch: Partial<ListChatsRequest> = {}) {
    const request = { page, state: ChatState.UNSPECIFIED, mine: false, ticketId: '', ...patch };
    return callGrpc(this.chats, this.chats.listChats, request, context);
  }

  events(chatId: string, context: RequestContext, newerThan = 0, pageSize = 100) {
    const request = { chatId, newerThan, page: { pageSize, pageToken: '' } };
    return callGrpc(this.chats, this.chats.listChatEvents, request, context);
  }

  setLimit(name: string, value: number, context: RequestContext) {
    const request = { name, value, options: options() };
    return callGrpc(this.limits, this.limits.setLimit, request, context);
  }
}

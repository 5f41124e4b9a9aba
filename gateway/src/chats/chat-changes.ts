import { topicMessages } from '@shouwen/contracts';
import { headerOf } from '@shouwen/platform';
import type { IncomingMessage } from '@shouwen/platform';
import { ChangeFeed } from '../messaging/change-feed.js';

/** That something happened in a chat, without what. */
export interface ChatProgress {
  kind: 'progress';
  chatId: string;
  /** Place in the chat. */
  number: number;
  /** True when those who wait may have another place now. */
  movesQueue: boolean;
}

/** That somebody writes in a chat right now. */
export interface ChatTyping {
  kind: 'typing';
  chatId: string;
  personId: string;
  fromCustomer: boolean;
  at: Date;
  until: Date;
}

/** What followers of a chat are woken by. */
export type ChatChange = ChatProgress | ChatTyping | { kind: 'queue'; chatId: string };

/** Moves of the queue within a second are told as one: each is a reading for everybody who waits. */
const GATHER_MS = 1_000;

const movingTypes: ReadonlySet<string> = new Set([
  topicMessages.ChatAgentJoined.type,
  topicMessages.ChatAgentLeft.type,
  topicMessages.ChatMoved.type,
  topicMessages.ChatEnded.type,
]);

/**
 * Hands what happens in a chat to those in this process who follow it, and to those who wait that the queue may have
 * moved.
 */
export class ChatChanges extends ChangeFeed<ChatChange> {
  private readonly waiting = new Map<string, number>();
  private moving = false;

  constructor(
    maxPending: number,
    private readonly gatherMs = GATHER_MS,
  ) {
    super(maxPending, ({ chatId }) => chatId);
  }

  override publish(change: ChatChange): void {
    super.publish(change);
    if (change.kind !== 'progress' || !change.movesQueue || this.moving) return;
    this.moving = true;
    setTimeout(() => this.tellWaiting(), this.gatherMs).unref();
  }

  /** From now on a follower of a chat is told when the queue moves. */
  waits(chatId: string): void {
    this.waiting.set(chatId, (this.waiting.get(chatId) ?? 0) + 1);
  }

  /** A follower of a chat is told of the queue no more. */
  waitsNoMore(chatId: string): void {
    const left = (this.waiting.get(chatId) ?? 0) - 1;
    if (left > 0) this.waiting.set(chatId, left);
    else this.waiting.delete(chatId);
  }

  private tellWaiting(): void {
    this.moving = false;
    for (const chatId of this.waiting.keys()) super.publish({ kind: 'queue', chatId });
  }
}

/** Hands on who writes; that it can't be heard interrupts nobody, since nothing that is kept is missed. */
export class TypingChanges extends ChangeFeed<ChatTyping> {
  constructor(private readonly chats: ChatChanges) {
    super(1, ({ chatId }) => chatId);
  }

  override publish(typing: ChatTyping): void {
    this.chats.publish(typing);
  }
}

/** What an event of a chat wakes, by its CloudEvents headers; undefined for what is none. */
export function progressOf(message: Pick<IncomingMessage, 'headers'>): ChatProgress | undefined {
  const type = headerOf(message, 'ce_type') ?? '';
  const chatId = headerOf(message, 'ce_subject') ?? '';
  const number = Number(headerOf(message, 'ce_sequence'));
  if (!type.startsWith('shouwen.ticketing.chat.') || chatId === '' || !Number.isInteger(number)) {
    return undefined;
  }
  return { kind: 'progress', chatId, number, movesQueue: movingTypes.has(type) };
}

/** Who writes, as an event tells it; undefined for what can't be read. */
export function typingOf({
  headers,
  value,
}: Pick<IncomingMessage, 'headers' | 'value'>): ChatTyping | undefined {
  if (headerOf({ headers }, 'ce_type') !== topicMessages.ChatTyping.type || value === null) {
    return undefined;
  }
  try {
    const { codec } = topicMessages.ChatTyping;
    const told = codec.fromJSON(JSON.parse(value.toString()));
    const { chatId, personId, fromCustomer, until } = told;
    if (chatId === '' || until === undefined) return undefined;
    const at = new Date(headerOf({ headers }, 'ce_time') ?? until);
    return { kind: 'typing', chatId, personId, fromCustomer, at, until };
  } catch {
    return undefined;
  }
}

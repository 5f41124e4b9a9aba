import { ChatEventKind, ChatState } from '@shouwen/contracts';
import type { Chat as ChatMessage } from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { cursorOf } from '../graphql/connection.js';
import type { FollowedChanges } from '../messaging/change-feed.js';
import type { ChatChange, ChatChanges } from './chat-changes.js';
import { queueNode, typingNode } from './chat.mapper.js';
import type { ChatEventNode } from './chat.mapper.js';

/** What a subscriber is told. */
export interface Told {
  chatEvents: { cursor: string; node: ChatEventNode };
}

/** What a stream works with. */
export interface ChatEventSource {
  chatId: string;
  callerId: string;
  locale: Locale;
  feed: ChatChanges;
  readAfter: (number: number) => Promise<ChatEventNode[]>;
  readChat: () => Promise<ChatMessage>;
}

const keepsState: ReadonlySet<ChatEventKind> = new Set([ChatEventKind.MESSAGE]);

/**
 * Tells what happens in a chat: what is kept, by its numbers, and between that who writes and the place in the queue.
 * Not a generator: one can't be ended while it waits for the next event.
 */
export class ChatEventStream implements AsyncIterableIterator<Told> {
  private readonly ready: ChatEventNode[] = [];
  private behind = true;
  private stateMayDiffer = true;
  private waits = false;
  private ended = false;
  private place: number | undefined;

  constructor(
    private readonly changes: FollowedChanges<ChatChange>,
    private last: number,
    private readonly source: ChatEventSource,
  ) {}

  async next(): Promise<IteratorResult<Told, undefined>> {
    try {
      for (;;) {
        const first = this.ready.shift();
        if (first !== undefined) {
          this.last = first.number ?? this.last;
          return this.tell(first);
        }
        if (this.behind) {
          await this.catchUp();
          continue;
        }
        if (this.stateMayDiffer) {
          const moved = await this.lookAtQueue();
          if (moved !== undefined) return this.tell(moved);
          continue;
        }
        const { value, done } = await this.changes.next();
        if (done) return { value, done };
        const node = this.wokenBy(value);
        if (node !== undefined) return this.tell(node);
      }
    } catch (error) {
      // Nobody ends an iterator that has failed.
      this.end();
      throw error;
    }
  }

  return(): Promise<IteratorResult<Told, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private tell(node: ChatEventNode): IteratorResult<Told, undefined> {
    const cursor = cursorOf(String(this.last));
    return { value: { chatEvents: { cursor, node } }, done: false };
  }

  private async catchUp(): Promise<void> {
    const events = await this.source.readAfter(this.last);
    this.ready.push(...events);
    this.behind = events.length > 0;
    if (events.some(({ kind }) => !keepsState.has(kind))) this.stateMayDiffer = true;
  }

  /** Reads the chat anew; answers its place in the queue when that is another one than was told. */
  private async lookAtQueue(): Promise<ChatEventNode | undefined> {
    this.stateMayDiffer = false;
    const { locale, readChat } = this.source;
    const chat = await readChat();
    this.wait(chat.state === ChatState.WAITING);
    const place = this.waits ? chat.queuePlace : undefined;
    const isNews = place !== undefined && place !== this.place;
    this.place = place;
    return isNews ? queueNode(chat, new Date(), locale) : undefined;
  }

  private wokenBy(change: ChatChange): ChatEventNode | undefined {
    switch (change.kind) {
      case 'progress':
        this.behind = change.number > this.last;
        return undefined;
      case 'queue':
        this.stateMayDiffer = this.waits;
        return undefined;
      case 'typing':
        return change.personId === this.source.callerId ? undefined : typingNode(change);
    }
  }

  private wait(waits: boolean): void {
    // Who has gone while the chat was read waits for nothing: nobody would take it back.
    if (waits === this.waits || (waits && this.ended)) return;
    this.waits = waits;
    const { chatId, feed } = this.source;
    if (waits) feed.waits(chatId);
    else feed.waitsNoMore(chatId);
  }

  private end(): void {
    this.ended = true;
    this.wait(false);
    this.changes.end();
  }
}

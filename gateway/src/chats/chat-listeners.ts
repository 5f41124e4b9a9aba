import { topicMessages } from '@shouwen/contracts';
import type { Ids, KafkaConfig, Logger } from '@shouwen/platform';
import { TopicListener } from '../messaging/topic-listener.js';
import { TypingChanges, progressOf, typingOf } from './chat-changes.js';
import type { ChatChange, ChatChanges, ChatTyping } from './chat-changes.js';

/** Hears what happens in chats and who writes in them, from now on, and hands it to those who follow a chat. */
export class ChatListeners {
  private readonly progress: TopicListener<ChatChange>;
  private readonly typing: TopicListener<ChatTyping>;

  constructor(config: KafkaConfig, ids: Ids, feed: ChatChanges, logger: Logger) {
    const { topic } = topicMessages.ChatStarted;
    const heard = { topic, feed, changeOf: progressOf };
    this.progress = new TopicListener<ChatChange>(config, ids, heard, logger);
    const typing = new TypingChanges(feed);
    const typed = { topic: topicMessages.ChatTyping.topic, feed: typing, changeOf: typingOf };
    this.typing = new TopicListener<ChatTyping>(config, ids, typed, logger);
  }

  start(): void {
    this.progress.start();
    this.typing.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.progress.stop(), this.typing.stop()]);
  }
}

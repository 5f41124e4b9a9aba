import type { Consumer } from 'kafkajs';
import { messageOf } from '../src/stage/topic-reader.js';
import type { TopicMessage } from '../src/stage/topic-reader.js';
import type { Platform } from './platform.stage.js';

/** A consumer as a partner writes one, with kafkajs alone. */
export class PartnerConsumer {
  readonly messages: (TopicMessage & { topic: string })[] = [];
  private readonly consumer: Consumer;

  constructor(private readonly platform: Pick<Platform, 'kafka' | 'topicPrefix'>) {
    this.consumer = platform.kafka.consumer({
      groupId: `${platform.topicPrefix}partner`,
      maxWaitTimeInMs: 50,
    });
  }

  async start(topics: string[]): Promise<this> {
    const { topicPrefix } = this.platform;
    await this.consumer.connect();
    await this.consumer.subscribe({
      topics: topics.map((topic) => topicPrefix + topic),
      fromBeginning: true,
    });
    await this.consumer.run({
      eachMessage: ({ topic, partition, message }) => {
        this.messages.push({
          topic: topic.slice(topicPrefix.length),
          ...messageOf(partition, message),
        });
        return Promise.resolve();
      },
    });
    return this;
  }

  /** What came on a topic about one aggregate, in order. */
  about(topic: string, key: string): TopicMessage[] {
    return this.messages.filter((message) => message.topic === topic && message.key === key);
  }

  stop(): Promise<void> {
    return this.consumer.disconnect();
  }
}

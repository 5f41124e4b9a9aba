import { Partitioners } from 'kafkajs';
import type { Kafka, Producer, RecordMetadata, TopicMessages } from 'kafkajs';
import type { OutgoingMessage } from './message-broker.js';
import { MessageRefused } from './message-broker.js';

const REFUSED_MESSAGES = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TIMESTAMP',
]);
const REFUSED_TOPICS = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'INVALID_TOPIC_EXCEPTION',
  'TOPIC_AUTHORIZATION_FAILED',
  'POLICY_VIOLATION',
]);

interface Connection {
  producer: Producer;
  /** `topic/partition` of all that the send in hand has to be acknowledged for. */
  expected: Set<string>;
}

/**
 * Sends one batch after the other with an idempotent producer of kafkajs, and guards what that library gets wrong:
 * - after a failed send it counts sequence numbers back, so a different batch under the same numbers would be taken
 *   for a repetition and silently dropped: every failure therefore ends the producer and its identity;
 * - when a partition's leader moves in the middle of a send, it may forget the partition and report success: every
 *   partition's acknowledgement is therefore looked for.
 */
export class KafkaProducer {
  private connection: Promise<Connection> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly kafka: Kafka) {}

  send(messages: OutgoingMessage[]): Promise<void> {
    const sent = this.last.then(() => this.sendNow(messages));
    this.last = sent.catch(() => undefined);
    return sent;
  }

  async disconnect(): Promise<void> {
    await this.discard();
  }

  private async sendNow(messages: OutgoingMessage[]): Promise<void> {
    if (messages.length === 0) return;
    try {
      this.connection ??= this.connect();
      const { producer, expected } = await this.connection;
      expected.clear();
      const topicMessages = byTopic(messages);
      const acknowledged = await producer.sendBatch({ acks: -1, timeout: 10_000, topicMessages });
      assertAcknowledged(expected, acknowledged);
    } catch (error) {
      // Not waited for: the connection may be the very thing that is broken.
      void this.discard();
      throw refusalOf(error) ?? error;
    }
  }

  private async connect(): Promise<Connection> {
    const expected = new Set<string>();
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      createPartitioner: () => {
        const choose = Partitioners.DefaultPartitioner();
        return (choice) => {
          const partition = choose(choice);
          expected.add(`${choice.topic}/${partition}`);
          return partition;
        };
      },
    });
    try {
      await producer.connect();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    return { producer, expected };
  }

  private async discard(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    try {
      await (await connection)?.producer.disconnect();
    } catch {
      // It never got as far as a connection, or that was gone already.
    }
  }
}

function byTopic(messages: OutgoingMessage[]): TopicMessages[] {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, key, value, headers } of messages) {
    const entry = topics.get(topic) ?? { topic, messages: [] };
    entry.messages.push({ key, value, headers });
    topics.set(topic, entry);
  }
  return [...topics.values()];
}

function assertAcknowledged(expected: ReadonlySet<string>, acknowledged: RecordMetadata[]): void {
  const got = new Set(acknowledged.map(({ topicName, partition }) => `${topicName}/${partition}`));
  const missing = [...expected].filter((partition) => !got.has(partition));
  if (missing.length > 0) throw new Error(`not acknowledged: ${missing.join(', ')}`);
}

function refusalOf(error: unknown): MessageRefused | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'type' in cause && typeof cause.type === 'string' ? cause.type : '';
    if (REFUSED_MESSAGES.has(code)) return new MessageRefused('message', code, { cause: error });
    if (REFUSED_TOPICS.has(code)) return new MessageRefused('topic', code, { cause: error });
    // The library could not even encode it.
    if (cause instanceof TypeError || cause instanceof RangeError) {
      return new MessageRefused('message', 'NOT_ENCODABLE', { cause: error });
    }
  }
  return undefined;
}

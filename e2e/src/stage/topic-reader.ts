import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { until } from '@shouwen/dev';

/** A message as any client of Kafka sees it. */
export interface TopicMessage {
  partition: number;
  key: string;
  value: string | null;
  headers: Record<string, string>;
}

/** A client of Kafka with nothing of the platform in it. */
export function plainKafka(brokers: string): Kafka {
  return new Kafka({ clientId: 'partner', brokers: [brokers], logLevel: logLevel.NOTHING });
}

/** Reads all that is on a topic now, each partition in its order; empty when there is no such topic. */
export async function readTopic(brokers: string, topic: string): Promise<TopicMessage[]> {
  const kafka = plainKafka(brokers);
  const missing = await endOf(kafka, topic);
  const messages: TopicMessage[] = [];
  if (missing.size === 0) return messages;
  const consumer = kafka.consumer({ groupId: `reader-${randomUUID()}`, maxWaitTimeInMs: 50 });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: ({ batch }: EachBatchPayload) => {
        for (const message of batch.messages) {
          messages.push(messageOf(batch.partition, message));
          const last = missing.get(batch.partition);
          if (last !== undefined && BigInt(message.offset) >= last) missing.delete(batch.partition);
        }
        return Promise.resolve();
      },
    });
    await until(() => missing.size === 0, { what: `the end of ${topic}`, timeoutMs: 120_000 });
  } finally {
    await consumer.disconnect();
  }
  return messages;
}

/** The offset of the last message of each partition that has one. */
async function endOf(kafka: Kafka, topic: string): Promise<Map<number, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    if (!(await admin.listTopics()).includes(topic)) return new Map();
    const offsets = await admin.fetchTopicOffsets(topic);
    return new Map(
      offsets
        .filter(({ high, low }) => BigInt(high) > BigInt(low))
        .map(({ partition, high }) => [partition, BigInt(high) - 1n]),
    );
  } finally {
    await admin.disconnect();
  }
}

/** A message with its texts decoded. */
export function messageOf(partition: number, message: KafkaMessage): TopicMessage {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [
    name,
    String(value),
  ]);
  return {
    partition,
    key: String(message.key),
    value: message.value === null ? null : message.value.toString(),
    headers: Object.fromEntries(headers) as Record<string, string>,
  };
}

import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import type { Consumer, KafkaMessage } from 'kafkajs';

/** A message as any client of Kafka sees it. */
export interface WitnessedMessage {
  partition: number;
  offset: string;
  key: string;
  value: string | null;
  headers: Record<string, string>;
}

/** Sees all that is on a topic, from its beginning, with nothing of the platform in between. */
export class TopicWitness {
  readonly messages: WitnessedMessage[] = [];
  private consumer: Consumer | undefined;

  constructor(
    private readonly brokers: string,
    private readonly topic: string,
  ) {}

  async start(): Promise<this> {
    const kafka = new Kafka({ brokers: [this.brokers], logLevel: logLevel.NOTHING });
    this.consumer = kafka.consumer({ groupId: `witness-${randomUUID()}`, maxWaitTimeInMs: 50 });
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics: [this.topic], fromBeginning: true });
      await this.consumer.run({
        autoCommit: false,
        eachMessage: async ({ partition, message }) => {
          this.messages.push(witnessed(partition, message));
        },
      });
    } catch (error) {
      await this.stop();
      throw error;
    }
    return this;
  }

  /** Every event once, by the order of its first arrival. */
  distinct(): WitnessedMessage[] {
    const seen = new Map(
      [...this.messages].reverse().map((message) => [message.headers['ce_id'], message]),
    );
    return this.messages.filter((message) => seen.get(message.headers['ce_id']) === message);
  }

  /** The sequences of each aggregate in the order of their first arrival. */
  sequences(): Map<string, number[]> {
    const sequences = new Map<string, number[]>();
    for (const { key, headers } of this.distinct()) {
      sequences.set(key, [...(sequences.get(key) ?? []), Number(headers['ce_sequence'])]);
    }
    return sequences;
  }

  async stop(): Promise<void> {
    await this.consumer?.disconnect();
  }
}

function witnessed(partition: number, message: KafkaMessage): WitnessedMessage {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [
    name,
    String(value),
  ]);
  return {
    partition,
    offset: message.offset,
    key: String(message.key),
    value: message.value === null ? null : message.value.toString(),
    headers: Object.fromEntries(headers) as Record<string, string>,
  };
}

import type { Kafka } from 'kafkajs';
import type { Ids } from '../persistence/ids.js';
import { deadLetterTopicOf, isDeadLetterTopic, toRedriven } from './dead-letter.js';
import type { ReadMessage } from './kafka-topic-reader.js';
import { readTopic, withAdmin } from './kafka-topic-reader.js';
import type { MessageBroker } from './message-broker.js';
import { headerOf } from './message-broker.js';

const RECEIPTS_TOPIC = 'shouwen.dlq.redriven.v1';
/** Longer than any dead letter is kept. */
const RECEIPTS_KEPT_MS = 400 * 24 * 3_600_000;

/** Where a dead letter stands in its topic. */
export interface Position {
  partition: number;
  offset: bigint;
}

/** A message that a consumer gave up, without its content. */
export interface DeadLetter extends Position {
  topic: string;
  reason: string;
  consumer: string;
  at: string;
  attempts: string;
  redriven: boolean;
}

/**
 * Looks at dead letters and sends them again.
 *
 * Each letter sent again leaves a receipt in a topic of its own. A position in a consumer group would not do: Kafka
 * forgets those of a group that has been idle for a week, and it can't say that one letter in the middle was sent.
 * Whoever is stopped between sending and receipt sends twice, which the inbox of the consumer makes good.
 */
export class DeadLetters {
  constructor(
    private readonly kafka: Kafka,
    private readonly broker: MessageBroker,
    private readonly ids: Ids,
    private readonly topicPrefix: string,
  ) {}

  /** Names of the topics that have dead letters, without the prefix. */
  async topics(): Promise<string[]> {
    const all = await withAdmin(this.kafka, (admin) => admin.listTopics());
    return all
      .filter((topic) => topic.startsWith(this.topicPrefix) && isDeadLetterTopic(topic))
      .map((topic) => topic.slice(this.topicPrefix.length))
      .sort();
  }

  /** Up to `limit` letters of a dead-letter topic, oldest first, those after `after` when given. */
  async list(topic: string, limit: number, after?: Position): Promise<DeadLetter[]> {
    const receipts = await this.receipts();
    const letters: DeadLetter[] = [];
    await this.read(topic, after && { ...after, offset: after.offset + 1n }, async (message) => {
      letters.push(describe(topic, message, receipts));
      return letters.length < limit;
    });
    return letters;
  }

  /** Sends letters of a dead-letter topic again, one or all that were not yet; answers how many. */
  async redrive(topic: string, only?: Position): Promise<number> {
    // Read before their topic is made: one that is made this moment can't be read yet.
    const receipts = await this.receipts();
    await this.ensureReceipts();
    let sent = 0;
    await this.read(topic, only, async (message) => {
      const receipt = receiptOf(topic, message.partition, message.offset);
      const original = toRedriven(message);
      const wanted =
        only === undefined ||
        (message.partition === only.partition && message.offset === only.offset);
      if (wanted && original !== undefined && !receipts.has(receipt)) {
        await this.broker.send([original]);
        await this.broker.send([
          { topic: this.receiptsTopic, key: receipt, value: null, headers: {} },
        ]);
        sent++;
      }
      return only === undefined || !wanted;
    });
    return sent;
  }

  private get receiptsTopic(): string {
    return this.topicPrefix + RECEIPTS_TOPIC;
  }

  private async ensureReceipts(): Promise<void> {
    await this.broker.ensureTopics([
      {
        topic: this.receiptsTopic,
        partitions: 1,
        cleanup: 'delete',
        retentionMs: RECEIPTS_KEPT_MS,
      },
    ]);
  }

  private async receipts(): Promise<ReadonlySet<string>> {
    const receipts = new Set<string>();
    const existing = await withAdmin(this.kafka, (admin) => admin.listTopics());
    if (!existing.includes(this.receiptsTopic)) return receipts;
    await readTopic(this.kafka, this.receiptsTopic, this.group(), new Map(), async ({ key }) => {
      receipts.add(String(key));
      return true;
    });
    return receipts;
  }

  private async read(
    topic: string,
    from: Position | undefined,
    visit: (message: ReadMessage) => Promise<boolean>,
  ): Promise<void> {
    const start = new Map(from && [[from.partition, from.offset]]);
    await readTopic(this.kafka, this.topicPrefix + topic, this.group(), start, visit);
  }

  private group(): string {
    return `${this.topicPrefix}dlq-${this.ids.next()}`;
  }
}

/** The dead-letter topic meant by its own name or by that of the topic its letters come from. */
export function deadLetterTopicNamed(name: string): string {
  return isDeadLetterTopic(name) ? name : deadLetterTopicOf(name);
}

function receiptOf(topic: string, partition: number, offset: bigint): string {
  return `${topic}/${partition}/${offset}`;
}

function describe(topic: string, message: ReadMessage, receipts: ReadonlySet<string>): DeadLetter {
  const header = (name: string) => headerOf(message, name) ?? '';
  const { partition, offset } = message;
  return {
    topic,
    partition,
    offset,
    reason: header('dlq_reason'),
    consumer: header('dlq_consumer'),
    at: header('dlq_at'),
    attempts: header('dlq_attempts'),
    redriven: receipts.has(receiptOf(topic, partition, offset)),
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import type { KafkaConfig } from '../config/service-config.js';
import type { Logger } from '../logging/logger.js';
import { kafkaClient } from './kafka-client.js';
import { KafkaProducer } from './kafka-producer.js';
import { KafkaSubscription } from './kafka-subscription.js';
import type {
  ConsumeOptions,
  MessageHandler,
  OutgoingMessage,
  Subscription,
  TopicDefinition,
} from './message-broker.js';
import { MessageBroker } from './message-broker.js';

const CHECK_REMEMBERED_MS = 3_000;
const KNOWN_WITHIN_MS = 30_000;
const ASK_AGAIN_MS = 50;

/** Kafka through kafkajs. */
export class KafkaBroker extends MessageBroker {
  private readonly kafka: Kafka;
  private readonly checker: Kafka;
  private readonly producer: KafkaProducer;
  private readonly subscriptions = new Set<Subscription>();
  private admin: Promise<Admin> | undefined;
  private lastCheck: { at: number; result: Promise<void> } | undefined;

  constructor(
    private readonly config: KafkaConfig,
    clientId: string,
    private readonly logger: Logger,
  ) {
    super();
    this.kafka = kafkaClient(config.KAFKA_BROKERS, clientId, logger);
    this.checker = kafkaClient(config.KAFKA_BROKERS, clientId, logger, { retries: 0 });
    this.producer = new KafkaProducer(this.kafka);
  }

  override async ensureTopics(topics: TopicDefinition[]): Promise<void> {
    const { KAFKA_REPLICATION, KAFKA_MOST_PARTITIONS } = this.config;
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter(({ topic }) => !existing.has(topic));
      if (missing.length === 0) return;
      // Answers false when another replica was faster.
      await admin.createTopics({
        // It waits for a leader, but not for the broker to have heard of the topic at all.
        waitForLeaders: false,
        topics: missing.map((definition) => ({
          topic: definition.topic,
          numPartitions: Math.min(definition.partitions, KAFKA_MOST_PARTITIONS ?? Infinity),
          replicationFactor: KAFKA_REPLICATION,
          configEntries: configOf(definition, KAFKA_REPLICATION),
        })),
      });
      await untilKnown(
        admin,
        missing.map(({ topic }) => topic),
      );
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }

  override send(messages: OutgoingMessage[]): Promise<void> {
    return this.producer.send(messages);
  }

  override consume(options: ConsumeOptions, handler: MessageHandler): Subscription {
    const subscription = new KafkaSubscription(this.kafka, options, handler, this.logger);
    this.subscriptions.add(subscription);
    return subscription;
  }

  override async check(): Promise<void> {
    const now = performance.now();
    if (this.lastCheck === undefined || now - this.lastCheck.at > CHECK_REMEMBERED_MS) {
      this.lastCheck = { at: now, result: this.askCluster() };
      this.lastCheck.result.catch(() => (this.lastCheck = undefined));
    }
    await this.lastCheck.result;
  }

  override async disconnect(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    await this.producer.disconnect();
    const admin = await this.admin?.catch(() => undefined);
    await admin?.disconnect().catch(() => undefined);
  }

  private async askCluster(): Promise<void> {
    this.admin ??= this.connectAdmin();
    const asked = this.admin;
    try {
      const { brokers } = await (await asked).describeCluster();
      if (brokers.length === 0) throw new Error('the cluster has no broker');
    } catch (error) {
      this.admin = undefined;
      void asked.then((admin) => admin.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.checker.admin();
    await admin.connect();
    return admin;
  }
}

/** Waits until a broker knows topics just made: it learns of them from the controller a moment later. */
async function untilKnown(admin: Admin, topics: string[]): Promise<void> {
  const end = performance.now() + KNOWN_WITHIN_MS;
  for (;;) {
    try {
      await admin.fetchTopicMetadata({ topics });
      return;
    } catch (error) {
      if (!isUnknownTopic(error) || performance.now() > end) throw error;
      await delay(ASK_AGAIN_MS);
    }
  }
}

/** kafkajs exports its error classes in a way that ES modules do not see. */
function isUnknownTopic(error: unknown): boolean {
  const { type } = error as { type?: unknown };
  return type === 'UNKNOWN_TOPIC_OR_PARTITION' || type === 'LEADER_NOT_AVAILABLE';
}

function configOf({ cleanup, retentionMs, maxMessageBytes }: TopicDefinition, replication: number) {
  return [
    // Acknowledged by all means by two at least, so that the loss of one machine loses nothing.
    ...(replication < 3 ? [] : [{ name: 'min.insync.replicas', value: '2' }]),
    { name: 'cleanup.policy', value: cleanup },
    ...(retentionMs === undefined ? [] : [{ name: 'retention.ms', value: String(retentionMs) }]),
    ...(maxMessageBytes === undefined
      ? []
      : [{ name: 'max.message.bytes', value: String(maxMessageBytes) }]),
  ];
}

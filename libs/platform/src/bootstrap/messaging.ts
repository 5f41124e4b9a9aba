import type { Registry } from 'prom-client';
import type { ServiceConfig } from '../config/service-config.js';
import type { Logger } from '../logging/logger.js';
import { ConsumerMetrics } from '../messaging/consumer-metrics.js';
import type { ConsumerOptions } from '../messaging/consumer.js';
import { MessageConsumer } from '../messaging/consumer.js';
import { KafkaBroker } from '../messaging/kafka-broker.js';
import type { MessageBroker } from '../messaging/message-broker.js';
import { OutboxSignal } from '../messaging/outbox-signal.js';
import { RelayMetrics } from '../messaging/relay-metrics.js';
import { OutboxRelay } from '../messaging/relay.js';
import type { Clock } from '../persistence/clock.js';
import type { Database } from '../persistence/database.js';
import type { Ids } from '../persistence/ids.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import { untilItWorks } from './process-lifecycle.js';
import type { ServiceDefinition } from './service-definition.js';

/** What messaging needs of the process around it. */
export interface MessagingParts {
  database: Database;
  clock: Clock;
  ids: Ids;
  registry: Registry;
  logger: Logger;
}

/** Everything of a service that has to do with Kafka: unit of work with outbox, relay and consumers. */
export class Messaging {
  readonly unitOfWork: UnitOfWork;
  private readonly broker: MessageBroker;
  private readonly relay: OutboxRelay;
  private readonly consumers: MessageConsumer[] = [];
  private topicsExist = false;

  constructor(
    private readonly definition: Pick<ServiceDefinition, 'name' | 'topics'>,
    private readonly config: ServiceConfig,
    private readonly parts: MessagingParts,
  ) {
    const { database, ids, registry, logger } = parts;
    const signal = new OutboxSignal(database);
    this.broker = new KafkaBroker(config, `shouwen-${definition.name}`, logger);
    this.unitOfWork = new UnitOfWork(
      database,
      ids,
      { source: `/shouwen/${definition.name}`, topicPrefix: config.KAFKA_TOPIC_PREFIX },
      {
        eventsRecorded: () => signal.raise(),
        effectFailed: (error) => logger.error({ err: error }, 'what follows a commit failed'),
      },
    );
    this.relay = new OutboxRelay({
      config,
      applicationName: `${definition.name}-relay`,
      broker: this.broker,
      signal,
      metrics: new RelayMetrics(registry, database),
      logger,
    });
  }

  /** Throws while the broker is away or the topics are not there yet. */
  async check(): Promise<void> {
    await this.broker.check();
    if (!this.topicsExist) throw new Error('the topics do not exist yet');
  }

  /** Starts to relay and to consume as soon as the broker is there; does not wait for it. */
  start(consumers: ConsumerOptions[]): void {
    const { clock, ids, logger, registry } = this.parts;
    const { broker, unitOfWork, config } = this;
    const metrics = new ConsumerMetrics(registry);
    const parts = { broker, unitOfWork, metrics, logger, config, clock, ids };
    for (const options of consumers) {
      this.consumers.push(new MessageConsumer(parts, options));
    }
    void untilItWorks(
      () => this.ensureTopics(),
      (error, pauseMs) => logger.warn({ err: error, pauseMs }, 'the broker is not reachable'),
    ).then(() => {
      this.relay.start();
      for (const consumer of this.consumers) consumer.start();
    });
  }

  /** Finishes the messages in hand and stops to consume. */
  async stop(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
  }

  /** Sends what can be sent at once, lets another replica relay, and leaves the broker. */
  async disconnect(): Promise<void> {
    await this.relay.stop();
    await this.broker.disconnect();
  }

  private async ensureTopics(): Promise<void> {
    const { KAFKA_TOPIC_PREFIX } = this.config;
    await this.broker.ensureTopics(
      this.definition.topics.map((definition) => ({
        ...definition,
        topic: KAFKA_TOPIC_PREFIX + definition.topic,
      })),
    );
    this.topicsExist = true;
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Ids, IncomingMessage, KafkaConfig, Logger } from '@shouwen/platform';
import { Kafka, logLevel } from 'kafkajs';
import type { Consumer } from 'kafkajs';
import type { ChangeFeed } from './change-feed.js';

const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
const LEAVE_WITHIN_MS = 2_000;

/** Which topic is heard and what its messages tell. */
export interface HeardTopic<Change> {
  /** Without the prefix. */
  topic: string;
  feed: ChangeFeed<Change>;
  /** Undefined for a message that tells nothing. */
  changeOf: (message: Pick<IncomingMessage, 'headers' | 'value'>) => Change | undefined;
}

/**
 * Hears every message of a topic from now on and hands it to those who follow what it is about. Each process has a group of
 * its own, so each hears all, and a new one for each connection, which waits for no member that is gone. A broker
 * that is away is tried again for ever; followers are told that they missed something, since nobody keeps for this
 * process what happens meanwhile.
 */
export class TopicListener<Change> {
  private readonly stopping = new AbortController();
  private readonly groupPrefix: string;
  private readonly topic: string;
  private readonly kafka: Kafka;
  private running: Promise<void> | undefined;

  constructor(
    config: KafkaConfig,
    private readonly ids: Ids,
    private readonly heard: HeardTopic<Change>,
    private readonly logger: Logger,
  ) {
    this.topic = `${config.KAFKA_TOPIC_PREFIX}${heard.topic}`;
    this.groupPrefix = `${config.KAFKA_TOPIC_PREFIX}shouwen.gateway`;
    this.kafka = new Kafka({
      clientId: 'shouwen-gateway',
      brokers: config.KAFKA_BROKERS,
      retry: { retries: 2 },
      logLevel: logLevel.ERROR,
      logCreator: () => (entry) => logger.debug({ kafka: entry.log }, 'kafka client'),
    });
  }

  /** Begins to listen; does not wait for the broker. */
  start(): void {
    this.running ??= this.listenForEver();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async listenForEver(): Promise<void> {
    const { signal } = this.stopping;
    let pauseMs = SHORTEST_PAUSE_MS;
    while (!signal.aborted) {
      const error = await this.listen();
      if (signal.aborted) return;
      pauseMs = this.heard.feed.heard ? SHORTEST_PAUSE_MS : Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      this.heard.feed.interrupt();
      this.logger.warn(
        { topic: this.topic, error: reasonOf(error), pauseMs },
        'events can not be heard right now',
      );
      await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Resolves when listening ended, with the error when there was one. */
  private async listen(): Promise<unknown> {
    const consumer = this.kafka.consumer({
      groupId: `${this.groupPrefix}.${this.ids.next()}`,
      sessionTimeout: 10_000,
      heartbeatInterval: 3_000,
      // A fetch of kafkajs waits for all brokers: short, or a quiet one delays the others' events.
      maxWaitTimeInMs: 50,
      allowAutoTopicCreation: false,
      retry: { retries: 2, restartOnFailure: () => Promise.resolve(false) },
    });
    const { signal } = this.stopping;
    let end: (error?: unknown) => void = () => undefined;
    const ended = new Promise<unknown>((resolve) => {
      end = resolve;
    });
    const stop = () => end();
    signal.addEventListener('abort', stop);
    const { CRASH, FETCH, GROUP_JOIN } = consumer.events;
    consumer.on(CRASH, ({ payload }) => end(payload.error));
    // Who joins, also anew, begins at the end of the topic; where that is, is known with the first fetch.
    consumer.on(GROUP_JOIN, () => this.heard.feed.interrupt());
    consumer.on(FETCH, () => this.heard.feed.resume());
    try {
      await consumer.connect();
      await consumer.subscribe({ topic: this.topic, fromBeginning: false });
      await consumer.run({
        autoCommit: false,
        eachMessage: ({ message }) => {
          const { headers = {}, value } = message;
          const change = this.heard.changeOf({ headers, value });
          if (change !== undefined) this.heard.feed.publish(change);
          return Promise.resolve();
        },
      });
      return await ended;
    } catch (error) {
      return error;
    } finally {
      signal.removeEventListener('abort', stop);
      await leave(consumer);
    }
  }
}

/** Leaving is polite, not needed: a broker that is away finds out by itself. */
async function leave(consumer: Consumer): Promise<void> {
  const leaving = consumer.disconnect().catch(() => undefined);
  await Promise.race([leaving, delay(LEAVE_WITHIN_MS, undefined, { ref: false })]);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { Logger } from '../logging/logger.js';
import type {
  ConsumeOptions,
  IncomingMessage,
  MessageHandler,
  Subscription,
} from './message-broker.js';

const SESSION_TIMEOUT_MS = 10_000;
const HEARTBEAT_MS = 2_000;
/** Upper bound of how late a partition that was held is fetched from again. */
const MAX_WAIT_MS = 250;
/** kafkajs fetches again only after every partition's batch is done, so none may take longer than this. */
const SLICE_MS = 250;
const MAX_BYTES_PER_PARTITION = 256 * 1024;
const PARTITIONS_AT_ONCE = 8;
const MAX_RESTART_DELAY_MS = 5_000;

/**
 * A kafkajs consumer that is made anew whenever it crashes, for ever: the library gives up after some errors and
 * restarts itself after others.
 */
export class KafkaSubscription implements Subscription {
  private readonly stopping = new AbortController();
  private readonly resumptions = new Set<NodeJS.Timeout>();
  private readonly running: Promise<void>;
  private endConsuming: (() => void) | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: ConsumeOptions,
    private readonly handler: MessageHandler,
    private readonly logger: Logger,
  ) {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.endConsuming?.();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    let restartDelay = 200;
    while (!signal.aborted) {
      const startedAt = performance.now();
      const error = await this.consumeUntilCrash();
      if (signal.aborted) return;
      if (performance.now() - startedAt > 60_000) restartDelay = 200;
      this.logger.warn(
        { group: this.options.group, error: nameOf(error), delayMs: restartDelay },
        'the consumer lost its broker and starts again',
      );
      await delay(restartDelay, undefined, { signal }).catch(() => undefined);
      restartDelay = Math.min(2 * restartDelay, MAX_RESTART_DELAY_MS);
    }
  }

  /** Resolves with the error that ended it, or with nothing when it was told to stop. */
  private async consumeUntilCrash(): Promise<unknown> {
    const consumer = this.kafka.consumer({
      groupId: this.options.group,
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_MS,
      maxWaitTimeInMs: MAX_WAIT_MS,
      maxBytesPerPartition: MAX_BYTES_PER_PARTITION,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      retry: { restartOnFailure: () => Promise.resolve(false) },
    });
    try {
      const ended = new Promise<unknown>((resolve) => {
        consumer.on(consumer.events.CRASH, ({ payload }) => resolve(payload.error));
        this.endConsuming = () => resolve(undefined);
      });
      await consumer.connect();
      await consumer.subscribe({ topics: this.options.topics, fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: PARTITIONS_AT_ONCE,
        eachBatch: (payload) => this.handleBatch(payload),
      });
      return await ended;
    } catch (error) {
      return error;
    } finally {
      for (const timer of this.resumptions) clearTimeout(timer);
      this.resumptions.clear();
      await leave(consumer);
    }
  }

  private async handleBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, highWatermark, messages } = payload.batch;
    const until = performance.now() + SLICE_MS;
    // A handler that waits, for the database say, must not cost this process its place in the group.
    const beating = setInterval(
      () => void payload.heartbeat().catch(() => undefined),
      HEARTBEAT_MS,
    );
    let next: bigint | undefined;
    try {
      for (const message of messages) {
        if (!payload.isRunning() || payload.isStale() || performance.now() > until) break;
        const delivery = await this.handler(incoming(topic, partition, highWatermark, message));
        if (delivery.kind === 'hold') {
          this.resumeLater(payload.pause(), delivery.forMs);
          break;
        }
        payload.resolveOffset(message.offset);
        next = BigInt(message.offset) + 1n;
        await payload.heartbeat();
      }
    } finally {
      clearInterval(beating);
      if (next !== undefined) {
        const partitions = [{ partition, offset: next.toString() }];
        await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions }] });
      }
    }
  }

  private resumeLater(resume: () => void, afterMs: number): void {
    const timer = setTimeout(() => {
      this.resumptions.delete(timer);
      resume();
    }, afterMs);
    this.resumptions.add(timer);
  }
}

/** Leaving is polite, not needed: a broker that doesn't answer finds out by itself. */
async function leave(consumer: Consumer): Promise<void> {
  const leaving = consumer.disconnect().catch(() => undefined);
  await Promise.race([leaving, delay(5_000, undefined, { ref: false })]);
}

function incoming(
  topic: string,
  partition: number,
  highWatermark: string,
  message: KafkaMessage,
): IncomingMessage {
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key,
    value: message.value,
    headers: message.headers ?? {},
    behind: Number(BigInt(highWatermark) - BigInt(message.offset) - 1n),
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

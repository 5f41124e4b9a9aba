import { setTimeout as delay } from 'node:timers/promises';
import {
  ROOT_CONTEXT,
  SpanKind,
  context as telemetry,
  propagation,
  trace,
} from '@opentelemetry/api';
import type { KafkaConfig } from '../config/service-config.js';
import { DomainError, isRetryable } from '../errors/domain-error.js';
import type { Logger } from '../logging/logger.js';
import type { Clock } from '../persistence/clock.js';
import type { Ids } from '../persistence/ids.js';
import type { Transaction } from '../persistence/open-transaction.js';
import type { UnitOfWork } from '../persistence/unit-of-work.js';
import type { RequestContext } from '../request/request-context.js';
import { Backoff } from './backoff.js';
import type { ConsumerMetrics, ConsumptionResult } from './consumer-metrics.js';
import {
  deadLetterMaxBytes,
  deadLetterTopicOf,
  redriveMarkOf,
  toDeadLetter,
} from './dead-letter.js';
import { describeFailure } from '../errors/failure.js';
import type { Delivery, IncomingMessage, MessageBroker, Subscription } from './message-broker.js';
import { headerOf } from './message-broker.js';
import { contextOf, identityOf } from './message-identity.js';
import type { Outcome } from './outcome.js';

const QUICK_ATTEMPTS = 5;
const FIRST_RETRY_MS = 20;
const FIRST_HOLD_MS = 200;
const MAX_HOLD_MS = 5_000;

const ACCEPT = `
  insert into inbox (consumer, event_source, event_id) values ($1, $2, $3)
  on conflict do nothing returning 1 as accepted`;

const FORGET = 'delete from inbox where consumer = $1 and event_source = $2 and event_id = $3';

/**
 * Applies a message in the transaction it is given, or says why not. It sees every message of its topics, also
 * empty ones and ones without CloudEvents attributes.
 */
export type EventHandler = (
  tx: Transaction,
  message: IncomingMessage,
  context: RequestContext,
) => Promise<Outcome>;

/** What one consumer takes and how. */
export interface ConsumerOptions {
  /** Names the consumer group and its part of the inbox, such as `ticketing.partner-intake`; never changes. */
  name: string;
  /** Topics without the prefix. */
  topics: string[];
  handle: EventHandler;
  /**
   * Asked before a transaction begins; what does not concern the consumer is dropped and not remembered, at the cost of
   * nothing. Everything concerns it when left out.
   */
  concerns?: (message: IncomingMessage) => Promise<boolean>;
  /** How often a message that fails for no passing reason is tried before it is given up; 5 when left out. */
  attempts?: number;
}

/** What every consumer of a process works with. */
export interface ConsumerParts {
  broker: MessageBroker;
  unitOfWork: UnitOfWork;
  ids: Ids;
  clock: Clock;
  metrics: ConsumerMetrics;
  logger: Logger;
  config: Pick<KafkaConfig, 'KAFKA_TOPIC_PREFIX'>;
}

/** The sender was answered; the reason goes with the message to the dead-letter topic. */
interface Refused {
  refused: string;
}

/** A message whose effect must not be committed. */
class GivenUp extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/**
 * Applies each message of some topics exactly once: its id is recorded in the inbox in the transaction of the effect.
 *
 * A failure that will pass (the database is away, others hold the lock) holds the message's partition, and only
 * that, until it has passed. Any other failure is tried a few times within a second; then, as when the handler says
 * `dead`, the message goes to the dead-letter topic and the partition moves on. Dead messages are not in the inbox,
 * so they can be redriven.
 */
export class MessageConsumer {
  private readonly group: string;
  private readonly topics: string[];
  private readonly holds = new Map<string, Backoff>();
  private readonly stopping = new AbortController();
  private starting: Promise<Subscription | undefined> | undefined;

  constructor(
    private readonly parts: ConsumerParts,
    private readonly options: ConsumerOptions,
  ) {
    const prefix = parts.config.KAFKA_TOPIC_PREFIX;
    this.group = prefix + options.name;
    this.topics = options.topics.map((topic) => prefix + topic);
  }

  /** Starts to consume as soon as the broker is there; does not wait for it. */
  start(): void {
    this.starting ??= this.subscribe();
  }

  /** Finishes the messages in hand and leaves the group. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const subscription = await this.starting;
    await subscription?.stop();
  }

  private async subscribe(): Promise<Subscription | undefined> {
    const { broker, logger } = this.parts;
    const backoff = new Backoff(200, 5_000);
    while (!this.stopping.signal.aborted) {
      try {
        await broker.ensureTopics(this.topics.map(deadLetterTopic));
        return broker.consume({ group: this.group, topics: this.topics }, (message) =>
          this.deliver(message),
        );
      } catch (error) {
        logger.warn(
          { consumer: this.options.name, ...describeFailure(error) },
          'the broker is away',
        );
        await this.pause(backoff.next());
      }
    }
    return undefined;
  }

  private async deliver(message: IncomingMessage): Promise<Delivery> {
    const { metrics, config } = this.parts;
    const labels = {
      consumer: this.options.name,
      topic: message.topic.slice(config.KAFKA_TOPIC_PREFIX.length),
    };
    metrics.lag.set({ ...labels, partition: String(message.partition) }, message.behind);
    const stopTimer = metrics.processing.startTimer(labels);
    const result = await this.traced(message, () => this.resultOf(message));
    if (typeof result === 'object') {
      metrics.retries.inc(labels);
      return result;
    }
    this.holds.delete(partitionOf(message));
    stopTimer();
    metrics.consumed.inc({ ...labels, outcome: result });
    return { kind: 'done' };
  }

  private async resultOf(message: IncomingMessage): Promise<ConsumptionResult | Delivery> {
    const backoff = new Backoff(FIRST_RETRY_MS, 500);
    const attempts = this.options.attempts ?? QUICK_ATTEMPTS;
    for (let attempt = 1; ; attempt++) {
      try {
        const applied = await this.apply(message);
        return typeof applied === 'string' ? applied : await this.bury(message, applied.refused, 1);
      } catch (error) {
        if (willPass(error)) return this.hold(message, error);
        if (error instanceof GivenUp) return this.bury(message, error.reason, attempt);
        const { failure, at } = describeFailure(error);
        this.log('warn', message, { failure, at, attempt }, 'a message could not be applied');
        if (attempt >= attempts) return this.bury(message, failure, attempt);
        await this.pause(backoff.next());
        // Not given up for want of time: whoever takes the partition over starts to count again.
        if (this.stopping.signal.aborted) return { kind: 'hold', forMs: MAX_HOLD_MS };
      }
    }
  }

  private async apply(message: IncomingMessage): Promise<ConsumptionResult | Refused> {
    const { unitOfWork, ids } = this.parts;
    const { name, handle, concerns } = this.options;
    const mark = redriveMarkOf(message);
    if (mark !== undefined && mark.consumer !== name) return 'duplicate';
    if (concerns !== undefined && !(await concerns(message))) return 'dropped';
    const identity = identityOf(message);
    const context = contextOf(message, identity, ids);
    return unitOfWork.run(context, async (tx): Promise<ConsumptionResult | Refused> => {
      const accepted = await tx.query(ACCEPT, [name, identity.source, identity.id]);
      if (accepted.length === 0) return 'duplicate';
      const outcome = await handle(tx, message, context);
      switch (outcome.kind) {
        case 'ok':
          return 'ok';
        case 'drop':
          this.log('debug', message, { failure: outcome.reason }, 'a message was dropped');
          return 'dropped';
        case 'refused':
          await tx.query(FORGET, [name, identity.source, identity.id]);
          return { refused: outcome.reason };
        case 'dead':
          throw new GivenUp(outcome.reason);
      }
    });
  }

  private hold(message: IncomingMessage, error: unknown): Delivery {
    const partition = partitionOf(message);
    const backoff = this.holds.get(partition) ?? new Backoff(FIRST_HOLD_MS, MAX_HOLD_MS);
    this.holds.set(partition, backoff);
    const forMs = backoff.next();
    this.log('warn', message, { ...describeFailure(error), forMs }, 'a partition is held');
    return { kind: 'hold', forMs };
  }

  private async bury(
    message: IncomingMessage,
    reason: string,
    attempts: number,
  ): Promise<ConsumptionResult | Delivery> {
    const { broker, clock } = this.parts;
    const verdict = { consumer: this.options.name, reason, attempts, at: clock.now() };
    try {
      await broker.send([toDeadLetter(message, verdict)]);
    } catch (error) {
      return this.hold(message, error);
    }
    this.log(
      'error',
      message,
      { failure: reason, attempts },
      'a message went to the dead-letter topic',
    );
    return 'dead';
  }

  private traced<Result>(message: IncomingMessage, work: () => Promise<Result>): Promise<Result> {
    const carrier = { traceparent: headerOf(message, 'ce_traceparent') };
    const parent = propagation.extract(ROOT_CONTEXT, carrier);
    const tracer = trace.getTracer('@shouwen/platform');
    const span = tracer.startSpan(
      `process ${message.topic}`,
      {
        kind: SpanKind.CONSUMER,
        attributes: {
          'messaging.system': 'kafka',
          'messaging.operation.type': 'process',
          'messaging.destination.name': message.topic,
          'messaging.consumer.group.name': this.group,
          'messaging.destination.partition.id': String(message.partition),
          'messaging.kafka.offset': message.offset,
        },
      },
      parent,
    );
    return telemetry.with(trace.setSpan(parent, span), work).finally(() => span.end());
  }

  private log(
    level: 'debug' | 'warn' | 'error',
    message: IncomingMessage,
    details: Record<string, unknown>,
    text: string,
  ): void {
    const { topic, partition, offset } = message;
    const consumer = this.options.name;
    this.parts.logger[level]({ consumer, topic, partition, offset, ...details }, text);
  }

  private async pause(ms: number): Promise<void> {
    const { signal } = this.stopping;
    await delay(ms, undefined, { signal }).catch(() => undefined);
  }
}

/** A statement that ran out of time counts as an attempt: it may do so every time. */
function willPass(error: unknown): boolean {
  return isRetryable(error) && !(error instanceof DomainError && error.kind === 'timeout');
}

function partitionOf(message: IncomingMessage): string {
  return `${message.topic}/${message.partition}`;
}

function deadLetterTopic(topic: string) {
  return {
    topic: deadLetterTopicOf(topic),
    partitions: 1,
    cleanup: 'delete' as const,
    // Kept until somebody has looked at them, for a year.
    retentionMs: 365 * 24 * 3_600_000,
    maxMessageBytes: deadLetterMaxBytes,
  };
}

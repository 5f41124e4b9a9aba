import { ActorKind } from '@shouwen/contracts';
import {
  ConsumerMetrics,
  Database,
  KafkaBroker,
  MessageConsumer,
  OutboxRelay,
  OutboxSignal,
  RelayMetrics,
  SystemClock,
  TimerMetrics,
  TimerWorker,
  UnitOfWork,
  UuidIds,
  createLogger,
  migrate,
  systemCaller,
} from '../src/index.js';
import type {
  ConsumerOptions,
  IdempotentCall,
  RequestContext,
  TopicMessage,
  Transaction,
} from '../src/index.js';
import type { TestDatabase } from '@shouwen/dev';
import { Registry } from 'prom-client';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a replica finds its database and broker. */
export interface Surroundings {
  databaseUrl: string;
  brokers: string;
  topicPrefix: string;
  closeTimeoutMs?: number;
}

export const sampleTopic = 'sample.events.v1';

/** The one event of the sample: an aggregate reached a version. */
export const sampleChanged: TopicMessage<{ note: string }> = {
  type: 'sample.changed.v1',
  topic: sampleTopic,
  dataschema: 'urn:sample',
  codec: { toJSON: (payload) => payload },
};

class SampleTables1790000000001 implements MigrationInterface {
  readonly name = 'SampleTables1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sample (id text primary key, version integer not null);
      create table applied (id bigint generated always as identity primary key, consumer text not null, note text not null)`);
  }

  async down(): Promise<void> {}
}

/** Makes the tables of a test database. */
export async function migrateSample({ url, ownerUrl }: Pick<TestDatabase, 'url' | 'ownerUrl'>) {
  await migrate([SampleTables1790000000001], { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl });
}

/** One replica of a service whose aggregates only count their versions. */
export class SampleReplica {
  readonly registry = new Registry();
  readonly logger = createLogger('sample', {
    LOG_LEVEL: (process.env['SAMPLE_LOG_LEVEL'] as 'debug' | undefined) ?? 'silent',
  });
  readonly ids = new UuidIds();
  readonly database: Database;
  readonly broker: KafkaBroker;
  readonly signal: OutboxSignal;
  readonly relay: OutboxRelay;
  readonly unitOfWork: UnitOfWork;
  readonly timers: TimerWorker;
  /** What was to follow a commit and threw. */
  readonly failedEffects: unknown[] = [];
  private readonly consumerMetrics = new ConsumerMetrics(this.registry);
  private readonly consumers: MessageConsumer[] = [];
  private readonly config;

  private constructor(surroundings: Surroundings) {
    this.config = {
      DATABASE_URL: surroundings.databaseUrl,
      DATABASE_POOL_SIZE: 10,
      DATABASE_STATEMENT_TIMEOUT_MS: 5_000,
      DATABASE_CONNECT_TIMEOUT_MS: 5_000,
      DATABASE_CLOSE_TIMEOUT_MS: surroundings.closeTimeoutMs ?? 2_000,
      DATABASE_REFUSE_SECOND_CONNECTION: true,
      KAFKA_BROKERS: [surroundings.brokers],
      KAFKA_TOPIC_PREFIX: surroundings.topicPrefix,
      KAFKA_REPLICATION: 1,
    };
    this.database = new Database(this.config, { applicationName: 'sample', entities: [] });
    this.broker = new KafkaBroker(this.config, 'sample', this.logger);
    this.signal = new OutboxSignal(this.database);
    this.relay = new OutboxRelay({
      config: this.config,
      applicationName: `relay-${process.pid}`,
      broker: this.broker,
      signal: this.signal,
      metrics: new RelayMetrics(this.registry, this.database),
      logger: this.logger,
    });
    const origin = { source: '/sample', topicPrefix: surroundings.topicPrefix };
    this.unitOfWork = new UnitOfWork(this.database, this.ids, origin, {
      eventsRecorded: () => this.signal.raise(),
      effectFailed: (error) => this.failedEffects.push(error),
    });
    this.timers = new TimerWorker({
      database: this.database,
      unitOfWork: this.unitOfWork,
      ids: this.ids,
      metrics: new TimerMetrics(this.registry, this.database),
      logger: this.logger,
    });
  }

  static async open(surroundings: Surroundings): Promise<SampleReplica> {
    const replica = new SampleReplica(surroundings);
    await replica.database.open();
    return replica;
  }

  async ensureTopic(topic = sampleTopic, partitions = 3): Promise<void> {
    await this.broker.ensureTopics([
      { topic: this.config.KAFKA_TOPIC_PREFIX + topic, partitions, cleanup: 'delete' },
    ]);
  }

  /** Raises the version of an aggregate, making it first when it isn't there, and answers the version. */
  change(
    id: string,
    { note = '', also, call }: { note?: string; also?: Effect; call?: IdempotentCall } = {},
  ): Promise<number> {
    return this.unitOfWork.run(
      requestContext(this.ids.next()),
      async (tx) => {
        const [row] = await tx.query<{ version: number }>(
          `insert into sample (id, version) values ($1, 1)
           on conflict (id) do update set version = sample.version + 1 returning version`,
          [id],
        );
        const sequence = row?.version ?? 0;
        const at = new Date();
        tx.record({
          message: sampleChanged,
          aggregateId: id,
          sequence,
          at,
          payload: { note },
        });
        await also?.(tx);
        return sequence;
      },
      call,
    );
  }

  consume(options: ConsumerOptions): MessageConsumer {
    const consumer = new MessageConsumer(
      {
        broker: this.broker,
        unitOfWork: this.unitOfWork,
        ids: this.ids,
        clock: new SystemClock(),
        metrics: this.consumerMetrics,
        logger: this.logger,
        config: this.config,
      },
      options,
    );
    this.consumers.push(consumer);
    consumer.start();
    return consumer;
  }

  async metric(name: string, labels: Record<string, string> = {}): Promise<number> {
    const metric = await this.registry.getSingleMetric(name)?.get();
    return (metric?.values ?? [])
      .filter((value) =>
        Object.entries(labels).every(
          ([label, wanted]) => (value.labels as Record<string, unknown>)[label] === wanted,
        ),
      )
      .reduce((sum, { value }) => sum + value, 0);
  }

  async close(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
    await this.timers.stop();
    await this.relay.stop();
    await this.broker.disconnect();
    await this.database.close();
  }
}

type Effect = (tx: Transaction) => Promise<void>;

/** A request of somebody called `caller`. */
export function requestContext(correlationId: string, caller = 'tester'): RequestContext {
  return {
    caller: { ...systemCaller(caller), kind: ActorKind.HUMAN },
    correlationId,
    causationId: correlationId,
    traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-00`,
    deadline: Date.now() + 60_000,
  };
}

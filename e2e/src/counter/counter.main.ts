import {
  ConsumerMetrics,
  Database,
  KafkaBroker,
  MessageConsumer,
  OpsServer,
  Readiness,
  SystemClock,
  UnitOfWork,
  UuidIds,
  configOrExit,
  createLogger,
  databaseConfig,
  endOnSignals,
  headerOf,
  kafkaConfig,
  ok,
  processConfig,
  untilItWorks,
} from '@shouwen/platform';
import { Registry } from 'prom-client';

// A consumer as a service has them: it counts each event of a ticket and notes whether it came in its turn.
const COUNT = `
  insert into counter (ticket_id, events, last_sequence, out_of_order)
  values ($1, 1, $2::integer, ($2::integer <> 1)::integer)
  on conflict (ticket_id) do update set
    events = counter.events + 1,
    last_sequence = excluded.last_sequence,
    out_of_order = counter.out_of_order + (excluded.last_sequence <> counter.last_sequence + 1)::integer`;

const NAME = 'counter';
const config = configOrExit(
  NAME,
  processConfig.extend(kafkaConfig.shape).extend(databaseConfig.shape),
);
const logger = createLogger(NAME, config);
const registry = new Registry();
const readiness = new Readiness();
const operations = new OpsServer(config, registry, readiness);
const database = new Database(config, { applicationName: NAME, entities: [] });
const broker = new KafkaBroker(config, NAME, logger);
const ids = new UuidIds();
const unitOfWork = new UnitOfWork(
  database,
  ids,
  { source: `/${NAME}`, topicPrefix: config.KAFKA_TOPIC_PREFIX },
  {
    eventsRecorded: () => undefined,
    effectFailed: (error) => logger.error({ err: error }, 'what follows a commit failed'),
  },
);
const consumer = new MessageConsumer(
  {
    broker,
    unitOfWork,
    ids,
    clock: new SystemClock(),
    metrics: new ConsumerMetrics(registry),
    logger,
    config,
  },
  {
    name: NAME,
    topics: ['shouwen.ticketing.events.v1'],
    handle: async (tx, message) => {
      await tx.query(COUNT, [headerOf(message, 'ce_subject'), headerOf(message, 'ce_sequence')]);
      return ok();
    },
  },
);

endOnSignals(logger, async () => {
  readiness.drain();
  await consumer.stop();
  await broker.disconnect();
  await database.close();
  await operations.close();
});
readiness.require('database', async () => void (await database.query('select 1')));
readiness.require('broker', () => broker.check());
await operations.listen();
await untilItWorks(
  () => database.open(),
  (error, pauseMs) => logger.warn({ err: error, pauseMs }, 'the database is not reachable'),
);
consumer.start();

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, startKafka, testTopicPrefix, until } from '@shouwen/dev';
import type { KafkaBroker, TestDatabase } from '@shouwen/dev';
import { ok } from '../src/index.js';
import { SampleReplica, migrateSample, sampleTopic } from './sample-replica.js';

const patience = 180_000;

describe('while the broker is away', () => {
  let directory: string;
  let broker: KafkaBroker;
  let database: TestDatabase;
  let replica: SampleReplica;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'shouwen-broker-'));
    broker = await startKafka({ directory });
    database = await createTestDatabase({ template: 'platform', migrate: migrateSample });
    replica = await SampleReplica.open({
      databaseUrl: database.url,
      brokers: broker.brokers,
      topicPrefix: testTopicPrefix(),
    });
  }, patience);

  afterAll(async () => {
    await replica.close();
    await broker.kill();
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  }, patience);

  it(
    'everything waits and then arrives, once and in order, without a hand',
    async () => {
      await replica.ensureTopic();
      replica.relay.start();
      replica.consume({
        name: 'notes',
        topics: [sampleTopic],
        handle: async (tx, message) => {
          const note = `${String(message.key)} ${String(message.headers['ce_sequence'])}`;
          await tx.query(`insert into applied (consumer, note) values ('notes', $1)`, [note]);
          return ok();
        },
      });
      const applied = async () => {
        const rows = await replica.database.query<{ note: string }>(
          'select note from applied order by id',
        );
        return rows.map(({ note }) => note);
      };
      const written: string[] = [];
      const write = async (count: number) => {
        for (let n = 0; n < count; n++) {
          const id = `aggregate-${n % 5}`;
          written.push(`${id} ${await replica.change(id)}`);
        }
      };
      const untilAllApplied = () =>
        until(async () => (await applied()).length >= written.length, {
          what: `${written.length} applied`,
        });

      await write(50);
      await untilAllApplied();
      const killing = broker.kill();
      await write(50);
      await killing;
      await write(50);
      await expect(replica.broker.check()).rejects.toThrow();
      expect(await replica.metric('shouwen_outbox_pending')).toBeGreaterThanOrEqual(50);
      await broker.restart();
      await write(50);
      await untilAllApplied();

      const got = await applied();
      expect([...got].sort()).toEqual([...written].sort());
      for (let n = 0; n < 5; n++) {
        const ofAggregate = (all: string[]) =>
          all.filter((note) => note.startsWith(`aggregate-${n} `));
        expect(ofAggregate(got)).toEqual(ofAggregate(written));
      }
      await until(async () => (await replica.metric('shouwen_outbox_pending')) === 0, {
        what: 'an empty outbox',
      });
      await replica.broker.check();
    },
    patience,
  );
});

import { createTestDatabase, testBroker, testTopicPrefix, until } from '@shouwen/dev';
import type { TestDatabase } from '@shouwen/dev';
import { ChildReplica } from './child-replica.js';
import { SampleReplica, migrateSample, sampleTopic } from './sample-replica.js';
import type { Surroundings } from './sample-replica.js';
import { seededRandom } from './seeded-random.js';
import { TopicWitness } from './topic-witness.js';

const seed = 20_260_301;
/** Processes are started, and the machine may be busy. */
const patience = 120_000;

describe('the relay', () => {
  let database: TestDatabase;
  let surroundings: Surroundings;
  let witness: TopicWitness;
  const replicas: SampleReplica[] = [];
  const children: ChildReplica[] = [];

  beforeEach(async () => {
    database = await createTestDatabase({ template: 'platform', migrate: migrateSample });
    surroundings = {
      databaseUrl: database.url,
      brokers: testBroker(),
      topicPrefix: testTopicPrefix(),
    };
    const replica = await openReplica();
    await replica.ensureTopic();
    witness = new TopicWitness(surroundings.brokers, surroundings.topicPrefix + sampleTopic);
    await witness.start();
  });

  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.kill()));
    await Promise.all(replicas.splice(0).map((replica) => replica.close()));
    await witness.stop();
    await database.drop();
  });

  async function openReplica(): Promise<SampleReplica> {
    const replica = await SampleReplica.open(surroundings);
    replicas.push(replica);
    return replica;
  }

  async function committedVersions(replica: SampleReplica): Promise<Map<string, number>> {
    const rows = await replica.database.query<{ id: string; version: number }>(
      'select id, version from sample',
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** The application name of the connection that holds the lock of the relay. */
  async function leadingRelay(replica: SampleReplica): Promise<string | undefined> {
    const rows = await replica.database.query<{ name: string }>(
      `select application_name as name from pg_stat_activity join pg_locks using (pid)
       where locktype = 'advisory' and granted and datname = current_database()
         and application_name like 'relay-%'`,
    );
    return rows[0]?.name;
  }

  function leaderOf(name: string | undefined): ChildReplica | undefined {
    return children.find((child) => child.running && name === `relay-${child.pid}`);
  }

  /** Every committed change arrived, none was invented, and each aggregate's came in order without a gap. */
  async function expectAllInOrder(replica: SampleReplica): Promise<void> {
    const versions = await committedVersions(replica);
    const total = [...versions.values()].reduce((sum, version) => sum + version, 0);
    await until(() => witness.distinct().length >= total, {
      what: `${total} events`,
    });
    const wanted = [...versions].map(([id, version]) => [
      id,
      Array.from({ length: version }, (_, index) => index + 1),
    ]);
    expect(Object.fromEntries(witness.sequences())).toEqual(Object.fromEntries(wanted));
  }

  it(
    'keeps the order of every aggregate, without a gap, however many write at once',
    async () => {
      const [first] = replicas as [SampleReplica];
      const second = await openReplica();
      first.relay.start();
      second.relay.start();
      const random = seededRandom(seed);
      let left = 1_200;
      const writer = async (replica: SampleReplica) => {
        while (left-- > 0) await replica.change(`aggregate-${Math.floor(random() * 15)}`);
      };
      await Promise.all(Array.from({ length: 16 }, (_, n) => writer(n % 2 === 0 ? first : second)));

      await expectAllInOrder(first);
      expect(witness.messages).toHaveLength(1_200);
      await until(async () => (await first.metric('shouwen_outbox_pending')) === 0, {
        what: 'an empty outbox',
      });
      expect(
        (await first.metric('shouwen_outbox_relayed_total')) +
          (await second.metric('shouwen_outbox_relayed_total')),
      ).toBe(1_200);
    },
    patience,
  );

  it(
    'loses nothing when leader and writer are killed in the middle of 1,000 writes',
    async () => {
      const [survivor] = replicas as [SampleReplica];
      const random = seededRandom(seed);
      const acknowledged = [];
      for (let round = 0; round < 3; round++) {
        const work = { writes: 1_000, aggregates: 10, seed: seed + round };
        const child = new ChildReplica(surroundings, work);
        children.push(child);
        const killAfter = 20 + Math.floor(random() * 300);
        await until(() => child.acknowledged.length >= killAfter, {
          what: `${killAfter} acknowledged writes`,
        });
        await child.kill();
        expect(child.finished).toBe(false);
        acknowledged.push(...child.acknowledged);
      }
      const waiting = await survivor.metric('shouwen_outbox_pending');
      survivor.relay.start();

      const versions = await committedVersions(survivor);
      const lost = acknowledged.filter(({ id, version }) => version > (versions.get(id) ?? 0));
      expect(lost).toEqual([]);
      expect(waiting).toBeGreaterThan(0);
      await expectAllInOrder(survivor);
    },
    patience,
  );

  it(
    'is taken over by another replica when the leading process is killed',
    async () => {
      const [writer] = replicas as [SampleReplica];
      const idle = { writes: 0, aggregates: 0, seed };
      children.push(new ChildReplica(surroundings, idle), new ChildReplica(surroundings, idle));
      let enough = false;
      const write = async (n: number) => {
        while (!enough) await writer.change(`aggregate-${n++ % 7}`);
      };
      const writing = Promise.all([write(0), write(3)]);
      for (let round = 1; round <= 2; round++) {
        const leader = await until(async () => leaderOf(await leadingRelay(writer)), {
          what: `leader ${round}`,
        });
        const before = witness.messages.length;
        await until(() => witness.messages.length > before + 50, { what: `events ${round}` });
        await leader.kill();
        children.push(new ChildReplica(surroundings, idle));
      }
      enough = true;
      await writing;

      await expectAllInOrder(writer);
    },
    patience,
  );

  it('finds events whose writer died before it could give its signal', async () => {
    const [replica] = replicas as [SampleReplica];
    replica.relay.start();
    await replica.change('first');
    await until(() => witness.messages.length === 1, { what: 'the relay to lead' });

    await replica.database.query(
      `insert into outbox (topic, key, type, payload, headers)
       values ($1, 'silent', 'sample.changed.v1', '{}', '{"ce_id":"silent"}')`,
      [surroundings.topicPrefix + sampleTopic],
    );

    await until(() => witness.messages.some(({ key }) => key === 'silent'), { what: 'the event' });
  });

  it('keeps what the broker refuses, holds back only that aggregate, and sends the others', async () => {
    const [replica] = replicas as [SampleReplica];
    const note = Buffer.alloc(1_500_000, 'x').toString();
    await replica.change('large', { note });
    await replica.change('large');
    for (let n = 0; n < 40; n++) await replica.change(`small-${n % 4}`);
    replica.relay.start();

    await until(() => witness.distinct().length === 40, { what: 'the others' });
    // Rows go once the broker has acknowledged them, which is after the witness has them.
    const left = () =>
      replica.database.query<{ key: string }>('select key from outbox order by id');
    await until(async () => (await left()).length <= 2, { what: 'the others to be gone' });
    expect(await left()).toEqual([{ key: 'large' }, { key: 'large' }]);
    expect(await replica.metric('shouwen_outbox_refused_total')).toBe(1);
    expect(await replica.metric('shouwen_outbox_pending')).toBe(2);
    expect([...witness.sequences().values()]).toEqual(
      Array.from({ length: 4 }, () => Array.from({ length: 10 }, (_, index) => index + 1)),
    );
  });
});

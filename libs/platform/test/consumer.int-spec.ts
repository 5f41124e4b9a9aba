import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTestDatabase, testBroker, testTopicPrefix, until } from '@shouwen/dev';
import type { TestDatabase } from '@shouwen/dev';
import { dead, drop, ok, platformErrors } from '../src/index.js';
import type { EventHandler, IncomingMessage, OutgoingMessage } from '../src/index.js';
import { SampleReplica, migrateSample } from './sample-replica.js';
import type { Surroundings } from './sample-replica.js';
import { TopicWitness } from './topic-witness.js';

const topic = 'partner.samples.v1';

describe('a consumer', () => {
  let database: TestDatabase;
  let surroundings: Surroundings;
  let replica: SampleReplica;
  const witnesses: TopicWitness[] = [];

  beforeEach(async () => {
    database = await createTestDatabase({ template: 'platform', migrate: migrateSample });
    surroundings = {
      databaseUrl: database.url,
      brokers: testBroker(),
      topicPrefix: testTopicPrefix(),
    };
    replica = await SampleReplica.open(surroundings);
    await replica.ensureTopic(topic);
  });

  afterEach(async () => {
    await Promise.all(witnesses.splice(0).map((witness) => witness.stop()));
    await replica.close();
    await database.drop();
  });

  const partnerMessage = (note: string, id = note): OutgoingMessage => ({
    topic: surroundings.topicPrefix + topic,
    key: note.split(' ')[0] ?? '',
    value: note,
    headers: { ce_source: '/partner', ce_id: id, 'x-own': 'kept' },
  });

  /** Notes down each message in the database, after `before` had its say. */
  const noteDown = (consumer: string, before?: EventHandler): EventHandler => {
    return async (tx, message, context) => {
      await tx.query('insert into applied (consumer, note) values ($1, $2)', [
        consumer,
        String(message.value),
      ]);
      return (await before?.(tx, message, context)) ?? ok();
    };
  };

  const applied = async (consumer = 'notes'): Promise<string[]> => {
    const rows = await replica.database.query<{ note: string }>(
      'select note from applied where consumer = $1 order by id',
      [consumer],
    );
    return rows.map(({ note }) => note);
  };

  const untilApplied = (count: number, consumer = 'notes') =>
    until(async () => (await applied(consumer)).length >= count, { what: `${count} applied` });

  const consumed = (outcome: string) =>
    replica.metric('shouwen_messages_consumed_total', { outcome });

  async function deadLetters(): Promise<TopicWitness> {
    const name = `${surroundings.topicPrefix}${topic}.dlq`;
    const witness = await until(() => new TopicWitness(surroundings.brokers, name).start(), {
      what: 'the dead-letter topic',
    });
    witnesses.push(witness);
    return witness;
  }

  it('applies a message that is delivered again once, and counts the others', async () => {
    replica.consume({ name: 'notes', topics: [topic], handle: noteDown('notes') });
    const messages = Array.from({ length: 30 }, (_, n) => partnerMessage(`a ${n}`));
    await replica.broker.send([...messages, ...messages, partnerMessage('b last')]);

    await until(async () => (await consumed('ok')) === 31, { what: 'all applied' });
    await until(async () => (await consumed('duplicate')) === 30, { what: 'all duplicates seen' });
    expect((await applied()).sort()).toEqual(
      [...messages.map(({ value }) => value as string), 'b last'].sort(),
    );
  });

  it('applies once what two members of the group get while one takes over from the other', async () => {
    const second = await SampleReplica.open(surroundings);
    const handle = noteDown('notes');
    replica.consume({ name: 'notes', topics: [topic], handle });
    const notes = Array.from({ length: 300 }, (_, n) => `${n % 9} ${n}`);
    for (let n = 0; n < 300; n += 10) {
      await replica.broker.send(notes.slice(n, n + 10).map((note) => partnerMessage(note)));
      if (n === 100) second.consume({ name: 'notes', topics: [topic], handle });
    }
    await untilApplied(300);
    await second.close();

    const got = await applied();
    expect([...got].sort()).toEqual([...notes].sort());
    for (let key = 0; key < 9; key++) {
      const ofKey = (all: string[]) => all.filter((note) => note.startsWith(`${key} `));
      expect(ofKey(got)).toEqual(ofKey(notes));
    }
  });

  it('sets a message that never works aside with its reason, and goes on with the next', async () => {
    replica.consume({
      name: 'notes',
      topics: [topic],
      handle: noteDown('notes', async (_tx, { value }) => {
        if (String(value) === 'a poison') throw new TypeError(`can't read ${String(value)}`);
        if (String(value) === 'a invalid') return dead('sample.invalid: it is not valid');
        return ok();
      }),
    });
    const notes = ['a 1', 'a poison', 'a 2', 'a invalid', 'a 3'];
    await replica.broker.send(notes.map((note) => partnerMessage(note)));
    await untilApplied(3);

    const witness = await deadLetters();
    await until(() => witness.messages.length === 2, { what: 'two dead letters' });
    const [poison, invalid] = witness.messages;
    expect(await applied()).toEqual(['a 1', 'a 2', 'a 3']);
    expect(poison).toMatchObject({ key: 'a', value: 'a poison' });
    expect(poison?.headers).toMatchObject({
      ce_source: '/partner',
      ce_id: 'a poison',
      'x-own': 'kept',
      dlq_reason: 'unexpected TypeError',
      dlq_topic: surroundings.topicPrefix + topic,
      dlq_partition: expect.stringMatching(/^[012]$/),
      dlq_offset: '1',
      dlq_consumer: 'notes',
      dlq_at: expect.stringMatching(/^\d{4}-.*Z$/),
      dlq_attempts: '5',
    });
    expect(invalid?.headers).toMatchObject({
      dlq_reason: 'sample.invalid: it is not valid',
      dlq_attempts: '1',
    });
    expect(await replica.database.query('select event_id from inbox order by event_id')).toEqual(
      ['a 1', 'a 2', 'a 3'].map((id) => ({ event_id: id })),
    );
  });

  it('holds only the partition of a message whose failure will pass, for as long as that takes', async () => {
    let away = true;
    replica.consume({
      name: 'notes',
      topics: [topic],
      handle: noteDown('notes', async (_tx, { value }) => {
        if (away && String(value) === 'a stuck') throw platformErrors.service_unavailable();
        return ok();
      }),
    });
    // Keys of three partitions, so that some share the one that is held and others do not.
    const others = Array.from({ length: 12 }, (_, n) => `${String.fromCharCode(98 + n)} 1`);
    await replica.broker.send(['a stuck', 'a 2', ...others].map((note) => partnerMessage(note)));
    const retries = () => replica.metric('shouwen_message_retries_total');
    await until(async () => (await retries()) >= 4, { what: 'four attempts' });
    const before = await applied();
    away = false;
    await untilApplied(14);

    expect(before.length).toBeGreaterThan(0);
    expect(before).not.toContain('a 2');
    const got = await applied();
    expect([...got].sort()).toEqual(['a stuck', 'a 2', ...others].sort());
    expect(got.indexOf('a stuck')).toBeLessThan(got.indexOf('a 2'));
    expect(await consumed('dead')).toBe(0);
  });

  it('neither applies nor remembers what does not concern it', async () => {
    const concerns = (message: IncomingMessage) =>
      Promise.resolve(!String(message.value).includes('elsewhere'));
    replica.consume({ name: 'notes', topics: [topic], handle: noteDown('notes'), concerns });

    await replica.broker.send([partnerMessage('a elsewhere'), partnerMessage('a here')]);

    await untilApplied(1);
    expect(await applied()).toEqual(['a here']);
    expect(await consumed('dropped')).toBe(1);
    const remembered = await replica.database.query('select event_id from inbox');
    expect(remembered).toEqual([{ event_id: 'a here' }]);
  });

  it('takes what has neither id nor value, and what its handler has no use for', async () => {
    const values: (string | null)[] = [];
    replica.consume({
      name: 'notes',
      topics: [topic],
      handle: async (_tx, { value }) => {
        values.push(value && value.toString());
        return value === null ? drop('tombstone') : ok();
      },
    });
    const bare = { topic: surroundings.topicPrefix + topic, key: 'a', headers: {} };
    await replica.broker.send([
      { ...bare, value: null },
      { ...bare, value: '' },
      { ...bare, value: 'same' },
      { ...bare, value: 'same' },
      { ...bare, key: null, value: 'keyless' },
    ]);

    await until(async () => (await consumed('ok')) === 4, { what: 'four applied' });
    await until(async () => (await consumed('dropped')) === 1, { what: 'one dropped' });
    // A handler may see a message again whose transaction failed.
    expect(new Set(values)).toEqual(new Set([null, '', 'same', 'keyless']));
  });

  it('applies dead letters that are sent again, each once, and only to the consumer that gave them up', async () => {
    let broken = true;
    const handle = noteDown('notes', async (_tx, { value }) =>
      broken && String(value).startsWith('a') ? dead('sample.broken') : ok(),
    );
    replica.consume({ name: 'notes', topics: [topic], handle });
    replica.consume({ name: 'others', topics: [topic], handle: noteDown('others') });
    const bare = { topic: surroundings.topicPrefix + topic, key: 'a', headers: {} };
    await replica.broker.send([
      partnerMessage('a 1'),
      partnerMessage('a 2'),
      { ...bare, value: 'a 3 without id' },
      partnerMessage('b 1'),
    ]);
    const witness = await deadLetters();
    await until(() => witness.messages.length === 3, { what: 'three dead letters' });
    await untilApplied(4, 'others');
    broken = false;

    expect(await dlq('list')).toMatch(/(sample\.broken\s+){3}|sample\.broken/);
    expect(await dlq('redrive', '--topic', topic, '--offset', '0:1')).toBe(
      `1 sent again from ${topic}.dlq.\n`,
    );
    await until(async () => (await applied()).length === 2, { what: 'the one redriven' });
    const listed = await dlq('list', '--topic', topic);
    expect(await dlq('redrive', '--topic', `${topic}.dlq`, '--all')).toBe(
      `2 sent again from ${topic}.dlq.\n`,
    );
    expect(await dlq('redrive', '--topic', topic, '--all')).toBe(
      `0 sent again from ${topic}.dlq.\n`,
    );
    await untilApplied(4);
    await until(async () => (await consumed('duplicate')) >= 3, { what: 'the other consumer' });

    expect(listed.split('\n').filter((line) => / yes +sample\.broken/.test(line))).toHaveLength(1);
    expect(listed.split('\n').filter((line) => / no +sample\.broken/.test(line))).toHaveLength(2);
    expect([...(await applied())].sort()).toEqual(['a 1', 'a 2', 'a 3 without id', 'b 1']);
    expect(await applied('others')).toHaveLength(4);
  }, 90_000);

  async function dlq(...args: string[]): Promise<string> {
    const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const loader = ['--import', file('./fixtures/typescript.mjs')];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...loader, file('../src/dlq.ts'), ...args],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          KAFKA_BROKERS: surroundings.brokers,
          KAFKA_TOPIC_PREFIX: surroundings.topicPrefix,
        },
      },
    );
    return stdout;
  }
});

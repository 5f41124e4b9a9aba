import { createTestDatabase, testBroker, testTopicPrefix, until } from '@shouwen/dev';
import type { TestDatabase } from '@shouwen/dev';
import { Housekeeping, Timers, UuidIds, timerChangesSql } from '../src/index.js';
import type { TimerHandler } from '../src/index.js';
import { ChildReplica } from './child-replica.js';
import { SampleReplica, migrateSample, requestContext } from './sample-replica.js';
import type { Surroundings } from './sample-replica.js';

const kind = 'sample.deadline';

describe('timers', () => {
  let database: TestDatabase;
  let surroundings: Surroundings;
  const replicas: SampleReplica[] = [];
  const children: ChildReplica[] = [];
  const timers = new Timers(new UuidIds());

  beforeEach(async () => {
    database = await createTestDatabase({ template: 'platform', migrate: migrateSample });
    surroundings = {
      databaseUrl: database.url,
      brokers: testBroker(),
      topicPrefix: testTopicPrefix(),
    };
  });

  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.kill()));
    await Promise.all(replicas.splice(0).map((replica) => replica.close()));
    await database.drop();
  });

  async function openReplica(handler: TimerHandler = noteDown): Promise<SampleReplica> {
    const replica = await SampleReplica.open(surroundings);
    replicas.push(replica);
    replica.timers.handle(kind, handler);
    return replica;
  }

  const noteDown: TimerHandler = async (tx, { subject }) => {
    await tx.query('insert into applied (consumer, note) values ($1, $2)', [kind, subject]);
    return { kind: 'done' };
  };

  const set = (replica: SampleReplica, subjects: string[], inMs: number) =>
    replica.unitOfWork.run(requestContext('set'), async (tx) => {
      for (const subject of subjects) {
        timers.set(tx, { kind, subject, dueAt: new Date(Date.now() + inMs) });
      }
    });

  const fired = async (replica: SampleReplica): Promise<string[]> => {
    const rows = await replica.database.query<{ note: string }>('select note from applied');
    return rows.map(({ note }) => note).sort();
  };

  const subjects = (count: number) =>
    Array.from({ length: count }, (_, n) => String(n).padStart(3, '0'));

  it('fire once each, however many replicas there are', async () => {
    const all = await Promise.all([openReplica(), openReplica(), openReplica()]);
    const [first] = all;
    await set(first, subjects(150), 300);
    for (const replica of all) replica.timers.start();

    await until(async () => (await fired(first)).length >= 150, { what: '150 fired' });
    await until(async () => (await first.database.query('select from timer')).length === 0, {
      what: 'none left',
    });
    expect(await fired(first)).toEqual(subjects(150));
    const counts = await Promise.all(all.map((one) => one.metric('shouwen_timers_fired_total')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(150);
  });

  it('never fire before they are due, nor after they were cancelled or put off', async () => {
    const replica = await openReplica();
    const hour = 3_600_000;
    await set(replica, ['cancelled', 'put off', 'kept'], hour);
    replica.timers.start();
    expect(await fired(replica)).toEqual([]);
    await replica.unitOfWork.run(requestContext('cancel'), async (tx) =>
      timers.cancel(tx, kind, 'cancelled'),
    );
    await set(replica, ['put off'], 2 * hour);
    // An hour later:
    await replica.database.query(
      `update timer set due_at = due_at - interval '1 hour', attempt_at = attempt_at - interval '1 hour'`,
    );

    await until(async () => (await fired(replica)).length > 0, { what: 'the one kept' });
    await replica.timers.stop();
    expect(await fired(replica)).toEqual(['kept']);
    expect(await replica.database.query('select subject from timer')).toEqual([
      { subject: 'put off' },
    ]);
  });

  it('leave nothing behind when they are cancelled while they fire', async () => {
    let fires = (): void => undefined;
    const firing = new Promise<void>((resolve) => (fires = resolve));
    const replica: SampleReplica = await openReplica(async (tx, timer, context) => {
      fires();
      await cancelled;
      return noteDown(tx, timer, context);
    });
    // Cancelled by another transaction that commits before the one of the timer does.
    const cancelled = firing.then(() =>
      replica.unitOfWork.run(requestContext('cancel'), async (other) =>
        timers.cancel(other, kind, 'a'),
      ),
    );
    await set(replica, ['a'], 0);
    replica.timers.start();

    await cancelled;
    await until(async () => (await replica.database.query('select from timer')).length === 0, {
      what: 'the timer to be gone',
    });
    await replica.timers.stop();
    expect(await fired(replica)).toEqual([]);
  });

  it('fire once when the process is killed in the middle', async () => {
    const survivor = await openReplica();
    const child = new ChildReplica(surroundings, { writes: 0, aggregates: 0, seed: 1 });
    children.push(child);
    await survivor.unitOfWork.run(requestContext('set'), async (tx) =>
      timers.set(tx, { kind: 'sample.hanging', subject: 'a', dueAt: new Date() }),
    );
    const claimed = async () =>
      survivor.database.query(
        `select from pg_locks where locktype = 'advisory' and classid = 7190716 and granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
    await until(async () => (await claimed()).length === 1, {
      what: 'the child to take the timer',
    });
    survivor.timers.handle('sample.hanging', noteDown);
    survivor.timers.start();
    expect(await fired(survivor)).toEqual([]);
    await child.kill();

    await until(async () => (await fired(survivor)).length > 0, { what: 'the survivor to fire' });
    await survivor.timers.stop();
    expect(await fired(survivor)).toEqual(['a']);
    expect(await survivor.database.query('select from timer')).toEqual([]);
  }, 90_000);

  it('that fail are tried again later, stay visible, and keep none of the others waiting', async () => {
    let broken = true;
    const replica = await openReplica(async (tx, timer, context) => {
      await noteDown(tx, timer, context);
      if (broken && timer.subject.startsWith('bad')) throw new Error('broken');
      return { kind: 'done' };
    });
    await set(replica, [...subjects(60).map((subject) => `bad ${subject}`), 'good'], 0);
    replica.timers.start();

    await until(async () => (await fired(replica)).includes('good'), { what: 'the good one' });
    await until(async () => (await replica.metric('shouwen_timer_failures_total')) >= 60, {
      what: 'each bad one to fail',
    });
    expect(await replica.metric('shouwen_timers_overdue')).toBe(60);
    expect(await fired(replica)).toEqual(['good']);
    broken = false;
    await until(async () => (await fired(replica)).length === 61, { what: 'all to fire' });
    await until(async () => (await replica.metric('shouwen_timers_overdue')) === 0, {
      what: 'none overdue',
    });
  });

  it('of which many of one kind are due keep no other kind waiting', async () => {
    const replica = await openReplica();
    const ahead: number[] = [];
    replica.timers.handle('sample.other', async (tx) => {
      ahead.push((await tx.query('select from applied')).length);
      return { kind: 'done' };
    });
    await replica.unitOfWork.run(requestContext('set'), async (tx) => {
      const past = (ms: number) => new Date(Date.now() - ms);
      const many = subjects(400).map((subject) => ({ kind, subject, dueAt: past(60_000) }));
      timers.setMany(tx, many);
      timers.set(tx, { kind: 'sample.other', subject: '', dueAt: past(1_000) });
    });
    replica.timers.start();
    await until(async () => (await fired(replica)).length === 400, { what: 'all to fire' });
    expect(ahead).toHaveLength(1);
    expect(ahead[0]).toBeLessThanOrEqual(60);
  });

  it('whose handlers cancel them themselves fail, and are tried again later and later', async () => {
    const replica = await openReplica(async (tx, timer) => {
      timers.cancel(tx, kind, timer.subject);
      return { kind: 'done' };
    });
    await set(replica, ['own'], 0);
    replica.timers.start();
    await until(async () => (await replica.metric('shouwen_timer_failures_total')) >= 2, {
      what: 'two attempts to fail',
    });
    const [row] = await replica.database.query<{ attempts: number }>('select attempts from timer');
    expect(row?.attempts).toBeGreaterThanOrEqual(2);
  });

  it('can be set again with how far they have come, or for an instant', async () => {
    const seen: unknown[] = [];
    const replica = await openReplica(async (_tx, { payload, dueAt }) => {
      seen.push(payload);
      if (seen.length === 1) return { kind: 'again', afterMs: 1, payload: { after: 'x' } };
      if (seen.length === 2) return { kind: 'at', dueAt: new Date(dueAt.getTime() + 5) };
      return { kind: 'done' };
    });
    await set(replica, ['000'], 0);
    replica.timers.start();
    await until(async () => (await replica.database.query('select from timer')).length === 0, {
      what: 'the timer to be done',
    });
    expect(seen).toEqual([{}, { after: 'x' }, { after: 'x' }]);
  });

  it('can be set and cancelled many at once, in the statement that saves what they are about', async () => {
    const replica = await openReplica();
    await set(replica, ['000', '001'], 3_600_000);
    const dueAt = new Date(Date.now() - 1);
    const changes = timers.changes(
      ['001', '002'].map((subject) => ({ kind, subject, dueAt })),
      [{ kind, subject: '000' }],
    );
    await replica.unitOfWork.run(requestContext('set'), async (tx) => {
      await tx.query(`with ${timerChangesSql('$1')} select 1`, [changes]);
    });
    await timers.keep(replica.database, 'sample.other');
    await timers.keep(replica.database, 'sample.other');
    replica.timers.start();
    await until(async () => (await fired(replica)).length === 2, { what: 'two fired' });
    expect(await fired(replica)).toEqual(['001', '002']);
    expect(await replica.database.query('select kind, subject from timer')).toEqual([
      { kind: 'sample.other', subject: '' },
    ]);
  });

  it('of housekeeping forget what is too old, a batch at a time, and are set again', async () => {
    const replica = await openReplica();
    await replica.database.query(
      `insert into inbox (consumer, event_source, event_id, received_at)
       select 'notes', '/partner', n::text, now() - make_interval(days => case when n <= 5001 then 31 else 29 end)
       from generate_series(1, 5010) as n`,
    );
    await replica.database.query(
      `insert into idempotency_key (caller_id, operation, key, request_hash, answer, created_at)
       select 'ana', 'open', n::text, '', '', now() - make_interval(hours => case when n <= 7 then 49 else 47 end)
       from generate_series(1, 10) as n`,
    );
    const config = { IDEMPOTENCY_KEEP_HOURS: 48, INBOX_KEEP_DAYS: 30 };
    const housekeeping = new Housekeeping(config, replica.database, replica.ids);
    await housekeeping.register(replica.timers);
    await housekeeping.register(replica.timers);
    replica.timers.start();

    const count = async (table: string) =>
      (
        await replica.database.query<{ rows: number }>(`select count(*)::int as rows from ${table}`)
      )[0]?.rows;
    await until(async () => (await count('inbox')) === 9, { what: 'the old messages to be gone' });
    expect(await count('idempotency_key')).toBe(3);
    expect(
      await replica.database.query(
        `select kind, due_at > now() + interval '1 minute' as later from timer`,
      ),
    ).toEqual([{ kind: 'platform.housekeeping', later: true }]);
  });
});

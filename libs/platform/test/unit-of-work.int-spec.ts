import { createTestDatabase, testBroker, testTopicPrefix } from '@shouwen/dev';
import type { TestDatabase } from '@shouwen/dev';
import pg from 'pg';
import type { Transaction } from '../src/index.js';
import { SampleReplica, migrateSample, requestContext } from './sample-replica.js';

describe('the unit of work', () => {
  let database: TestDatabase;
  let replica: SampleReplica;

  beforeAll(async () => {
    database = await createTestDatabase({ template: 'platform', migrate: migrateSample });
    replica = await SampleReplica.open({
      databaseUrl: database.url,
      brokers: testBroker(),
      topicPrefix: testTopicPrefix(),
    });
  });

  afterAll(async () => {
    await replica.close();
    await database.drop();
  });

  const callOf = (key: string, request = 'request') => ({
    operation: 'sample.change',
    key,
    request: Buffer.from(request),
  });

  const eventsOf = (id: string) =>
    replica.database.query('select headers from outbox where key = $1', [id]);

  it('answers a repeated call as the first time, and does nothing more', async () => {
    const answers = [];
    for (let n = 0; n < 3; n++) {
      answers.push(await replica.change('repeated', { call: callOf('repeated') }));
    }
    expect(answers).toEqual([1, 1, 1]);
    expect(await eventsOf('repeated')).toHaveLength(1);
  });

  it('refuses a key that was used for a different request', async () => {
    await replica.change('reused', { call: callOf('reused') });
    await expect(
      replica.change('reused', { call: callOf('reused', 'another') }),
    ).rejects.toMatchObject({ code: 'platform.idempotency_key_reused' });
    expect(await eventsOf('reused')).toHaveLength(1);
  });

  it('has one effect when the same call comes many times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => replica.change('at once', { call: callOf('at once') })),
    );
    expect(answers).toEqual(Array.from({ length: 20 }, () => 1));
    expect(await eventsOf('at once')).toHaveLength(1);
  });

  it('keeps a key to its caller and operation', async () => {
    const call = callOf('shared');
    const run = (caller: string, operation: string) =>
      replica.unitOfWork.run(
        requestContext('shared', caller),
        async () => `${caller} ${operation}`,
        { ...call, operation },
      );
    expect([await run('ana', 'a'), await run('bob', 'a'), await run('ana', 'b')]).toEqual([
      'ana a',
      'bob a',
      'ana b',
    ]);
  });

  it('keeps nothing of a transaction that fails, neither state nor event nor key', async () => {
    const call = callOf('failed');
    const failure = new Error('too late');
    const also = async () => {
      throw failure;
    };
    await expect(replica.change('failed', { call, also })).rejects.toBe(failure);
    expect(await eventsOf('failed')).toEqual([]);
    expect(await replica.change('failed', { call })).toBe(1);
  });

  describe('writes that nobody waits for', () => {
    const write = 'insert into sample (id, version) values ($1, 1)';
    const run = (work: (tx: Transaction) => Promise<unknown>) =>
      replica.unitOfWork.run(requestContext('writes'), work);
    const stored = async (id: string) =>
      (await replica.database.query('select from sample where id = $1', [id])).length === 1;

    it('are seen by the next statement, and committed', async () => {
      const seen = await run(async (tx) => {
        tx.write(write, ['seen']);
        return tx.query('select version from sample where id = $1', ['seen']);
      });
      expect(seen).toEqual([{ version: 1 }]);
      expect(await stored('seen')).toBe(true);
    });

    it('keep their order, also among entities', async () => {
      await run(async (tx) => {
        tx.write(write, ['ordered']);
        tx.write('update sample set version = version * 10 + 1 where id = $1', ['ordered']);
        await tx.manager.query(`update sample set version = version * 10 + 2 where id = 'ordered'`);
        tx.write('update sample set version = version * 10 + 3 where id = $1', ['ordered']);
      });
      expect(
        await replica.database.query(`select version from sample where id = 'ordered'`),
      ).toEqual([{ version: 1123 }]);
    });

    it('fail the use case when the next statement is reached, with their own error', async () => {
      const reached: string[] = [];
      const failing = run(async (tx) => {
        tx.write(write, ['broken']);
        tx.write(write, ['broken']);
        await tx.query('select 1');
        reached.push('beyond');
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
      expect(reached).toEqual([]);
      expect(await stored('broken')).toBe(false);
    });

    it('fail the use case with their own error also when entities come next', async () => {
      const failing = run(async (tx) => {
        tx.write(write, ['before entities']);
        tx.write(write, ['before entities']);
        await tx.manager.query('select 1');
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
    });

    it('are not kept when the use case goes on after a failure as if nothing were', async () => {
      const failing = run(async (tx) => {
        await tx.query(write, ['ignored']);
        await tx.query(write, ['ignored']).catch(() => undefined);
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
      expect(await stored('ignored')).toBe(false);
    });

    it('fail before anything is sent when JSON cannot hold what they write', async () => {
      const failing = run(async (tx) => {
        tx.write(write, ['unwritable']);
        tx.write('select $1::jsonb', [{ much: 1n }]);
      });
      await expect(failing).rejects.toThrow(TypeError);
      expect(await stored('unwritable')).toBe(false);
    });

    it('fail the use case at the commit, which keeps nothing then', async () => {
      let isCommitted = false;
      const failing = run(async (tx) => {
        tx.afterCommit(() => (isCommitted = true));
        await tx.query(write, ['undone']);
        tx.write(write, ['undone']);
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
      expect([isCommitted, await stored('undone')]).toEqual([false, false]);
    });

    it('are never sent when the use case fails before', async () => {
      const failure = new Error('changed my mind');
      const failing = run(async (tx) => {
        tx.write(write, ['unsent']);
        throw failure;
      });
      await expect(failing).rejects.toBe(failure);
      expect(await stored('unsent')).toBe(false);
    });

    it('leave the connection as it was for the next use case', async () => {
      for (let n = 0; n < 30; n++) {
        const id = `next-${n}`;
        const failing = run(async (tx) => {
          tx.write(write, [id]);
          tx.write(write, [id]);
        });
        await expect(failing).rejects.toMatchObject({ code: '23505' });
        await run(async (tx) => tx.write(write, [id]));
        expect(await stored(id)).toBe(true);
      }
    });
  });

  it.each([
    ['plainly', new Error('no counter')],
    ['as if the transaction had', Object.assign(new Error('deadlock'), { code: '40P01' })],
  ])(
    'leaves work done whose follow-up fails %s, once, and follows up the rest',
    async (how, failure) => {
      const id = `followed ${how}`;
      let runs = 0;
      let isFollowed = false;
      replica.failedEffects.length = 0;
      await replica.unitOfWork.run(requestContext('followed'), async (tx) => {
        runs += 1;
        await tx.query('insert into sample (id, version) values ($1, 1)', [id]);
        tx.afterCommit(() => {
          throw failure;
        });
        tx.afterCommit(() => (isFollowed = true));
      });
      expect({ runs, isFollowed }).toEqual({ runs: 1, isFollowed: true });
      expect(replica.failedEffects).toEqual([failure]);
      const stored = await replica.database.query('select from sample where id = $1', [id]);
      expect(stored).toHaveLength(1);
    },
  );

  it('marks every event as a CloudEvent in order, with the ids of its request', async () => {
    await replica.change('marked');
    await replica.change('marked');
    const rows = await replica.database.query<{ headers: Record<string, string> }>(
      `select headers from outbox where key = 'marked' order by id`,
    );
    expect(rows.map(({ headers }) => headers['ce_sequence'])).toEqual(['1', '2']);
    expect(rows[0]?.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_source: '/sample',
      ce_type: 'sample.changed.v1',
      ce_subject: 'marked',
      ce_partitionkey: 'marked',
      ce_actorkind: 'human',
      ce_traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/),
    });
  });

  it('writes an audit trail that neither the service nor the owner of the tables can change', async () => {
    const also = async (tx: Parameters<Parameters<typeof replica.unitOfWork.run>[1]>[0]) => {
      tx.audit({
        operation: 'sample.change',
        aggregateType: 'sample',
        aggregateId: '01890000-0000-7000-8000-000000000000',
        changes: [{ field: 'version', from: '0', to: '1' }],
        at: new Date(),
      });
    };
    await replica.change('audited', { also });
    const attempts = [
      `update audit_record set actor_name = 'nobody'`,
      'delete from audit_record',
      'truncate audit_record',
    ];
    for (const url of [database.url, database.ownerUrl]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const attempt of attempts) {
        await expect(client.query(attempt)).rejects.toMatchObject({ code: '42501' });
      }
      await client.end();
    }
    expect(
      await replica.database.query('select actor_id, operation, changes from audit_record'),
    ).toEqual([
      {
        actor_id: 'tester',
        operation: 'sample.change',
        changes: [{ field: 'version', from: '0', to: '1' }],
      },
    ]);
  });
});
